import { serializeVectors, type Vectors } from "../../core/vector/index.ts";

/** A long text that all threads of a process read from the same memory. */
export interface SharedText {
  /** Tells it from every other one of the process. */
  readonly id: number;
  readonly bytes: SharedArrayBuffer;
}

let texts = 0;

function inSharedMemory(text: string): SharedText {
  const encoded = new TextEncoder().encode(text);
  const bytes = new SharedArrayBuffer(encoded.length);
  new Uint8Array(bytes).set(encoded);
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

/** Bytes are copied first: a decoder takes no shared memory. */
export function textOf(bytes: SharedArrayBuffer): string {
  return new TextDecoder().decode(new Uint8Array(bytes).slice());
}
