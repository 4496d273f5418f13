import type { SearchTexts } from "./search-texts.ts";

/** What the search box and the pages of the portal say in the same words: answers, and what is asked about them. */
const SHARED = [
  "answers",
  "oneAnswer",
  "manyAnswers",
  "allAnswers",
  "desk",
  "solved",
  "yes",
  "almost",
  "no",
  "thanks",
  "sorry",
  "incomplete",
  "ownWords",
  "sendReason",
  "nothingHelp",
  "why",
  "other-problem",
  "does-not-work",
  "unclear",
  "outdated",
  "ownWordsHint",
] as const satisfies readonly (keyof SearchTexts)[];

export type SharedTexts = Pick<SearchTexts, (typeof SHARED)[number]>;

/** Of the texts of the box, those that the pages say too. */
export function sharedTexts(box: SearchTexts): SharedTexts {
  return Object.fromEntries(SHARED.map((name) => [name, box[name]])) as unknown as SharedTexts;
}
