import type { LearnedWords, SearchIndex } from "../../../index.ts";

/** Why resolved tickets teach those who hold these audiences nothing; `null` if they do teach them something. */
export function whyNothingLearned(
  { portal, now }: SearchIndex,
  learned: LearnedWords,
  audiences: readonly string[],
): string | null {
  const view = portal.viewOf({ audiences, now });
  const { terms, trust } = view.learnedLists(learned, audiences);
  if (terms.size > 0 && trust > 0) return null;
  const closed = learned.questions.filter(({ articleIds }) => articleIds.length > 0);
  if (closed.length === 0) return "none of them names an article that closed it";
  const visible = closed.filter(({ articleIds }) => articleIds.some((id) => view.ordinalById.has(id)));
  if (visible.length === 0) return "no article that closed one is in the index for such viewers";
  const isHeard = (name: string): boolean => name === "public" || audiences.includes(name);
  if (!visible.some((question) => question.audiences.every(isHeard)))
    return "all are of people who hold audiences that such viewers do not hold";
  return terms.size === 0
    ? "too few people share a word (three, and ten for a word that no article has)"
    : "they do not agree on which article answers what";
}
