/** A name of a set of ids, the same in any order: their number, and the sum and the exclusive or of their FNV-1a hashes. */
export function fingerprintOf(ids: Iterable<string>): string {
  let count = 0;
  let sum = 0;
  let mixed = 0;
  for (const id of ids) {
    const hash = hashOf(id);
    count += 1;
    sum = (sum + hash) >>> 0;
    mixed ^= hash;
  }
  return [count, sum, mixed >>> 0].map((part) => part.toString(36)).join("-");
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
