import { SaxesParser, type SaxesTagPlain } from "saxes";

/** One element: its attributes, its text, and the elements within. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  /** 1-based line at which it begins. */
  readonly line: number;
}

/** Hears of elements as they open and close; what it returns `false` for is forgotten when it is closed. */
interface Listener {
  opened?(element: XmlElement, path: readonly string[]): void;
  /** Whether the element stays in the one around it. */
  closed(element: XmlElement, path: readonly string[]): boolean;
}

/** Elements within elements that are read; deeper ones are passed over. */
const MAX_DEPTH = 40;

/**
 * Reads XML as it arrives. No entity but the five of XML itself stands for anything, whatever the file declares, and nothing outside of the
 * file is looked at. Faults are passed over as far as can be.
 */
export class XmlReader {
  readonly #parser = new SaxesParser();
  readonly #stack: XmlElement[] = [];
  readonly #path: string[] = [];
  #skipped = 0;

  constructor(listener: Listener) {
    this.#parser.on("error", () => {});
    this.#parser.on("opentag", (tag) => this.#open(tag as SaxesTagPlain, listener));
    this.#parser.on("text", (text) => this.#addText(text));
    this.#parser.on("cdata", (text) => this.#addText(text));
    this.#parser.on("closetag", () => this.#close(listener));
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  #open({ name, attributes }: SaxesTagPlain, listener: Listener): void {
    if (this.#stack.length === MAX_DEPTH) {
      this.#skipped++;
      return;
    }
    const element = { name: localName(name), attributes, children: [], text: "", line: this.#parser.line };
    this.#stack.push(element);
    this.#path.push(element.name);
    listener.opened?.(element, this.#path);
  }

  #addText(text: string): void {
    const top = this.#stack.at(-1);
    if (top !== undefined && this.#skipped === 0) top.text += text;
  }

  #close(listener: Listener): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    const element = this.#stack.pop();
    if (element !== undefined && listener.closed(element, this.#path))
      this.#stack.at(-1)?.children.push(element);
    this.#path.pop();
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
