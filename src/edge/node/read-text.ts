import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { mustSay } from "../../core/door/takes.ts";
import { TextByteDecoder } from "./decode-text.ts";
import { whyUnreadable } from "./why-unreadable.ts";

/** Largest file that is read, in bytes. */
export const maxFileBytes = 20 * 1024 * 1024;

/** A file's text, or why it has none. `code` and `message` go into an issue. */
export type ReadText =
  | { readonly text: string; readonly note: { readonly code: string; readonly message: string } | null }
  | { readonly text: null; readonly note: { readonly code: string; readonly message: string } };

/**
 * Reads a text file in UTF-8, in UTF-16 with its mark, or else in the encoding that it seems to be in, with a note. Never throws.
 * @param file path of the file
 */
export async function readText(file: string): Promise<ReadText> {
  mustSay(file, "readText: the file");
  try {
    const { size } = await stat(file);
    if (size > maxFileBytes) {
      const message = `A file must be at most ${maxFileBytes} bytes, got ${size}. Split it, or leave it out.`;
      return { text: null, note: { code: "file-too-large", message } };
    }
    return decodeText(await readFile(file));
  } catch (error) {
    const message = `The file cannot be read ${whyUnreadable(error)}`;
    return { text: null, note: { code: "file-unreadable", message } };
  }
}

/** Decodes the bytes of a text file: see `readText`. Damaged UTF-8 gets a note. */
export function decodeText(bytes: Uint8Array): ReadText {
  if (bytes.includes(0) && !hasUtf16Mark(bytes)) return { text: null, note: NOT_TEXT };
  const decoder = new TextByteDecoder();
  const text = (decoder.write(bytes) + decoder.end()).replace(/^\uFEFF/, "");
  const { encoding } = decoder;
  if (encoding !== null && !encoding.startsWith("utf-")) return { text, note: notUtf8(encoding) };
  return { text, note: decoder.encoding === "utf-8" && !isUtf8(bytes) ? DAMAGED_UTF8 : null };
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

const NOT_TEXT = {
  code: "file-not-text",
  message: "The file is not text: it contains zero bytes. Leave it out.",
};

function notUtf8(encoding: string): { readonly code: string; readonly message: string } {
  const name = encoding.replace(/^windows/, "Windows");
  return {
    code: "file-encoding",
    message: `The file is not UTF-8. It was read as ${name}; save it as UTF-8 if letters look wrong.`,
  };
}

const DAMAGED_UTF8 = {
  code: "file-encoding",
  message:
    "The file is damaged UTF-8: what is none was read as Windows-1252, or became U+FFFD. Mend it, and save it as UTF-8.",
};
