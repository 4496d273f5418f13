/**
 * Does the number move when the desk acts? Articles that close tickets are drawn, taken out of the knowledge base with their links, and put
 * back as just published, with the same past. Their own tickets should become solvable, and nothing else should.
 *   node bench/run.mjs loop [--test] [--draws 10] [--dated] [--with-period] [--linked] [--silent] [--published .4] [--spread] [--new-topics] <folder with articles/ and history.jsonl> …
 * Inside the history (the later 30 % judged by the earlier 70 %), or, with --test, test.jsonl judged by the history. With --dated all
 * articles say when they were published: those put back after the history, the others before it. With --with-period the
 * judged tickets are among the resolved ones, as a desk has them at the end of a month; none is its own witness. With --new-topics
 * nobody asked for the drawn articles before that month. With --linked (and --with-period) agents link the articles, once they are there, in every ticket
 * of that month that they answer. With --silent the articles are there as early, and agents link none of them: nobody told them.
 * With --published they are there from the day on that this share of all tickets came before, and with --spread (both with --dated and --silent) the others came
 * on days drawn from twice the time of the tickets, none after the first ticket that it closed: those that closed none are what looks new and answers nothing.
 */
import { parseArgs } from "node:util";
import type { Article } from "../src/core/article/article.ts";
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
    test: { type: "boolean", default: false },
    dated: { type: "boolean", default: false },
    "with-period": { type: "boolean", default: false },
    "new-topics": { type: "boolean", default: false },
    linked: { type: "boolean", default: false },
    silent: { type: "boolean", default: false },
    published: { type: "string" },
    "a-day": { type: "string", default: "1" },
    spread: { type: "boolean", default: false },
    draws: { type: "string", default: "10" },
  },
  allowPositionals: true,
});

/** Whether the articles are there while the judged tickets are closed. */
const isInUse = values.linked || values.silent;

/** An article is drawn if it closes so many tickets of the past, and one that is judged. */
const MIN_TICKETS = 3;
/** Share of those that a draw takes out. */
const SHARE = 0.25;
const NOW = "2026-12-01";

interface Desk {
  readonly articles: readonly Article[];
  readonly past: readonly Ticket[];
  readonly judged: readonly Ticket[];
}

async function read(folder: string): Promise<Desk> {
  const { articles } = await readArticles(`${folder}/articles`);
  const { tickets: read } = await readAllTickets(`${folder}/history.jsonl`);
  const tickets = isInUse ? inOrder(read) : read;
  if (values.test) {
    const { tickets: judged } = await readAllTickets(`${folder}/test.jsonl`);
    return { articles, past: tickets, judged };
  }
  const order = tickets.toSorted((a, b) => keyOf(a) - keyOf(b));
  const cut = Math.round(order.length * 0.7);
  return { articles, past: order.slice(0, cut), judged: order.slice(cut) };
}

/** Tickets of a set without dates, so many a day (--a-day, default 1) by chance: which article came after which ticket needs some. */
function inOrder(tickets: readonly Ticket[]): Ticket[] {
  return tickets
    .toSorted((a, b) => keyOf(a) - keyOf(b))
    .map((ticket, at) => ({
      ...ticket,
      createdAt:
        ticket.createdAt ?? new Date(Date.UTC(2020, 0, 1 + at / Number(values["a-day"]))).toISOString(),
    }));
}

/** By date; without dates by chance. */
function keyOf({ createdAt, id }: Ticket): number {
  if (createdAt !== null) return Date.parse(createdAt);
  let hash = foldOf(id);
  for (const character of id) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return hash;
}

function answersOf({ label, linkedArticles }: Ticket): readonly string[] {
  return label === null ? (linkedArticles ?? []) : label.articleIds;
}

function asResolved(ticket: Ticket): Ticket {
  return { ...ticket, linkedArticles: answersOf(ticket), label: null };
}

/** As the desk would have it before the articles were written: their links are gone, and their tickets were closed without one. */
function withoutLinks(past: readonly Ticket[], drawn: ReadonlySet<string>): Ticket[] {
  return past.map((ticket) => ({
    ...ticket,
    linkedArticles: ticket.linkedArticles?.filter((id) => !drawn.has(id)) ?? null,
  }));
}

function drawFrom({ articles, past, judged }: Desk, seed: number): Set<string> {
  const closed = countLinks(past);
  const asked = countLinks(judged);
  const several = articles
    .map(({ id }) => id)
    .filter((id) => (closed.get(id) ?? 0) >= MIN_TICKETS && asked.has(id));
  return new Set(
    shuffle(several, createRandom(seed)).slice(0, Math.max(1, Math.round(several.length * SHARE))),
  );
}

function countLinks(tickets: readonly Ticket[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ticket of tickets) for (const id of answersOf(ticket)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

interface Drawn {
  readonly drawn: ReadonlySet<string>;
  readonly judged: readonly Ticket[];
  readonly before: readonly Verdict[];
  readonly after: readonly Verdict[];
  /** With all links: as if the articles had been there all along. */
  readonly withPast: readonly Verdict[];
}

function tryDraw(desk: Desk, seed: number): Drawn {
  const drawn = drawFrom(desk, seed);
  const { judged } = desk;
  const isAsked = (ticket: Ticket): boolean => answersOf(ticket).some((id) => drawn.has(id));
  const known = values["new-topics"] ? desk.past.filter((ticket) => !isAsked(ticket)) : desk.past;
  const allPast = values["with-period"] ? [...known, ...judged.map(asResolved)] : known;
  const period = new Set(values.linked ? judged.map(({ id }) => id) : []);
  const past = withoutLinks(allPast, drawn);
  const linked = allPast.map((ticket, at) => (period.has(ticket.id) ? ticket : past[at]!));
  const articles = values.dated ? desk.articles.map(dater(desk, drawn)) : desk.articles;
  const old = articles.filter(({ id }) => !drawn.has(id));
  return {
    drawn,
    judged,
    before: judge(old, past, judged),
    after: judge(articles, linked, judged),
    withPast: judge(desk.articles, allPast, judged),
  };
}

function dater(desk: Desk, drawn: ReadonlySet<string>): (article: Article) => Article {
  const day = publishedOn(desk);
  const all = [...desk.past, ...desk.judged];
  const days = datesOf(all);
  const [first, last] = [days[0]!, days.at(-1)!].map(Date.parse) as [number, number];
  const random = createRandom(1);
  return (article) => {
    const drawnDay = new Date(last - random() * 2 * (last - first)).toISOString();
    const links = values.spread
      ? datesOf(all.filter((ticket) => answersOf(ticket).includes(article.id)))
      : [];
    const own = values.spread ? [drawnDay, ...links].sort()[0]! : "2000-01-01";
    const created = drawn.has(article.id) ? day : own;
    return { ...article, metadata: { ...article.metadata, created } };
  };
}

/** After all that is past; with --linked and --silent on the first day of the judged month, so that its tickets could link them. */
function publishedOn({ past, judged }: Desk): string {
  const all = datesOf([...past, ...judged]);
  if (values.published !== undefined) return all[Math.floor(Number(values.published) * all.length)]!;
  return isInUse ? datesOf(judged)[0]! : NOW;
}

function datesOf(tickets: readonly Ticket[]): string[] {
  return tickets.flatMap(({ createdAt }) => createdAt ?? []).sort();
}

function judge(articles: readonly Article[], past: readonly Ticket[], judged: readonly Ticket[]): Verdict[] {
  const index = createSearchIndex(articles, { now: NOW });
  const { history, model } = learn(past, index);
  const scorer = createScorer(index, { history, model });
  return judged.map((ticket) => scorer.score(ticket));
}

class Tally {
  readonly #count = new Map<string, number>();
  readonly #ranks: number[] = [];

  add({ drawn, judged, before, after, withPast }: Drawn): void {
    judged.forEach((ticket, at) => {
      const answers = answersOf(ticket);
      const own = answers.some((id) => drawn.has(id));
      const [was, is, could] = [before[at]!, after[at]!, withPast[at]!].map(isSolvable);
      if (after[at]!.outcome === "excluded") return;
      this.#add("scored");
      this.#sum("true before", answers.some((id) => !drawn.has(id)) ? 1 : 0);
      this.#sum("true after", answers.length > 0 ? 1 : 0);
      this.#sum("all before", before[at]!.probability ?? 0);
      this.#sum("all after", after[at]!.probability ?? 0);
      if (is && drawn.has(after[at]!.evidence[0]!.articleId)) {
        this.#add("named");
        this.#sum("named p", after[at]!.probability ?? 0);
        this.#sum("named answered", answers.length > 0 ? 1 : 0);
      }
      const rank = after[at]!.evidence.findIndex(
        ({ articleId }) => drawn.has(articleId) && answers.includes(articleId),
      );
      if (own) {
        this.#add("own");
        this.#ranks.push(rank === -1 ? 0 : 1 / (rank + 1));
        if (could) this.#add("withPast");
        if (!was && is) this.#add("flips");
        if (!was && is && rank === 0) this.#add("right");
        if (could && !was) this.#add("couldFlip");
        this.#sum("ownBefore", was ? 1 : 0);
        this.#sum("p before", before[at]!.probability ?? 0);
        this.#sum("p after", after[at]!.probability ?? 0);
        this.#sum("p past", withPast[at]!.probability ?? 0);
      } else if (answers.length === 0) {
        this.#add("unanswered");
        this.#sum("unansweredSolvable", is ? 1 : 0);
        if (!was && is) this.#add("wrong");
      } else {
        this.#add("others");
        if (!was && is) this.#add("othersGained");
      }
      if (was) this.#add("solvableBefore");
      if (was && !is) this.#add("lost");
      if (was && answers.length > 0) this.#add("rightBefore");
      if (was && !is && answers.length > 0) this.#add("rightLost");
      if (was && answers.includes(before[at]!.evidence[0]!.articleId)) {
        this.#add("namedRight");
        if (!is) this.#add("namedRightLost");
      }
    });
  }

  #add(name: string): void {
    this.#sum(name, 1);
  }

  #sum(name: string, by: number): void {
    this.#count.set(name, (this.#count.get(name) ?? 0) + by);
  }

  row(): Record<string, string> {
    const n = (name: string): number => this.#count.get(name) ?? 0;
    const own = n("own");
    const rate = (name: string): string => ((100 * n(name)) / n("scored")).toFixed(1);
    const mean = (name: string): string => (n(name) / own).toFixed(3);
    return {
      "own tickets": `${own}`,
      "solvable before": `${n("ownBefore")}`,
      "flips (right article)": `${n("flips")} (${n("right")})`,
      "solvable with a past": `${n("withPast")}, new ${n("couldFlip")}`,
      "flips ÷ with a past": (n("flips") / n("couldFlip")).toFixed(2),
      "wrong flips": `${n("wrong")} of ${n("unanswered")} (${((100 * n("wrong")) / n("unanswered")).toFixed(1)} %)`,
      "nothing answers, called solvable": `${n("unansweredSolvable")} of ${n("unanswered")}`,
      "others gained": `${n("othersGained")} of ${n("others")}`,
      lost: `${n("lost")} of ${n("solvableBefore")} (${((100 * n("lost")) / n("solvableBefore")).toFixed(1)} %)`,
      "lost, of those that an article answers": `${n("rightLost")} of ${n("rightBefore")} (${((100 * n("rightLost")) / n("rightBefore")).toFixed(1)} %)`,
      "lost, of those whose right article was named": `${n("namedRightLost")} of ${n("namedRight")} (${((100 * n("namedRightLost")) / n("namedRight")).toFixed(1)} %)`,
      "article first": `${this.#ranks.filter((r) => r === 1).length}`,
      MRR: (this.#ranks.reduce((a, b) => a + b, 0) / own).toFixed(3),
      "named by a drawn article: n, mean p, answered": `${n("named")}, ${(n("named p") / n("named")).toFixed(3)}, ${(n("named answered") / n("named")).toFixed(3)}`,
      "rate before → after (true)": `${rate("all before")} → ${rate("all after")} (${rate("true before")} → ${rate("true after")})`,
      "p before → after (with a past)": `${mean("p before")} → ${mean("p after")} (${mean("p past")})`,
    };
  }
}

function isSolvable({ outcome }: Verdict): boolean {
  return outcome === "solvable";
}

const rows: Record<string, Record<string, string>> = {};
for (const folder of positionals) {
  const set = folder.replace(/\/$/, "").replace(/^.*\//, "");
  const desk = await read(folder);
  const total = new Tally();
  for (let seed = 1; seed <= Number(values.draws); seed++) total.add(tryDraw(desk, seed));
  for (const [measure, value] of Object.entries(total.row()))
    rows[measure] = { ...rows[measure], [set]: value };
}
console.table(rows);
