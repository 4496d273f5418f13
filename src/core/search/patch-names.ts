import type { Article } from "../article/article.ts";
import { type NamedArticles, type NameIndex, nameIndexOf, namesRead } from "./name-index.ts";

/** The index of the articles of now, which are those of `before` without some and with others. O(names), mostly copying. */
export function patchNameIndex(
  before: NameIndex,
  { removed, added }: { readonly removed: readonly Article[]; readonly added: readonly Article[] },
  now: NamedArticles,
): NameIndex {
  const groups = new Map(before.byPlain);
  for (const name of removed.flatMap(namesRead)) {
    const others = groups.get(name.plain)!.filter((one) => one !== name);
    groups.set(name.plain, others);
  }
  for (const name of added.flatMap(namesRead))
    groups.set(name.plain, [...(groups.get(name.plain) ?? []), name]);
  return nameIndexOf(now, groups);
}
