/**
 * Vectors of texts, of your own or learned from the desk's tickets, as one more sign of which article answers.
 * @module
 */
export { createVectors, type Embedder, type VectorSource } from "./create-vectors.ts";
export { learnWordVectors, type WordVectorOptions } from "./learn-word-vectors.ts";
export { loadVectors, serializeVectors } from "./serialize-vectors.ts";
export type { Vectors } from "./vectors.ts";
