/**
 * Is an answer that nobody sees found? Articles that close tickets are drawn, their links taken out and the articles made drafts, written long ago.
 * Their own tickets should be called `not-visible`, by the right article; tickets that nothing answers should not, and what was solvable should stay so.
 *   node bench/run.mjs drafts [--draws 4] [--state retired] [--for agents] [--undated] <folder with articles/ and history.jsonl> …
 * Inside the history: the later 30 % are judged, and all of it was learned from. With --for they are published for that audience, which no customer holds. With --undated no article says when it was written.
 */
import { parseArgs } from "node:util";
import type { Article } from "../src/core/article/article.ts";
import type { ArticleState } from "../src/core/article/state.ts";
import { foldOf } from "../src/core/math/fold-of.ts";
import { createRandom, shuffle } from "../src/core/math/random.ts";
import { createSearchIndex } from "../src/core/search/create-search-index.ts";
import type { Ticket } from "../src/core/ticket/ticket.ts";
import { createScorer } from "../src/core/verdict/create-scorer.ts";
import { learn } from "../src/core/verdict/learn.ts";
import type { Verdict } from "../src/core/verdict/verdict.ts";
import { readAllTickets, readArticles } from "../src/edge/node/index.ts";

const { values, positionals } = parseArgs({
  options: {
    draws: { type: "string", default: "4" },
    state: { type: "string", default: "draft" },
    for: { type: "string" },
    undated: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

const MIN_TICKETS = 3;
const SHARE = 0.25;
const NOW = "2026-12-01";

/** By date; without dates by chance. */
function keyOf({ createdAt, id }: Ticket): number {
  if (createdAt !== null) return Date.parse(createdAt);
  let hash = foldOf(id);
  for (const character of id) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return hash;
}

const answersOf = ({ linkedArticles }: Ticket): readonly string[] => linkedArticles ?? [];

function countLinks(tickets: readonly Ticket[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ticket of tickets) for (const id of answersOf(ticket)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** As nobody could link them: hidden, and written before all tickets or on no day that is known. */
function hidden(article: Article, drawn: ReadonlySet<string>): Article {
  const { created: _, ...metadata } = article.metadata;
  const isHidden = drawn.has(article.id);
  const state = isHidden && values.for === undefined ? (values.state as ArticleState) : article.state;
  const audience = isHidden && values.for !== undefined ? [values.for] : article.audience;
  return {
    ...article,
    state,
    audience,
    metadata: values.undated ? metadata : { ...metadata, created: "2000-01-01" },
  };
}

function judge(articles: readonly Article[], past: readonly Ticket[], judged: readonly Ticket[]): Verdict[] {
  const index = createSearchIndex(articles, { now: NOW });
  return createScorer(index, learn(past, index)).scoreAll(judged);
}

const rows: Record<string, Record<string, number>> = {};
for (const folder of positionals) {
  const { articles } = await readArticles(`${folder}/articles`);
  const { tickets } = await readAllTickets(`${folder}/history.jsonl`);
  const order = tickets.toSorted((a, b) => keyOf(a) - keyOf(b));
  const cut = Math.round(order.length * 0.7);
  const judged = order.slice(cut);
  const [closed, asked] = [countLinks(order.slice(0, cut)), countLinks(judged)];
  const several = articles
    .map(({ id }) => id)
    .filter((id) => (closed.get(id) ?? 0) >= MIN_TICKETS && asked.has(id));
  const counts: Record<string, number> = {};
  const add = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (let seed = 1; seed <= Number(values.draws); seed++) {
    const drawn = new Set(
      shuffle(several, createRandom(seed)).slice(0, Math.max(1, Math.round(several.length * SHARE))),
    );
    const past = order.map((ticket) => ({
      ...ticket,
      linkedArticles: answersOf(ticket).filter((id) => !drawn.has(id)),
    }));
    const all = articles.map((article) => hidden(article, drawn));
    const before = judge(
      all.filter(({ id }) => !drawn.has(id)),
      past,
      judged,
    );
    judge(all, past, judged).forEach((verdict, at) => {
      if (verdict.outcome === "excluded") return;
      const answers = answersOf(judged[at]!);
      const of = answers.some((id) => drawn.has(id))
        ? "of a draft"
        : answers.length === 0
          ? "unanswered"
          : "of others";
      add(of);
      if (verdict.reason === "not-visible" || verdict.reason === "outdated") {
        add(`${of}, called hidden`);
        if (answers.includes(verdict.evidence[0]!.articleId)) add(`${of}, called hidden by the right one`);
      }
      if (before[at]!.outcome !== "solvable") return;
      add("solvable without drafts");
      if (verdict.outcome !== "solvable") add("of these no longer solvable");
    });
  }
  rows[folder.replace(/\/$/, "").replace(/^.*\//, "")] = counts;
}
console.table(rows);
