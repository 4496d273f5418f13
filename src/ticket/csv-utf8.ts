/**
 * The text in UTF-8; a lone surrogate becomes U+FFFD. By hand because the core has no TextEncoder, and the Buffer that csv-parse
 * brings into the browser spends as long on this as csv-parse on the rest.
 */
export function toUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes[length++] = unit;
    else {
      const point = text.codePointAt(i)!;
      if (point > 0xffff) i++;
      length = encode(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point, bytes, length);
    }
  }
  return bytes.subarray(0, length);
}

/** Writes a code point of at least 0x80 (RFC 3629, section 3). Returns the index after it. */
function encode(point: number, bytes: Uint8Array, at: number): number {
  const tails = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  bytes[at] = ((0xff00 >> (tails + 1)) & 0xff) | (point >> (6 * tails));
  for (let tail = 1; tail <= tails; tail++)
    bytes[at + tail] = 0x80 | ((point >> (6 * (tails - tail))) & 0x3f);
  return at + tails + 1;
}
