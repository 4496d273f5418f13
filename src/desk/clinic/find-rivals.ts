import type { Article } from "../../core/article/article.ts";
import { optionsDoor } from "../../core/door/door.ts";
import { wholeNumber } from "../../core/door/kinds.ts";
import { mustBeSearchIndex } from "../../core/door/must-be-index.ts";
import { mustList } from "../../core/door/takes.ts";
import { addTo } from "../../core/math/add-to.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { withArticles } from "../../core/search/update-index.ts";
import { compareText } from "../../core/text/compare-text.ts";
import type { FoundChange, Rivals } from "../check/demand.ts";
import { resemblanceOf } from "../check/duplicate/shingles.ts";
import type { AnsweredTicket } from "./answered-ticket.ts";
import { foundChange, isFound, shownFor } from "./shown-for.ts";

export interface RivalOptions {
  /** Tickets that one takes from the other, of both together, at least. Default 5. */
  readonly minTickets?: number;
}

const checkOptions = optionsDoor<RivalOptions>("findRivals", { minTickets: wholeNumber(1) });

/** Part of both articles' tickets that are taken: below it, search is as good as it gets. */
const LEAST_SHARE = 0.15;
/** Pairs that are tried: each takes an index. */
const MOST_TRIED = 10;
/** Mean reciprocal rank that a proposal must bring. */
const LEAST_GAIN = 0.02;

/**
 * Pairs of articles that stand in each other's way, most tickets first, ties by id. A merger of the two is tried on the same tickets: it is proposed if it helps them,
 * and no fewer tickets of others find their article among the first five. Else each needs words of its own: see `findProposals`. O(tickets) searches, and for each pair
 * those that show one of it again.
 */
export function findRivals(
  answered: readonly AnsweredTicket[],
  index: SearchIndex,
  options: RivalOptions = {},
): Rivals[] {
  mustList(
    answered,
    "ticket articleId",
    "findRivals: the answered tickets",
    "a list of tickets with their articles, as answeredTickets gives it",
  );
  mustBeSearchIndex(index, "findRivals");
  const { minTickets = 5 } = checkOptions(options);
  const shown = answered.map((one) => shownFor(one, index));
  const counts = countTaken(answered, shown);
  const totals = new Map<string, number>();
  for (const { articleId } of answered) addTo(totals, articleId);
  return [...counts]
    .map(([key, taken]) => ({ ids: key.split("\n") as [string, string], taken }))
    .map((one) => ({ ...one, tickets: one.ids.reduce((sum, id) => sum + (totals.get(id) ?? 0), 0) }))
    .filter(
      ({ taken: [a, b], tickets }) => a > 0 && b > 0 && a + b >= minTickets && a + b >= LEAST_SHARE * tickets,
    )
    .sort((x, y) => sum(y.taken) - sum(x.taken) || compareText(x.ids.join("\n"), y.ids.join("\n")))
    .slice(0, MOST_TRIED)
    .map(({ ids, taken, tickets }) => ({
      articleIds: ids,
      taken,
      tickets,
      ...tryMerger(ids, { answered, shown, index }),
    }));
}

function sum([a, b]: readonly [number, number]): number {
  return a + b;
}

/** Tickets of each pair of which one stands above the other among the first five; the pair by id, the lower first. */
function countTaken(
  answered: readonly AnsweredTicket[],
  shown: readonly (readonly string[])[],
): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  answered.forEach(({ articleId }, at) => {
    const place = shown[at]!.indexOf(articleId);
    // What stands further down is not taken by one rival: the words are wrong.
    if (!isFound(place)) return;
    for (const rival of shown[at]!.slice(0, place)) {
      const [first, second] = articleId < rival ? [articleId, rival] : [rival, articleId];
      const pair = counts.get(`${first}\n${second}`) ?? [0, 0];
      pair[articleId === first ? 0 : 1]++;
      counts.set(`${first}\n${second}`, pair);
    }
  });
  return counts;
}

interface Trial {
  readonly answered: readonly AnsweredTicket[];
  readonly shown: readonly (readonly string[])[];
  readonly index: SearchIndex;
}

/** The second's text and names put into the first, and the second retired. */
function tryMerger(
  [first, second]: readonly [string, string],
  { answered, shown, index }: Trial,
): Pick<Rivals, "alike" | "proposal" | "own" | "others"> {
  const [a, b] = [index.articleById.get(first)!, index.articleById.get(second)!];
  const alike = resemblanceOf(textOf(a), textOf(b));
  const after = withArticles(index, { put: [mergeArticles(a, b)], remove: [second] });
  const own: { was: number; is: number }[] = [];
  const others: { was: number; is: number }[] = [];
  answered.forEach((one, at) => {
    const isOwn = one.articleId === first || one.articleId === second;
    // A merger changes the others' places only where it stands before them: the ones that show neither stay.
    const isTouched = isOwn || shown[at]!.includes(first) || shown[at]!.includes(second);
    const was = shown[at]!.indexOf(one.articleId);
    const is = isTouched
      ? shownFor(isOwn ? { ...one, articleId: first } : one, after).indexOf(isOwn ? first : one.articleId)
      : was;
    (isOwn ? own : others).push({ was, is });
  });
  const [ownChange, othersChange] = [foundChange(own), foundChange(others)];
  const gain = ownChange.reciprocalRankAfter! - ownChange.reciprocalRankBefore!;
  const isHarmless = othersChange.foundAfter >= othersChange.foundBefore;
  if (gain >= LEAST_GAIN && isHarmless)
    return { alike, proposal: "merge", own: ownChange, others: othersChange };
  const same = (places: readonly { was: number; is: number }[]): FoundChange =>
    foundChange(places.map(({ was }) => ({ was, is: was })));
  return { alike, proposal: "none", own: same(own), others: same(others) };
}

/** The second article put into the first, with its names. */
export function mergeArticles(a: Article, b: Article): Article {
  const join = (key: "aliases" | "keywords" | "symptoms" | "questions" | "tags"): readonly string[] => [
    ...new Set([...a[key], ...b[key]]),
  ];
  const names = {
    aliases: [...new Set([...join("aliases"), b.title])],
    keywords: join("keywords"),
    symptoms: join("symptoms"),
    questions: join("questions"),
  };
  return { ...a, ...names, tags: join("tags"), sections: [...a.sections, ...b.sections] };
}

function textOf({ title, sections }: Article): string {
  return [title, ...sections.map(({ heading, text }) => `${heading}\n${text}`)].join("\n");
}
