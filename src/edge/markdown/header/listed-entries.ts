import { type HeaderEntry, normalizeKey } from "./header-entry.ts";

/** Lists within each other that are looked into. */
const MAX_DEPTH = 4;

/**
 * What a list of objects says as keys of its own: of tags for the page's head, what they say to robots (`head: [{ name: robots, content: noindex }]`, in
 * all ways in which VitePress, VuePress and Starlight nest them); of `cascade` and `seo`, all that is in them. Nothing of other lists: roles of authors are theirs.
 */
export function listedEntries({ key, value, line, column }: HeaderEntry): readonly HeaderEntry[] {
  if (!Array.isArray(value)) return [];
  const name = normalizeKey(key.split(".").at(-1)!);
  const entry = (inner: string, said: unknown): HeaderEntry => ({
    key: `${key}.${inner}`,
    value: said,
    line,
    column,
  });
  if (/^(?:head|meta|metas|metatags|headtags)$/.test(name))
    return tagsIn(value, 0)
      .filter((tag) => /robots$|^googlebot$/i.test(String(tag.name ?? tag.property ?? "")))
      .map((tag) => entry("robots", tag.content));
  if (name !== "cascade" && name !== "seo") return [];
  return value
    .filter(isObject)
    .flatMap((item) => Object.entries(item).map(([inner, said]) => entry(inner, said)));
}

type Tag = Readonly<Record<string, unknown>>;

function tagsIn(value: unknown, depth: number): readonly Tag[] {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return [];
  const inner = Object.values(value).flatMap((item) => tagsIn(item, depth + 1));
  return isObject(value) && "content" in value ? [value, ...inner] : inner;
}

function isObject(value: unknown): value is Tag {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
