/**
 * Whether gaps are known again in another export that shares no ticket with the one before. For each set the tickets are cut into two
 * exports, gaps are found in both (every ticket counting as unsolvable), written to a state and followed.
 *
 *   node bench/run.mjs follow labelled [--articles kb/] tickets.jsonl …      one object a line with linkedArticles, or a label with gapId
 *   node bench/run.mjs follow stream tickets.jsonl 2025-07 2025-08 … [--show 20]
 *
 * labelled: a gap's true topic is the gapId, or else the article, of at least half of its tickets. Dated sets are cut by date (halves, thirds, every
 * other month, quarter or third month), others by chance, eight times; counts are added up. stream: no labels, so the gaps of both months' tickets
 * grouped together stand for the truth, and --show prints a sample of the matches with six tickets of each side, to be read and judged. Each month is compared with the next one named.
 * A part that is dismissed in the first export must be so in the second, and no other. With --articles the tickets have the evidence that the default
 * model finds, so that the article that comes nearest helps to know a gap again; without it words alone do.
 */
import { readFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import { findGaps } from "../src/core/gap/find-gaps.ts";
import type { Gap } from "../src/core/gap/gap.ts";
import { createRandom } from "../src/core/math/random.ts";
import { createSearchIndex } from "../src/core/search/create-search-index.ts";
import { createAnalyzer } from "../src/core/text/analyzer.ts";
import { createTicket } from "../src/core/ticket/create-ticket.ts";
import type { Ticket } from "../src/core/ticket/ticket.ts";
import { createScorer } from "../src/core/verdict/create-scorer.ts";
import type { Verdict } from "../src/core/verdict/verdict.ts";
import { followGaps } from "../src/desk/follow/follow-gaps.ts";
import { dismissGap } from "../src/desk/follow/set-gap-status.ts";
import { readArticles } from "../src/edge/node/index.ts";

const NOW = "2026-11-25T00:00:00Z";

type Topics = ReadonlyMap<string, string>;
interface Cut {
  readonly before: readonly Ticket[];
  readonly after: readonly Ticket[];
}
interface Row {
  readonly id: string;
  readonly subject: string;
  readonly description: string;
  readonly createdAt?: string;
  readonly linkedArticles?: readonly string[];
  readonly label?: { readonly gapId: string | null; readonly articleIds: readonly string[] };
}

const analyzer = createAnalyzer();
const counted = [
  "possible",
  "right",
  "wrong",
  "mixed",
  "oneUnlabelled",
  "unlabelled",
  "matches",
  "byWord",
  "rightByWord",
  "wrongByWord",
  "dismissed",
  "keptDismissed",
  "others",
  "wronglyDismissed",
] as const;
type Counts = Record<(typeof counted)[number], number>;

/** What is known of the articles that come near to a ticket. */
let evidenceOf: (ticket: Ticket) => Verdict["evidence"] = () => [];

async function main([kind, ...args]: string[]): Promise<void> {
  const at = args.indexOf("--articles");
  if (at >= 0) evidenceOf = await readEvidence(args.splice(at, 2)[1]!);
  if (kind === "labelled") for (const path of args) labelled(path);
  else if (kind === "stream") stream(args);
  else throw new Error("Say labelled or stream, then the files.");
}

async function readEvidence(folder: string): Promise<typeof evidenceOf> {
  const { articles } = await readArticles(folder);
  const scorer = createScorer(createSearchIndex(articles, { now: NOW }), { now: NOW });
  return (ticket) => scorer.score(ticket).evidence;
}

function labelled(path: string): void {
  const rows = read(path);
  const topics = new Map(
    rows.flatMap(({ id, linkedArticles, label }) => {
      const topic = label ? (label.gapId ?? label.articleIds[0]) : linkedArticles?.[0];
      return topic === undefined ? [] : [[id, topic] as const];
    }),
  );
  const tickets = rows.map(toTicket);
  const cuts = tickets[0]?.createdAt ? cutsByDate(tickets) : cutsByChance(tickets);
  report(
    path.split("/").slice(-2).join("/"),
    cuts.map((cut) => measure(cut, topics).counts),
  );
}

function stream(args: readonly string[]): void {
  const at = args.indexOf("--show");
  const shown = at < 0 ? 0 : Number(args[at + 1]);
  const [path, ...months] = at < 0 ? args : args.slice(0, at);
  const tickets = read(path ?? "").map(toTicket);
  const of = (month: string) => tickets.filter(({ createdAt }) => createdAt?.startsWith(month));
  const all = months.slice(1).map((month, i) => {
    const cut = { before: of(months[i]!), after: of(month) };
    const { counts, lines } = measure(cut, together(cut));
    report(`${months[i]} → ${month}`, [counts]);
    const step = Math.max(1, Math.floor(lines.length / shown));
    for (const line of lines.filter((_, each) => shown > 0 && each % step === 0)) print(`  ${line}\n`);
    return counts;
  });
  report("all", all);
}

/** Tickets of the gaps that both exports have together. */
function together({ before, after }: Cut): Topics {
  const gaps = gapsOf([...before, ...after]);
  return new Map(gaps.flatMap(({ id, ticketIds }) => ticketIds.map((ticketId) => [ticketId, id] as const)));
}

function measure({ before, after }: Cut, topics: Topics): { counts: Counts; lines: string[] } {
  const [first, second] = [gapsOf(before), gapsOf(after)];
  const run = (gaps: readonly Gap[], tickets: readonly Ticket[], now: string) => ({
    gaps,
    tickets,
    verdicts: tickets.map(toVerdict),
    now,
    analyzer,
  });
  let state = followGaps(null, run(first, before, "2026-01-01")).state;
  const topicsBefore = new Map(first.map((gap) => [gap.id, topicOf(gap, topics)]));
  const topicsAfter = second.map((gap) => topicOf(gap, topics));
  // Every other topic of both exports is dismissed.
  const shared = [...new Set(topicsBefore.values())].filter(
    (topic) => topic !== null && topicsAfter.includes(topic),
  );
  const aside = new Set(shared.filter((_, at) => at % 2 === 0));
  for (const [id, topic] of topicsBefore) if (aside.has(topic)) state = dismissGap(state, id, "not ours");
  const counts = Object.fromEntries(counted.map((name) => [name, 0])) as Counts;
  const times = (list: Iterable<string | null>, topic: string | null) =>
    [...list].filter((each) => each === topic).length;
  for (const topic of shared)
    counts.possible += Math.min(times(topicsBefore.values(), topic), times(topicsAfter, topic));
  const lines: string[] = [];
  const textOf = new Map(
    [...before, ...after].map(({ id, subject, description }) => [
      id,
      `${subject}: ${description}`.replace(/\s+/g, " ").slice(0, 90),
    ]),
  );
  for (const [at, { previous, matchedBy, record, gap }] of followGaps(
    state,
    run(second, after, "2026-02-01"),
  ).gaps.entries()) {
    const now = topicsAfter[at]!;
    if (now !== null && aside.has(now)) {
      counts.dismissed++;
      if (record.status === "dismissed") counts.keptDismissed++;
    } else if (now !== null) {
      counts.others++;
      if (record.status === "dismissed") counts.wronglyDismissed++;
    }
    if (previous === null) continue;
    const then = topicsBefore.get(previous.id)!;
    const kind =
      then === null && now === null
        ? "unlabelled"
        : then === null || now === null
          ? "oneUnlabelled"
          : then === now
            ? "right"
            : "wrong";
    counts[kind]++;
    counts.matches++;
    if (matchedBy === "word") {
      counts.byWord++;
      if (kind === "right") counts.rightByWord++;
      if (kind === "wrong") counts.wrongByWord++;
    }
    const old = first.find(({ id }) => id === previous.id)!;
    if (kind === "wrong" && (holds(gap, then!, topics) || holds(old, now!, topics))) counts.mixed++;
    lines.push(
      `${kind.padEnd(13)} ${matchedBy} ${say(old, textOf)}\n                  ⟷  ${say(gap, textOf)}`,
    );
  }
  return { counts, lines };
}

/** Six tickets, from the most typical to the least. */
function say({ ticketIds, label }: Gap, textOf: ReadonlyMap<string, string>): string {
  const shown = Math.min(6, ticketIds.length);
  const ids = Array.from(
    { length: shown },
    (_, at) => ticketIds[Math.floor((at * ticketIds.length) / shown)]!,
  );
  return `[${ticketIds.length}] ${label} “${ids.map((id) => textOf.get(id)).join("” “")}”`;
}

/** The topic of at least half of the gap's tickets. */
function topicOf({ ticketIds }: Gap, topics: Topics): string | null {
  const found = new Map<string, number>();
  for (const id of ticketIds) {
    const topic = topics.get(id);
    if (topic !== undefined) found.set(topic, (found.get(topic) ?? 0) + 1);
  }
  const [best] = [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best !== undefined && best[1] >= ticketIds.length / 2 ? best[0] : null;
}

/** Whether two of its tickets are of this topic. */
function holds({ ticketIds }: Gap, topic: string, topics: Topics): boolean {
  return ticketIds.filter((id) => topics.get(id) === topic).length >= 2;
}

function gapsOf(tickets: readonly Ticket[]): Gap[] {
  return findGaps(tickets, tickets.map(toVerdict), { analyzer });
}

function cutsByDate(tickets: readonly Ticket[]): Cut[] {
  const dated = tickets.toSorted((a, b) => ((a.createdAt ?? "") < (b.createdAt ?? "") ? -1 : 1));
  const part = (from: number, to: number) =>
    dated.slice(Math.floor(from * dated.length), Math.floor(to * dated.length));
  const months = (isFirst: (month: number) => boolean): Cut =>
    cut(dated, ({ createdAt }) => isFirst(Number(createdAt?.slice(5, 7))));
  return [
    { before: part(0, 1 / 2), after: part(1 / 2, 1) },
    { before: part(0, 1 / 3), after: part(1 / 3, 2 / 3) },
    { before: part(1 / 3, 2 / 3), after: part(2 / 3, 1) },
    months((month) => month % 2 === 0),
    months((month) => month % 4 < 2),
    months((month) => month % 6 < 3),
  ];
}

function cutsByChance(tickets: readonly Ticket[]): Cut[] {
  const random = createRandom(7);
  return Array.from({ length: 8 }, () => {
    const isFirst = new Map(tickets.map(({ id }) => [id, random() < 0.5]));
    return cut(tickets, ({ id }) => isFirst.get(id)!);
  });
}

function cut(tickets: readonly Ticket[], isFirst: (ticket: Ticket) => boolean): Cut {
  return { before: tickets.filter(isFirst), after: tickets.filter((ticket) => !isFirst(ticket)) };
}

function report(name: string, runs: readonly Counts[]): void {
  const sum = (key: keyof Counts) => runs.reduce((total, counts) => total + counts[key], 0);
  const of = (part: number, all: number) =>
    `${part} of ${all} (${all === 0 ? "n/a" : `${((100 * part) / all).toFixed(0)} %`})`;
  print(
    `${name}: matched ${of(sum("right"), sum("possible"))}, wrong ${of(sum("wrong"), sum("right") + sum("wrong"))}, ${sum("mixed")} of these where one has two tickets of the other's topic, one side without a topic ${sum("oneUnlabelled")}, both ${sum("unlabelled")}; ${of(sum("byWord"), sum("matches"))} matches by a word alone, ${sum("rightByWord")} of them right and ${sum("wrongByWord")} wrong; dismissed stays so ${of(sum("keptDismissed"), sum("dismissed"))}, and so are others ${of(sum("wronglyDismissed"), sum("others"))}\n`,
  );
}

function read(path: string): Row[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

function toTicket({ id, subject, description, createdAt }: Row): Ticket {
  return createTicket({ id, subject, description, createdAt: createdAt ?? null });
}

function toVerdict(ticket: Ticket): Verdict {
  return {
    ticketId: ticket.id,
    outcome: "unsolvable",
    reason: "missing",
    probability: 0.05,
    chance: 0,
    evidence: evidenceOf(ticket),
  };
}

function print(text: string): void {
  stdout.write(text);
}

await main(argv.slice(2));
