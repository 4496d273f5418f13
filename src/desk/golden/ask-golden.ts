import { optionsDoor } from "../../core/door/door.ts";
import { moment, record } from "../../core/door/kinds.ts";
import { mustBeSearchIndex } from "../../core/door/must-be-index.ts";
import { mustList } from "../../core/door/takes.ts";
import type { LearnedWords } from "../../core/search/learned-words.ts";
import { search } from "../../core/search/search.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { GoldenAnswer, GoldenFailure, GoldenQuestion } from "./golden.ts";

export interface AskGoldenOptions {
  /** The moment to ask at, ISO 8601. Default: that of the index. */
  readonly now?: string;
  /** What resolved tickets taught the search, if the portal has it. */
  readonly learned?: LearnedWords;
}

const checkOptions = optionsDoor<AskGoldenOptions>("askGolden", {
  now: moment,
  learned: record<LearnedWords>({}, "learned words, as learnWords gives them"),
});

/** Places looked at for the article, and how many of them are told. */
export const DEPTH = 50;
const SHOWN = 5;

/** Asks every question of the portal's search. O(questions) searches. */
export function askGolden(
  questions: readonly GoldenQuestion[],
  index: SearchIndex,
  options: AskGoldenOptions = {},
): GoldenAnswer[] {
  mustBeQuestions(questions, "askGolden");
  mustBeSearchIndex(index, "askGolden");
  const asked = checkOptions(options);
  return questions.map((question) => ask(question, index, asked));
}

/** Throws `INVALID_INPUT` for anything but questions that were read. */
export function mustBeQuestions(value: unknown, door: string): void {
  const expected = "a list of questions, as readGolden gives it";
  mustList(value, "question audience find top avoid nothing", `${door}: the questions`, expected);
}

function ask(question: GoldenQuestion, index: SearchIndex, { now, learned }: AskGoldenOptions): GoldenAnswer {
  const { hits, nothingMatches } = search(index, question.question, {
    audiences: question.audience,
    limit: DEPTH,
    prefix: false,
    ...(now !== undefined && { now }),
    ...(learned && { learned }),
  });
  const ids = hits.map(({ articleId }) => articleId);
  const place = ids.findIndex((id) => question.find.includes(id));
  const rank = place === -1 ? null : place + 1;
  const failure = failureOf(question, { ids, rank, nothingMatches }, index);
  return { question, passed: failure === null, failure, rank, shown: ids.slice(0, SHOWN) };
}

interface Came {
  readonly ids: readonly string[];
  readonly rank: number | null;
  readonly nothingMatches: boolean;
}

function failureOf(
  { find, top, avoid, nothing }: GoldenQuestion,
  { ids, rank, nothingMatches }: Came,
  index: SearchIndex,
): GoldenFailure | null {
  if (nothing && !nothingMatches) return { kind: "matches", ids: ids.slice(0, 3) };
  const shown = avoid.find((id) => ids.includes(id));
  if (shown !== undefined) return { kind: "shown", id: shown, place: ids.indexOf(shown) + 1 };
  if (find.length === 0 || (rank !== null && rank <= top)) return null;
  return { kind: find.some((id) => index.articleById.has(id)) ? "place" : "gone" };
}
