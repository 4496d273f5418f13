import { type Kind, mustBe } from "./door.ts";
import { that } from "./kinds.ts";

/** A search index. */
export const indexKind: Kind<never> = that(
  isIndex,
  "a search index, as createSearchIndex(articles) and loadIndex(json) make it",
);
const source: Kind<object> = that(
  (value) => isIndex(value) || typeof value === "function",
  "a search index, as createSearchIndex(articles) and loadIndex(json) make it, or a function that returns one",
);

/** Throws `INVALID_INPUT` for anything but a search index. */
export function mustBeSearchIndex(value: unknown, door: string): void {
  mustBe(indexKind as Kind<object>, value, `${door}: the index`);
}

/** The same for a door that also takes a function that gives one. */
export function mustBeIndexSource(value: unknown, door: string): void {
  mustBe(source, value, `${door}: the index`);
}

function isIndex(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { portal, articleById } = value as { readonly portal?: object; readonly articleById?: unknown };
  return portal !== undefined && articleById instanceof Map;
}
