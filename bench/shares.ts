/**
 * Which gaps are one problem, and which but share a word. The tickets of histories that an article closed, all and each half of them, and all tickets (those
 * that no article closed are each a topic of their own, unless the third argument of a desk is "bugs": there they have problems in common, too), grouped
 * by findGaps. A gap is truly one problem if one article closed more than half of it. Fits the numbers of `one-problem.ts`, and judges each desk by
 * numbers fitted on the others.
 *
 *   node bench/run.mjs shares articles/ history.jsonl [bugs] [articles/ history.jsonl [bugs] …]
 */
import { argv, stdout } from "node:process";
import { createNeighbourConsistency } from "../src/core/corpus/neighbour-consistency.ts";
import { createTermTable } from "../src/core/corpus/ticket-corpus.ts";
import { findGaps } from "../src/core/gap/find-gaps.ts";
import { auroc } from "../src/core/math/auroc.ts";
import { fitLogisticRegression, type LogisticRegression } from "../src/core/math/logistic-regression.ts";
import { sigmoid } from "../src/core/math/sigmoid.ts";
import { nameGap } from "../src/core/name/name-gap.ts";
import { LEAST, togetherness } from "../src/core/name/one-problem.ts";
import { createSearchIndex } from "../src/core/search/create-search-index.ts";
import type { Analyzer } from "../src/core/text/analyzer.ts";
import type { Ticket } from "../src/core/ticket/ticket.ts";
import type { Verdict } from "../src/core/verdict/verdict.ts";
import { readAllTickets, readArticles } from "../src/edge/node/index.ts";

const NOW = "2026-11-25T00:00:00Z";
const L2 = 0.02;
const BOUNDS = [0.5, 0.55, 0.6, 0.65, 0.7];

interface Group {
  readonly desk: string;
  readonly tickets: "solved" | "all";
  readonly features: readonly [consistency: number, beside: number];
  readonly isProblem: boolean;
  /** Whether the gap is called one. */
  readonly isCalled: boolean;
  /** Whether its title is true of enough of its tickets. */
  readonly isTitled: boolean;
}

async function main(args: readonly string[]): Promise<void> {
  const groups: Group[] = [];
  for (const { folder, file, bugs } of desksOf(args)) {
    const { articles } = await readArticles(folder);
    const { tickets } = await readAllTickets(file);
    const { analyzer } = createSearchIndex(articles, { now: NOW });
    const solved = tickets.filter(({ linkedArticles }) => (linkedArticles ?? []).length > 0);
    const half = (odd: number) => solved.filter((_, at) => at % 2 === odd);
    for (const some of [solved, half(0), half(1)])
      groups.push(...groupsOf(some, { desk: file, tickets: "solved", analyzer }));
    if (!bugs) groups.push(...groupsOf(tickets, { desk: file, tickets: "all", analyzer }));
  }
  const fit = fitOn(groups);
  print(
    `fitted on all: intercept ${fit.intercept.toFixed(2)}, ${fit.coefficients.map((each) => each.toFixed(2)).join(", ")}\n`,
  );
  const judged = groups.map((group) => ({
    group,
    probability: probabilityOf(group, fitOn(groups.filter(({ desk }) => desk !== group.desk))),
  }));
  for (const tickets of ["solved", "all"] as const) {
    const some = judged.filter(({ group }) => group.tickets === tickets);
    const area = auroc(
      some.map(({ probability }) => probability),
      some.map(({ group }) => Number(group.isProblem)),
    );
    print(
      `${tickets} tickets: AUROC ${area?.toFixed(3)}; now called ${rightOf(some.filter(({ group }) => group.isCalled).map(({ group }) => group))}; of all ${rightOf(some.map(({ group }) => group))}\n`,
    );
  }
  for (const bound of BOUNDS) {
    const called = judged
      .filter(({ group, probability }) => group.isTitled && probability >= bound)
      .map(({ group }) => group);
    const ofKind = (kind: Group["tickets"]) => rightOf(called.filter(({ tickets }) => tickets === kind));
    print(
      `from ${bound.toFixed(2)} on: ${rightOf(called)} are one problem; solved ${ofKind("solved")}, all ${ofKind("all")}\n`,
    );
  }
}

interface Desk {
  readonly folder: string;
  readonly file: string;
  readonly bugs: boolean;
}

function desksOf(args: readonly string[]): Desk[] {
  const paths = args.filter((each) => each !== "bugs");
  if (paths.length === 0 || paths.length % 2 === 1)
    throw new Error("Give articles and a history of each desk.");
  return paths.flatMap((folder, at) => {
    const file = paths[at + 1];
    return at % 2 === 1 || file === undefined
      ? []
      : [{ folder, file, bugs: args[args.indexOf(file) + 1] === "bugs" }];
  });
}

function groupsOf(
  tickets: readonly Ticket[],
  { desk, tickets: kind, analyzer }: Pick<Group, "desk" | "tickets"> & { readonly analyzer: Analyzer },
): Group[] {
  const table = createTermTable(tickets, analyzer);
  const consistency = createNeighbourConsistency(table, [...tickets.keys()]);
  const rowOf = new Map(tickets.map(({ id }, row) => [id, row]));
  const unlabelled = tickets.map((ticket) => ({ ...ticket, linkedArticles: null }));
  return findGaps(unlabelled, tickets.map(toVerdict), { analyzer }).map(({ ticketIds }) => {
    const rows = ticketIds.map((id) => rowOf.get(id)!);
    const members = rows.map((row) => tickets[row]!);
    const { shares, told } = nameGap(members, rows, { table, analyzer, consistency });
    const { consistency: own, beside } = togetherness(table, rows, consistency(rows));
    const counts = new Map<string, number>();
    for (const { id, linkedArticles } of members) {
      const topic = linkedArticles?.[0] ?? id;
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    return {
      desk,
      tickets: kind,
      features: [own, beside],
      isProblem: 2 * Math.max(...counts.values()) > rows.length,
      isCalled: shares === "problem",
      isTitled: told >= LEAST.told,
    };
  });
}

function fitOn(groups: readonly Group[]): LogisticRegression {
  const rows = Float64Array.from(groups.flatMap(({ features }) => features));
  return fitLogisticRegression(
    rows,
    groups.map(({ isProblem }) => Number(isProblem)),
    { features: 2, l2: L2 },
  );
}

function probabilityOf({ features }: Group, { intercept, coefficients }: LogisticRegression): number {
  return sigmoid(features.reduce((sum, value, at) => sum + value * coefficients[at]!, intercept));
}

function rightOf(groups: readonly Group[]): string {
  const right = groups.filter(({ isProblem }) => isProblem).length;
  return `${right} of ${groups.length}${groups.length === 0 ? "" : ` (${((100 * right) / groups.length).toFixed(0)} %)`}`;
}

function toVerdict({ id }: Ticket): Verdict {
  return {
    ticketId: id,
    outcome: "unsolvable",
    reason: "missing",
    probability: 0.05,
    chance: 0,
    evidence: [],
  };
}

function print(text: string): void {
  stdout.write(text);
}

await main(argv.slice(2));
