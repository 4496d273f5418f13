import type { ArticleLink } from "../../core/article/article.ts";
import { decodeEntities } from "../../core/text/decode-entities.ts";
import { attribute, blockElements, inlineElements } from "./html-elements.ts";
import type { HtmlToken } from "./html-tokens.ts";

/** Collects the words of one line of text, and the links among them. */
export class InlineText {
  readonly links: ArticleLink[] = [];
  private text = "";
  /** Where the last placeholder ended. */
  private placeholderEnd = 0;
  private open: { readonly target: string; readonly start: number } | null = null;

  add(text: string): void {
    this.text += text;
  }

  /** Starts a link to another page at the words that follow; ends an open one. */
  openLink(target: string): void {
    this.closeLink();
    this.open = { target, start: this.text.length };
  }

  closeLink(): void {
    if (this.open && isPage(this.open.target)) {
      this.links.push({ target: this.open.target, text: clean(this.text.slice(this.open.start)) });
    }
    this.open = null;
  }

  /** What an HTML tag within a line means for its words. `<username>` and `<enter>` are words, not tags. */
  tag(token: Extract<HtmlToken, { kind: "open" | "close" }>): void {
    const { kind, name, inside } = token;
    if (name === "a") this.anchor(kind === "open" ? attribute(inside, "href") : null);
    else if (name === "td" || name === "th") this.add(kind === "open" ? "" : "\t");
    else if (name === "br" || blockElements.has(name)) this.add(" ");
    else if (name === "img") this.add(` ${wordsOfAlt(decodeEntities(attribute(inside, "alt") ?? ""))} `);
    else if (kind === "open" && !inlineElements.has(name) && !/[=/{]/.test(inside)) this.placeholder(inside);
  }

  /** "<host><port>" are two words. */
  private placeholder(words: string): void {
    const isBesideOne = this.text !== "" && this.text.length === this.placeholderEnd;
    this.add(isBesideOne ? ` ${words}` : words);
    this.placeholderEnd = this.text.length;
  }

  /** The words so far, white space collapsed but for the tabs between cells; starts anew. */
  take(): string {
    this.closeLink();
    const text = clean(this.text);
    this.text = "";
    this.placeholderEnd = 0;
    return text;
  }

  private anchor(href: string | null): void {
    if (href === null) this.closeLink();
    else this.openLink(decodeEntities(href));
  }
}

/** What programs put in place of words, the name of the file or "Untitled", says nothing. */
export function wordsOfAlt(alt: string): string {
  return /^(?:[^\s]{1,200}\.(?:png|jpe?g|gif|svg|webp|bmp)|(?:untitled|image|img|picture)[ _-]?\d{0,12})$/i.test(
    alt.trim(),
  )
    ? ""
    : alt;
}

function clean(text: string): string {
  if (!text.includes("\t")) return text.replace(/\s+/g, " ").trim();
  return text
    .split("\t")
    .map((cell) => cell.replace(/\s+/g, " ").trim())
    .filter((cell) => cell !== "")
    .join("\t");
}

/** Not a place in the same page, an e-mail address, a telephone or a script. */
function isPage(target: string): boolean {
  return target !== "" && !/^(?:#|mailto:|tel:|javascript:|data:)/i.test(target);
}
