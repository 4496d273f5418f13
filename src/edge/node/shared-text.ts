import { serializeVectors, type Vectors } from "../../core/vector/index.ts";

/** A long text that all threads of a process read from the same memory. */
export interface SharedText {
  /** Tells it from every other one of the process. */
  readonly id: number;
  readonly bytes: SharedArrayBuffer;
}

let texts = 0;

function inSharedMemory(text: string): SharedText {
  return nameShared(shareBytes(new TextEncoder().encode(text)));
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

/** The text in shared memory; that of the call before is not copied again. */
export function rememberShared(): (text: string) => SharedText {
  let last: { readonly text: string; readonly shared: SharedText } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, shared: inSharedMemory(text) };
    return last.shared;
  };
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
  return new TextDecoder().decode(bytesOf(bytes));
}

/** A copy: neither decoders nor readers of plain data take shared memory. */
export function bytesOf(bytes: SharedArrayBuffer): Uint8Array {
  return new Uint8Array(bytes).slice();
}
