/** A quote after a backslash within a text, and a quote doubled within one, as every other CSV has it. */
const BACKSLASHED = /[^\\,;\t|\r\n]\\"[^",;\t|\r\n]/;
const DOUBLED = /[^",;\t|\r\n]""[^",;\t|\r\n]/;

/** So much of the first piece is looked at, so that pieces of any size are taken alike. */
const HEAD_CHARS = 65_536;

function isBackslashed(head: string): boolean {
  return BACKSLASHED.test(head) && !DOUBLED.test(head);
}

/**
 * Text of a CSV in which databases have put a backslash before quotes, as any other CSV has it: quotes doubled, `\\` one backslash. A file is
 * taken for one by its first piece.
 */
export class BackslashQuotes {
  #isOn: boolean | null = null;
  /** A backslash at the end of a piece: what it stands before comes with the next one. */
  #held = "";

  write(text: string): string {
    this.#isOn ??= isBackslashed(text.slice(0, HEAD_CHARS));
    if (!this.#isOn) return text;
    const all = this.#held + text;
    this.#held = /(?:^|[^\\])(?:\\\\)*\\$/.test(all) ? "\\" : "";
    const whole = this.#held === "" ? all : all.slice(0, -1);
    return whole.replace(/\\([\\"])/g, (_, char: string) => (char === '"' ? '""' : "\\"));
  }

  end(): string {
    return this.#held;
  }
}
