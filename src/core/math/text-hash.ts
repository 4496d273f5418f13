/** A name for a text: 16 hexadecimal digits, of two FNV-1a hashes (Fowler, Noll and Vo) over its code units. No secret is safe with it. */
export function textHash(text: string): string {
  return `${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x9e3779b9)}`;
}

/** 32 bits from a `basis` of choice, as eight hexadecimal digits. */
function fnv1a(text: string, basis: number): string {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
