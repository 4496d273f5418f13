/**
 * Do words and mergers that were proposed from older tickets help newer ones, from which nothing was made and on which nothing was tried?
 *   node bench/run.mjs clinic <set> [set …]
 * A set is a folder with `articles/`, `history.jsonl` (linkedArticles) and `test.jsonl` (label.articleIds). Places are those of the portal's
 * search, for what the requester would type. Then each of the ten articles with most tickets is cut in two, as desks do that write one matter
 * twice (every other sentence to each, tickets by chance to either): are the two told as rivals, and does the merger hold on newer tickets?
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { foldOf } from "../src/core/math/fold-of.ts";
import type { FindabilityProposal, FoundChange } from "../src/desk/check/demand.ts";
import { mergeArticles } from "../src/desk/clinic/find-rivals.ts";
import { foundChange, shownFor } from "../src/desk/clinic/shown-for.ts";
import { readArticles } from "../src/edge/node/index.ts";
import { type Article, createSearchIndex, createTicket, type SearchIndex } from "../src/index.ts";
import { type AnsweredTicket, answeredTickets, findProposals, findRivals } from "../src/view/check/index.ts";

const NOW = "2026-06-01";

interface Row {
  readonly id: string;
  readonly subject: string;
  readonly description?: string;
  readonly linkedArticles?: readonly string[];
  readonly label?: { readonly articleIds: readonly string[] };
}

const MOST_SPLIT = 10;

for (const set of process.argv.slice(2)) {
  const { articles } = await readArticles(join(set, "articles"));
  const index = createSearchIndex(articles, { now: NOW });
  const older = answeredTickets(
    rowsOf(set, "history.jsonl").map((row) => ticketOf(row, row.linkedArticles ?? [])),
    { tickets: [], verdicts: [] },
    index,
  );
  const newer = rowsOf(set, "test.jsonl").flatMap((row): AnsweredTicket[] => {
    const articleId = row.label?.articleIds.find((id) => index.articleById.has(id));
    return articleId === undefined ? [] : [{ ticket: ticketOf(row, []), articleId }];
  });
  const begun = process.cpuUsage();
  const proposals = findProposals(older, index);
  const rivals = findRivals(older, index);
  const { user, system } = process.cpuUsage(begun);
  console.log(
    `\n${basename(set)}: ${older.length} older tickets with an article, ${newer.length} newer ones; ${((user + system) / 1e6).toFixed(1)} CPU s`,
  );
  const mended = articles.map((article) => apply(article, proposals));
  const helped = new Set(proposals.map(({ articleId }) => articleId));
  report(
    `${proposals.length} proposals of words`,
    newer,
    helped,
    index,
    createSearchIndex(mended, { now: NOW }),
  );
  const merges = rivals.filter(({ proposal }) => proposal === "merge");
  console.log(`${rivals.length} pairs of rivals, ${merges.length} to merge`);
  for (const { articleIds } of merges) tryMerger(articleIds, newer, index);
  splitInTwo(older, newer, index);
}

function tryMerger(
  [a, b]: readonly [string, string],
  newer: readonly AnsweredTicket[],
  index: SearchIndex,
): void {
  const one = mergeArticles(index.articleById.get(a)!, index.articleById.get(b)!);
  const merged = index.articles
    .filter(({ id }) => id !== b)
    .map((article) => (article.id === a ? one : article));
  const after = createSearchIndex(merged, { now: NOW });
  report(`  ${a} + ${b}`, newer, new Set([a, b]), index, after, new Map([[b, a]]));
}

/** Cuts the articles with most tickets in two, and counts how many of the pairs are told, and what else. */
function splitInTwo(
  older: readonly AnsweredTicket[],
  newer: readonly AnsweredTicket[],
  index: SearchIndex,
): void {
  const times = (id: string): number => older.filter(({ articleId }) => articleId === id).length;
  const most = [...index.articles].sort((a, b) => times(b.id) - times(a.id) || (a.id < b.id ? -1 : 1));
  const split = new Set(most.slice(0, MOST_SPLIT).map(({ id }) => id));
  const halves = index.articles.flatMap((article) =>
    split.has(article.id) ? [halfOf(article, 0), halfOf(article, 1)] : [article],
  );
  const both = createSearchIndex(halves, { now: NOW });
  const dealt = (tickets: readonly AnsweredTicket[]): AnsweredTicket[] =>
    tickets.map((one) =>
      split.has(one.articleId) && foldOf(one.ticket.id) % 2 === 1
        ? { ...one, articleId: `${one.articleId}-2` }
        : one,
    );
  const told = findRivals(dealt(older), both);
  const isPair = ([a, b]: readonly [string, string]): boolean => b === `${a}-2` || a === `${b}-2`;
  const pairs = told.filter(({ articleIds }) => isPair(articleIds));
  const merges = pairs.filter(({ proposal }) => proposal === "merge");
  console.log(
    `${split.size} articles cut in two: ${pairs.length} told as rivals, ${merges.length} to merge; ${told.length - pairs.length} other pairs told`,
  );
  for (const { articleIds } of merges) tryMerger(articleIds, dealt(newer), both);
}

function halfOf(article: Article, half: 0 | 1): Article {
  const cut = (text: string): string =>
    text
      .split(/(?<=[.?!\n])\s+/)
      .filter((_, at) => at % 2 === half)
      .join(" ");
  const sections = article.sections.map((section) => ({ ...section, text: cut(section.text) }));
  return half === 0 ? { ...article, sections } : { ...article, id: `${article.id}-2`, sections };
}

/** How newer tickets of the articles that were changed find theirs before and after, and those of all others. */
function report(
  what: string,
  newer: readonly AnsweredTicket[],
  changed: ReadonlySet<string>,
  before: SearchIndex,
  after: SearchIndex,
  moved: ReadonlyMap<string, string> = new Map(),
): void {
  const places = newer.map((one) => {
    const now = { ...one, articleId: moved.get(one.articleId) ?? one.articleId };
    return {
      isOwn: changed.has(one.articleId),
      was: shownFor(one, before).indexOf(one.articleId),
      is: shownFor(now, after).indexOf(now.articleId),
    };
  });
  const lost = places.filter(({ was, is }) => was !== -1 && was < 5 && (is === -1 || is >= 5)).length;
  const [own, others] = [true, false].map((own) => foundChange(places.filter(({ isOwn }) => isOwn === own)));
  console.log(`${what}: own ${said(own!)}; others ${said(others!)}; ${lost} that found theirs no longer do`);
}

function said({
  tickets,
  foundBefore,
  foundAfter,
  reciprocalRankBefore,
  reciprocalRankAfter,
}: FoundChange): string {
  const rank = (value: number | null): string => value?.toFixed(3) ?? "n/a";
  return `${foundBefore} → ${foundAfter} of ${tickets} (mean of 1 ÷ place ${rank(reciprocalRankBefore)} → ${rank(reciprocalRankAfter)})`;
}

function apply(article: Article, proposals: readonly FindabilityProposal[]): Article {
  const proposal = proposals.find(({ articleId }) => articleId === article.id);
  if (proposal === undefined) return article;
  const { kind, words } = proposal;
  if (kind === "aliases") return { ...article, aliases: [...article.aliases, ...words] };
  if (kind === "summary") return { ...article, summary: `${words[0]!}. ${article.summary}`.trim() };
  return { ...article, title: words[0]!, aliases: [...article.aliases, article.title] };
}

function rowsOf(set: string, file: string): Row[] {
  const lines = readFileSync(join(set, file), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Row);
}

function ticketOf({ id, subject, description = "" }: Row, linkedArticles: readonly string[]) {
  return createTicket({ id, subject, description, linkedArticles });
}
