import { addTo } from "../math/add-to.ts";
import { groupBy } from "../math/group-by.ts";
import { compareText } from "../text/compare-text.ts";
import { fold } from "../text/fold.ts";
import type { OwnQuestion } from "./learned-lists.ts";
import { ASKED_BY, People } from "./shared-terms.ts";

/** What several people asked in the same words. */
export interface AskedQuestion {
  /** As most of them wrote it. */
  readonly text: string;
  /** Place of the article that closed most of them, in the view. */
  readonly article: number;
}

/** Longer subjects are stories, and no suggestions. In UTF-16 code units. */
const LONGEST = 80;

/**
 * The subjects that at least `ASKED_BY` people share: the same words, whatever their order, case and punctuation, and `isShared`
 * for all of them. Subjects from which personal data was taken are none. In code-unit order. O(subjects).
 */
export function askedQuestions(
  own: readonly Pick<OwnQuestion, "subject" | "articles" | "requester">[],
  isShared: (subject: string) => boolean,
): AskedQuestion[] {
  const groups = groupBy(own, ({ subject }) => (subject === null ? "" : keyOf(subject)));
  groups.delete("");
  return [...groups.values()]
    .filter((group) => askers(group) >= ASKED_BY && isShared(group[0]!.subject!))
    .map((group) => ({
      text: commonest(
        group.map(({ subject }) => subject!),
        compareText,
      ),
      article: commonest(
        group.flatMap(({ articles }) => articles),
        (a, b) => a - b,
      ),
    }))
    .sort((a, b) => compareText(a.text, b.text));
}

function askers(group: readonly Pick<OwnQuestion, "requester">[]): number {
  const people = new People(ASKED_BY);
  for (const { requester } of group) people.add(requester);
  return people.count;
}

/** Its distinct words, sorted. */
function keyOf(subject: string): string {
  const words = fold(subject).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return subject.length > LONGEST ? "" : [...new Set(words)].sort(compareText).join(" ");
}

/** The value that occurs most, the first by `compare` of equals. */
function commonest<T>(values: readonly T[], compare: (a: T, b: T) => number): T {
  const counts = new Map<T, number>();
  for (const value of values) addTo(counts, value);
  return [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || compare(a, b))[0]![0];
}
