import type { Issue } from "../../index.ts";
import type { TextEncodingName } from "./decode-text.ts";

/** UTF-8 that was read as Windows-1252 and written as UTF-8 again has these in place of letters with accents. */
const DOUBLE = /\u00c3[\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2026\u2030-\u203a\u20ac\u2122]/g;
/** So many in one piece of text make it sure. */
const MIN_DOUBLE = 3;

/** Watches the text of an export for letters that came out wrong. */
export class EncodingWatch {
  #isDouble = false;

  see(text: string): void {
    if (this.#isDouble || !text.includes("\u00c3")) return;
    this.#isDouble = (text.match(DOUBLE)?.length ?? 0) >= MIN_DOUBLE;
  }

  /** `guessed`: the encoding that was found out; `null` if it was given. Windows-1252 is the rule and needs no word. */
  issues(guessed: TextEncodingName | null, path: string | null): readonly Issue[] {
    const isRare = guessed !== null && !/^(?:utf-.*|windows-1252)$/.test(guessed);
    const place = { path, line: null, column: null };
    return [
      ...(isRare
        ? [
            {
              ...warning("file-encoding", `The file is not UTF-8, and was read as ${guessed}. ${HINT}`),
              ...place,
            },
          ]
        : []),
      ...(this.#isDouble ? [{ ...warning("text-encoded-twice", TWICE), ...place }] : []),
    ];
  }
}

const HINT = "If letters look wrong, say which it is: --encoding (encoding in a program).";

const TWICE =
  "Letters such as \u201c\u00c3\u00bc\u201d show that the text was encoded twice before it was exported: words with them cannot be found. Export it again.";

function warning(code: string, message: string): { severity: "warning"; code: string; message: string } {
  return { severity: "warning", code, message };
}
