/**
 * What gaps found in a sample lose beside those found in all tickets: `findGapsBySample` at several sizes, 0 for `findGaps`. All tickets count as unsolvable.
 *
 *   node bench/run.mjs sampled-gaps tickets.jsonl [tickets, such as 40000] [sizes, such as 0,20000,10000,5000]
 *
 * Beside the gaps of the first size: the ARI over the tickets of those gaps (a ticket in no gap is alone), and of their fifty largest how many are covered
 * (half of both tickets in common). Where tickets say which article closed them, that is the topic that they should be found in: ARI and topics found.
 */
import { argv } from "node:process";
import { findGaps } from "../src/core/gap/find-gaps.ts";
import type { Gap } from "../src/core/gap/gap.ts";
import { evaluateGaps, type GapLabel } from "../src/desk/evaluation/index.ts";
import { findGapsBySample } from "../src/desk/sample/index.ts";
import { readAllTickets } from "../src/edge/node/index.ts";
import type { Verdict } from "../src/index.ts";

const HEAD = 50;
const [path, count = "40000", sizes = "0,20000,10000,5000"] = argv.slice(2);
if (path === undefined) throw new Error("Give the path of a file of tickets.");
const tickets = (await readAllTickets(path)).tickets.slice(0, Number(count));
const verdicts = tickets.map(
  ({ id }): Verdict => ({
    ...{ ticketId: id, outcome: "unsolvable", reason: "missing", probability: 0.05, chance: 0, evidence: [] },
  }),
);
const topics = tickets.map(
  ({ id, linkedArticles }): GapLabel => ({ ticketId: id, gapId: linkedArticles?.[0] ?? null }),
);
let whole: readonly Gap[] | null = null;
const rows = [];
for (const size of sizes.split(",").map(Number)) {
  const before = process.cpuUsage();
  const gaps = size === 0 ? findGaps(tickets, verdicts) : findGapsBySample(tickets, verdicts, { size });
  const { user, system } = process.cpuUsage(before);
  whole ??= gaps;
  const grouped = gaps.reduce((sum, { ticketIds }) => sum + ticketIds.length, 0);
  const toWhole = evaluateGaps(gaps, labelsOf(whole));
  const toHead = evaluateGaps(gaps, labelsOf(whole.slice(0, HEAD)));
  const toTopics = evaluateGaps(gaps, topics);
  rows.push({
    size,
    "CPU s": Math.round((user + system) / 1e6),
    gaps: gaps.length,
    "in a gap": `${Math.round((100 * grouped) / tickets.length)} %`,
    "ARI to whole": toWhole.ari?.toFixed(3),
    [`head of ${HEAD}`]: `${Math.round(toHead.topics * (toHead.topicRecall ?? 0))} of ${toHead.topics}`,
    "ARI to topics": toTopics.n === 0 ? "–" : toTopics.ari?.toFixed(3),
    "topics found":
      toTopics.n === 0
        ? "–"
        : `${Math.round(toTopics.topics * (toTopics.topicRecall ?? 0))} of ${toTopics.topics}`,
    "their tickets": toTopics.n,
  });
}
console.table(rows);

function labelsOf(gaps: readonly Gap[]): GapLabel[] {
  return gaps.flatMap(({ ticketIds }, gap) =>
    ticketIds.map((ticketId) => ({ ticketId, gapId: String(gap) })),
  );
}
