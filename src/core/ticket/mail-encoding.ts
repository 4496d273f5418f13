import { WINDOWS_1252 } from "../text/windows-1252.ts";

/** Nested mails and parts that are opened. */
const MAX_DEPTH = 4;

/** Head of a part, or of a whole mail: names and values, the longer ones over several lines. */
const HEAD = /^(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){1,80}\s*?\n/;
/** What only the heads of raw mails have. */
const RAW_HEAD = /^(?:mime-version|content-type|content-transfer-encoding|received|return-path):/im;
const PART = /^--([^\s-][^\n]{0,80}|-{0,30}=[^\n]{1,80})\r?\n(?=content-)/im;
const PREAMBLE = /multi-?part message in mime format|^\s*$/i;

/**
 * A body as its writer saw it, where an export holds it as it was sent: parts of a raw mail, quoted-printable (`=C3=A4`, `=` at the ends
 * of lines) or base64 (RFC 2045). Of several parts the plain text counts, else the HTML. Any other text is returned as it is, and so is
 * one in an alphabet that is not known.
 */
export function decodedBody(text: string): string {
  if (text.includes("ontent-") && /^content-(?:type|transfer-encoding):/im.test(text))
    return textOfMail(text.replace(/\r\n?/g, "\n"), 0) ?? text;
  if (text.includes("=") && isQuotedPrintable(text)) return fromQuotedPrintable(text, "utf-8") ?? text;
  return isBase64(text) ? (readable(fromBase64(text, "utf-8")) ?? text) : text;
}

/** A subject without encoded words: `=?utf-8?B?VlBO?=` (RFC 2047). */
export function decodedWords(text: string): string {
  if (!text.includes("=?")) return text;
  return text
    .replace(/(\?=)\s+(?==\?[\w-]{2,40}\?[bq]\?)/gi, "$1")
    .replace(/=\?([\w-]{2,40})(?:\*[\w-]*)?\?([bq])\?([^?\s]*)\?=/gi, (whole, charset, kind, word) => {
      const isBase = kind.toLowerCase() === "b";
      const bytes = isBase ? base64Bytes(word) : quotedBytes(word.replaceAll("_", " "));
      return (bytes === null ? null : fromBytes(bytes, charset)) ?? whole;
    });
}

/** Text of a raw mail or of its parts; `null` if there is none that can be read. */
function textOfMail(text: string, depth: number): string | null {
  const boundary = PART.exec(text);
  if (boundary !== null && depth < MAX_DEPTH) {
    const before = text.slice(0, boundary.index);
    const parts = text.slice(boundary.index).split(`--${boundary[1]!.trimEnd()}`).slice(1);
    const found = bestPart(
      parts.map((part) => part.replace(/^[^\n]*\n/, "")),
      depth,
    );
    // Words that somebody put above the parts stay.
    const own = RAW_HEAD.test(before)
      ? ""
      : before
          .split("\n")
          .filter((line) => !PREAMBLE.test(line))
          .join("\n");
    return found === null ? null : `${own}${own === "" ? "" : "\n"}${found}`;
  }
  const head = HEAD.exec(text)?.[0] ?? "";
  return RAW_HEAD.test(head) ? textOfPart({ head, body: text.slice(head.length) }) : null;
}

interface Part {
  readonly head: string;
  readonly body: string;
}

function bestPart(texts: readonly string[], depth: number): string | null {
  const parts = texts.map((text): Part => {
    const head = HEAD.exec(text)?.[0] ?? "";
    return { head, body: text.slice(head.length) };
  });
  const inline = parts.filter(({ head }) => head !== "" && !/^content-disposition: *attachment/im.test(head));
  const nested = inline.find(({ head }) => /^content-type: *multipart\//im.test(head));
  const written = ["plain", "html"].map((kind) =>
    inline.find(({ head }) => new RegExp(`^content-type: *text/${kind}`, "im").test(head)),
  );
  const best = written.find((part) => part !== undefined);
  if (best !== undefined) return textOfPart(best);
  return nested === undefined ? null : textOfMail(nested.body, depth + 1);
}

function textOfPart({ head, body }: Part): string | null {
  const encoding = /^content-transfer-encoding: *["']?([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
  const charset = /charset *= *["']?([\w-]+)/i.exec(head)?.[1] ?? "utf-8";
  if (encoding === "base64") return fromBase64(body, charset);
  return encoding === "quoted-printable" ? fromQuotedPrintable(body, charset) : body;
}

/** Bytes of letters beyond ASCII, or a line that goes on and a blank or an equals sign in hexadecimal: one alone may be anybody's. */
function isQuotedPrintable(text: string): boolean {
  if (/=C[23]=[89AB][0-9A-F]|=E[0-9A-F]=[89AB][0-9A-F]=[89AB][0-9A-F]/.test(text)) return true;
  return /[^\s=]=\r?\n\S/.test(text) && /=(?:3D|20|09|2E)/.test(text);
}

function fromQuotedPrintable(text: string, charset: string): string | null {
  return fromBytes(quotedBytes(text.replace(/[ \t]*=[ \t]*\r?\n/g, "")), charset);
}

function quotedBytes(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Lines of base64 and nothing else, as long as a sentence. */
function isBase64(text: string): boolean {
  return /^\s*[A-Za-z0-9+/]{40}/.test(text) && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text);
}

function fromBase64(text: string, charset: string): string | null {
  const bytes = base64Bytes(text);
  return bytes === null ? null : fromBytes(bytes, charset);
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A character a byte; `null` for what is no base64. */
function base64Bytes(text: string): string | null {
  const bytes: string[] = [];
  let held = 0;
  let bits = 0;
  for (const digit of text.replace(/\s+/g, "").replace(/=+$/, "")) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(String.fromCharCode((held >> bits) & 0xff));
  }
  return bytes.join("");
}

/** Text of bytes, a character each, in UTF-8 or Latin letters; `null` in another alphabet. Characters that are no bytes stay. */
function fromBytes(bytes: string, charset: string): string | null {
  if (/^(?:us-ascii|utf-?8)$/i.test(charset)) {
    const runs = bytes.replace(/[\u0080-\u00ff]+/g, (run) => utf8(run) ?? run);
    return runs;
  }
  return /^(?:iso-8859-(?:1|15)|latin-?1|windows-1252|cp1252)$/i.test(charset)
    ? bytes.replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? byte)
    : null;
}

function utf8(run: string): string | null {
  try {
    return decodeURIComponent([...run].map((byte) => `%${byte.charCodeAt(0).toString(16)}`).join(""));
  } catch {
    return null;
  }
}

/** What a person may have written: words with blanks between, and no control characters. */
function readable(text: string | null): string | null {
  return text !== null && /\p{L}\s\p{L}/u.test(text) && !/[\0-\x08\x0e-\x1f\x7f-\x9f]/.test(text)
    ? text
    : null;
}
