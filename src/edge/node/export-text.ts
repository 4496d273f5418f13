import { type TicketBatch, TicketParser, type TicketReadOptions } from "../../core/ticket/index.ts";
import { isXml, XmlLines } from "./xml-lines.ts";

/** Characters by which XML is told from other text. */
const MIN_CHARS = 64;

const NOTHING: TicketBatch = { tickets: [], rejectedRows: 0, rows: 0, issues: [] };

/** The text of an export as it arrives, in whatever format: XML becomes JSON Lines before it is parsed. */
export class ExportText {
  readonly parser: TicketParser;
  readonly #options: TicketReadOptions;
  readonly #xml: XmlLines;
  #early: string | null = "";
  #isXml = false;

  constructor(options: TicketReadOptions, shown: string, isWorkbook: boolean) {
    this.#options = options;
    this.#xml = new XmlLines(options.columns ?? {});
    if (isWorkbook) this.#early = null;
    this.parser = new TicketParser({
      ...options,
      ...(shown !== "" && { path: shown }),
      ...(isWorkbook && { format: "jsonl" }),
    });
  }

  write(text: string): TicketBatch {
    if (this.#early === null) return this.parser.write(this.#isXml ? this.#xml.write(text) : text);
    this.#early += text;
    return this.#early.trimStart().length < MIN_CHARS ? NOTHING : this.#start();
  }

  /** Whether it is XML, as the first characters say. */
  get isXml(): boolean {
    return this.#isXml;
  }

  /** The rest; the caller ends the parser. */
  end(text: string): readonly TicketBatch[] {
    const batch = this.write(text);
    const early = this.#early === null ? NOTHING : this.#start();
    return [batch, early, this.#isXml ? this.parser.write(this.#xml.end()) : NOTHING];
  }

  #start(): TicketBatch {
    const early = this.#early ?? "";
    this.#early = null;
    this.#isXml = this.#options.format === undefined && isXml(early);
    return this.write(early);
  }
}
