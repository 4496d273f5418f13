const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Value of each digit by its character code; 255 for anything else. */
const VALUES = valuesOfDigits();

/** Base64 (RFC 4648, section 4, with padding) without `Buffer` or `btoa`. O(length). */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    pieces.push(encodeChunk(bytes.subarray(from, from + CHUNK)));
  }
  return pieces.join("");
}

/** The bytes again; `null` if `text` is not padded base64. O(length). */
export function decodeBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const digits = text.length - padding;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  let waiting = 0;
  let at = 0;
  for (let i = 0; i < digits; i++) {
    const value = VALUES[text.charCodeAt(i)] ?? 255;
    if (value === 255) return null;
    bits = ((bits << 6) | value) & 0xffff;
    waiting += 6;
    if (waiting < 8) continue;
    waiting -= 8;
    bytes[at++] = bits >>> waiting;
  }
  return bytes;
}

/** A multiple of 3, so that only the last chunk is padded. */
const CHUNK = 3 * 4096;

function encodeChunk(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += DIGITS[three >>> 18]! + DIGITS[(three >>> 12) & 63]!;
    text += i + 1 < bytes.length ? DIGITS[(three >>> 6) & 63]! : "=";
    text += i + 2 < bytes.length ? DIGITS[three & 63]! : "=";
  }
  return text;
}

function valuesOfDigits(): Uint8Array {
  const values = new Uint8Array(128).fill(255);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  return values;
}
