import { LevelZeroError } from "../../index.ts";
import { guessEncoding, LEGACY_ENCODINGS, type LegacyEncoding } from "./guess-encoding.ts";

/** What Windows-1252 has in place of the control characters 0x80 to 0x9F. Unused places stay control characters. */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Names of encodings that a caller may insist on. */
export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | LegacyEncoding;

const TEXT_ENCODINGS: readonly TextEncodingName[] = ["utf-8", "utf-16le", "utf-16be", ...LEGACY_ENCODINGS];

/** Bytes at the start that the encoding is found out from. */
const PROBE_BYTES = 1024;

/**
 * Decodes text as its bytes arrive. A byte order mark decides; else zero bytes in every other place mean UTF-16; else UTF-8,
 * and from the first bytes that are no UTF-8 on Windows-1252, as ServiceNow and Excel write it, or another encoding that they are
 * surely in (`guessEncoding`). Files that were joined have both: letters of UTF-8 among Windows-1252 are read as what they are, and so
 * are those of Windows-1252 among UTF-8. What is neither becomes U+FFFD.
 * Node 20 decodes Windows-1252 as Latin-1, so that it is done here by table.
 */
export class TextByteDecoder {
  #encoding: TextEncodingName | null;
  #decoder: InstanceType<typeof TextDecoder> | null = null;
  #held: Uint8Array = new Uint8Array(0);
  /** Letters beyond ASCII were read as UTF-8: the file is not Windows-1252. */
  #isUtf8 = false;
  /** Nobody said that it is Windows-1252. */
  #isGuessed = false;

  /** Throws `LevelZeroError` `INVALID_OPTION` for an encoding that is not known. */
  constructor(encoding?: TextEncodingName) {
    if (encoding !== undefined && !TEXT_ENCODINGS.includes(encoding)) {
      const message = `encoding must be one of ${TEXT_ENCODINGS.join(", ")}, got "${String(encoding)}".`;
      throw new LevelZeroError("INVALID_OPTION", message);
    }
    this.#encoding = encoding ?? null;
  }

  /** The encoding, as far as it is known: `null` before the first bytes are decoded. */
  get encoding(): TextEncodingName | null {
    return this.#encoding;
  }

  /** Text of the next bytes. */
  write(bytes: Uint8Array): string {
    const all = concat(this.#held, bytes);
    this.#held = new Uint8Array(0);
    if (this.#encoding === null) {
      if (all.length < PROBE_BYTES) return this.#hold(all);
      this.#encoding = probe(all);
    }
    return this.#decode(all, false);
  }

  /** Text of the bytes that were held back. Called once, after the last bytes. */
  end(): string {
    const rest = this.#held;
    this.#held = new Uint8Array(0);
    this.#encoding ??= probe(rest);
    return this.#decode(rest, true);
  }

  #hold(bytes: Uint8Array): string {
    this.#held = bytes;
    return "";
  }

  #decode(bytes: Uint8Array, isEnd: boolean): string {
    if (this.#encoding === "windows-1252" && !this.#isGuessed) return windows1252(bytes);
    if (this.#encoding === "windows-1252") return this.#upToLetter(bytes, isEnd, mostlyWindows1252);
    if (this.#encoding === "utf-8") return this.#decodeUtf8(bytes, isEnd);
    this.#decoder ??= new TextDecoder(this.#encoding ?? "utf-8");
    return this.#decoder.decode(bytes, { stream: !isEnd });
  }

  /** As long as only ASCII was seen, it may become another encoding. */
  #decodeUtf8(bytes: Uint8Array, isEnd: boolean): string {
    const cut = isEnd ? bytes.length : letterBoundary(bytes);
    const text = utf8OrNull(bytes.subarray(0, cut));
    if (text === null && !this.#isUtf8 && !this.#looksLikeUtf8(bytes)) {
      this.#encoding = guessEncoding(bytes);
      this.#isGuessed = true;
      return this.#decode(bytes, isEnd);
    }
    this.#isUtf8 ||= text === null || /[^\0-\x7f]/.test(text);
    return this.#upToLetter(bytes, isEnd, (whole) => text ?? mostlyUtf8(whole));
  }

  /** Holds back a letter that the end of a piece cuts. */
  #upToLetter(bytes: Uint8Array, isEnd: boolean, decode: (bytes: Uint8Array) => string): string {
    const cut = isEnd ? bytes.length : letterBoundary(bytes);
    this.#held = bytes.slice(cut);
    return decode(bytes.subarray(0, cut));
  }

  /** Whether more letters beyond ASCII are whole than broken. */
  #looksLikeUtf8(bytes: Uint8Array): boolean {
    const text = new TextDecoder("utf-8").decode(bytes);
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
    return whole > broken;
  }
}

function probe(bytes: Uint8Array): TextEncodingName {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const [even, odd] = zeroShares(bytes.subarray(0, PROBE_BYTES));
  if (odd > 0.5 && even < 0.1) return "utf-16le";
  return even > 0.5 && odd < 0.1 ? "utf-16be" : "utf-8";
}

/** Shares of zero bytes in even and in odd places, each in [0, 1]. */
function zeroShares(bytes: Uint8Array): readonly [number, number] {
  const zeros = [0, 0];
  for (const [i, byte] of bytes.entries()) if (byte === 0) zeros[i % 2]!++;
  const half = Math.max(1, bytes.length / 2);
  return [zeros[0]! / half, zeros[1]! / half];
}

/** Index at which the last letter begins that may go on in the next piece; the length if none does. */
function letterBoundary(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function utf8OrNull(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/g, inWindows1252);
}

/** Windows-1252, and what can only be letters and marks of UTF-8: "Ã¼" and "â€“" are "ü" and a dash. */
function mostlyWindows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\xc2\xc3][\x80-\xbf]|\xe2[\x80\x82][\x80-\xbf]|[\x80-\x9f]/g, (found) =>
    found.length > 1 ? asUtf8(found) : inWindows1252(found),
  );
}

/**
 * UTF-8, and single bytes of Windows-1252 among it. The beginning of a letter whose rest was cut off stays damaged, but for "é»" and the
 * like: a letter before a mark.
 */
function mostlyUtf8(bytes: Uint8Array): string {
  return latin1(bytes).replace(
    /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\xe0-\xfd](?=[\x85\x92\x94\xbb](?![\x80-\xbf]))|([\xe0-\xf4][\x80-\xbf]{1,2}|[\xc2\xc3](?![A-Za-z])|[\xfe\xff])|[\x80-\xfd]/g,
    (found, cut?: string) =>
      cut !== undefined ? "\ufffd" : found.length > 1 ? asUtf8(found) : inWindows1252(found),
  );
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function asUtf8(found: string): string {
  return Buffer.from(found, "latin1").toString("utf8");
}

function inWindows1252(char: string): string {
  return WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char;
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
