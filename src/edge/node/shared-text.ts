import { serializeVectors, type Vectors } from "../../core/vector/index.ts";

/** A long text that all threads of a process read from the same memory. */
export interface SharedText {
  /** Tells it from every other one of the process. */
  readonly id: number;
  readonly bytes: SharedArrayBuffer;
}

let texts = 0;

/** Written where it is read: a copy between would stay with the process, whose allocator keeps what is as large. */
function inSharedMemory(text: string): SharedText {
  const bytes = new SharedArrayBuffer(Buffer.byteLength(text));
  Buffer.from(bytes).write(text);
  return nameShared(bytes);
}

/** The bytes where all threads read them. */
export function shareBytes(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

/** Only the program gives names: each thread would begin to count anew. */
export function nameShared(bytes: SharedArrayBuffer): SharedText {
  return { id: ++texts, bytes };
}

/** The text in shared memory; that of the call before is not copied again. Does not hold the text itself. */
export function rememberShared(): (text: string) => SharedText {
  let last: SharedText | null = null;
  return (text) => {
    if (last === null || !isTextOf(last.bytes, text)) last = inSharedMemory(text);
    return last;
  };
}

/** Characters compared at a time. */
const PIECE = 65_536;

function isTextOf(bytes: SharedArrayBuffer, text: string): boolean {
  const known = Buffer.from(bytes);
  let at = 0;
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start);
    const piece = Buffer.from(text.slice(start, end));
    if (!known.subarray(at, at + piece.length).equals(piece)) return false;
    at += piece.length;
    start = end;
  }
  return at === known.length;
}

/** No piece ends within a character of two code units: its halves have other bytes. */
function endOfPiece(text: string, start: number): number {
  const end = start + PIECE;
  const isHigh = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return isHigh ? end + 1 : end;
}

/** The vectors in shared memory, copied once. */
export function rememberVectors(): (vectors: Vectors | undefined) => SharedText | null {
  const known = new WeakMap<Vectors, SharedText>();
  return (vectors) => {
    if (vectors === undefined) return null;
    const shared = known.get(vectors) ?? inSharedMemory(serializeVectors(vectors));
    known.set(vectors, shared);
    return shared;
  };
}

export function textOf(bytes: SharedArrayBuffer): string {
  return Buffer.from(bytes).toString();
}

/** Many texts that all threads of a process read from the same memory. */
export interface SharedTexts {
  readonly bytes: SharedArrayBuffer;
  /** Where each ends, in bytes. */
  readonly ends: Uint32Array;
}

/** Makes each text twice, and holds one at a time. */
export function shareTexts<Item>(items: readonly Item[], textOf: (item: Item) => string): SharedTexts {
  let end = 0;
  const ends = Uint32Array.from(items, (item) => {
    end += Buffer.byteLength(textOf(item));
    return end;
  });
  const bytes = new SharedArrayBuffer(end);
  const written = Buffer.from(bytes);
  items.forEach((item, at) => written.write(textOf(item), ends[at - 1] ?? 0));
  return { bytes, ends };
}

/** What `read` makes of each text. */
export function readTexts<Item>({ bytes, ends }: SharedTexts, read: (text: string) => Item): Item[] {
  const written = Buffer.from(bytes);
  return Array.from(ends, (end, at) => read(written.toString("utf8", ends[at - 1] ?? 0, end)));
}

/** A copy: readers of plain data take no shared memory. */
export function bytesOf(bytes: SharedArrayBuffer): Uint8Array {
  return new Uint8Array(bytes).slice();
}
