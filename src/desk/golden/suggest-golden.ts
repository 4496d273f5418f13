import { optionsDoor } from "../../core/door/door.ts";
import { moment, wholeNumber } from "../../core/door/kinds.ts";
import { mustBeSearchIndex } from "../../core/door/must-be-index.ts";
import { mustList } from "../../core/door/takes.ts";
import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { compareText } from "../../core/text/compare-text.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { portalQueries } from "../../core/verdict/replay-words.ts";
import { askGolden } from "./ask-golden.ts";
import type { GoldenQuestion } from "./golden.ts";

export interface SuggestGoldenOptions {
  /** Questions at most. Default 100. */
  readonly limit?: number;
  /** Questions of one article at most, so that one subject is not all of them. Default 3. */
  readonly perArticle?: number;
  /** The moment to ask at, ISO 8601. Default: that of the index. */
  readonly now?: string;
}

const checkOptions = optionsDoor<SuggestGoldenOptions>("suggestGolden", {
  limit: wholeNumber(0),
  perArticle: wholeNumber(1),
  now: moment,
});

/** Words; shorter ones are found by anything, and longer ones are stories. */
const [LEAST_WORDS, MOST_WORDS] = [3, 16];

/**
 * Questions to freeze, from resolved tickets that say which article closed them: subjects that find their article among the first five today, in
 * the customers' words, without personal data. Articles that closed most come first, each in turn; of an article's questions the better found first,
 * ties by text. A person should read them: a wrong link makes a wrong question. O(tickets) searches.
 */
export function suggestGolden(
  resolved: readonly Ticket[],
  index: SearchIndex,
  options: SuggestGoldenOptions = {},
): GoldenQuestion[] {
  mustList(resolved, "id subject", "suggestGolden: the resolved tickets");
  mustBeSearchIndex(index, "suggestGolden");
  const { limit = 100, perArticle = 3, now } = checkOptions(options);
  const byArticle = new Map<string, GoldenQuestion[]>();
  const seen = new Set<string>();
  for (const ticket of resolved) {
    const id = ticket.linkedArticles?.find((one) => index.articleById.has(one));
    const question = portalQueries(ticket)[0] ?? "";
    const key = index.analyzer.terms(question).sort().join(" ");
    if (id === undefined || !isPlain(question) || key === "" || seen.has(key)) continue;
    seen.add(key);
    const asked = {
      question,
      audience: ticket.audiences,
      find: [id],
      top: 5,
      avoid: [],
      nothing: false,
      accept: null,
      line: null,
    };
    byArticle.set(id, [...(byArticle.get(id) ?? []), asked]);
  }
  const ranked = [...byArticle]
    .sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b))
    .map(([, questions]) => foundToday(questions, index, now).slice(0, perArticle));
  return inTurns(ranked).slice(0, limit);
}

function isPlain(question: string): boolean {
  const words = question.split(/\s+/).length;
  return words >= LEAST_WORDS && words <= MOST_WORDS && maskPersonalData(question) === question;
}

/** Those that pass, best found first; a question that holds by the skin of its teeth breaks at every change. */
function foundToday(
  questions: readonly GoldenQuestion[],
  index: SearchIndex,
  now: string | undefined,
): GoldenQuestion[] {
  return askGolden(questions, index, now === undefined ? {} : { now })
    .filter(({ passed }) => passed)
    .sort((a, b) => a.rank! - b.rank! || compareText(a.question.question, b.question.question))
    .map(({ question }) => question);
}

/** The first of each list, then the second of each. */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => (at < list.length ? [list[at]!] : [])),
  ).flat();
}
