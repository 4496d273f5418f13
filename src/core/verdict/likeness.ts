/** What vectors say of an article for one ticket, each in [0, 1]; used only where the model was fitted with them. */
export const VECTOR_FEATURES = [
  /** Cosine with the part of the article that comes nearest. */
  "vectorText",
  /** Cosine with the nearest resolved ticket that the article closed. */
  "vectorNearest",
] as const;

export type VectorFeature = (typeof VECTOR_FEATURES)[number];
