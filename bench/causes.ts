/**
 * How well a missing article is told from a bug and from another product when people have labelled some tickets: so many of those that no
 * article closed are drawn, say their cause, and the others are judged. AUROC, means of six draws. Then the ten gaps that most tickets likely lack an
 * article in, by the verdicts that the history teaches: how many truly lack one, and how many of their tickets, beside how many were expected to.
 *
 *   node bench/run.mjs causes articles/ history.jsonl test.jsonl [labels, such as 0 100 150]
 */
import { argv, stdout } from "node:process";
import { findCauses } from "../src/core/gap/cause/find-causes.ts";
import { findGaps } from "../src/core/gap/find-gaps.ts";
import { createRandom } from "../src/core/math/random.ts";
import { createSearchIndex } from "../src/core/search/create-search-index.ts";
import type { Ticket } from "../src/core/ticket/ticket.ts";
import { causeNamed } from "../src/core/ticket/ticket-cause.ts";
import { createScorer } from "../src/core/verdict/create-scorer.ts";
import { learn } from "../src/core/verdict/learn.ts";
import type { Verdict } from "../src/core/verdict/verdict.ts";
import { type CauseEvaluation, evaluateCauses } from "../src/desk/evaluation/evaluate-causes.ts";
import { readAllTickets, readArticles } from "../src/edge/node/index.ts";

const NOW = "2026-11-25T00:00:00Z";
const DRAWS = 6;

async function main([folder, past, test, ...labels]: string[]): Promise<void> {
  if (!folder || !past || !test) throw new Error("Give the articles, the history and labelled tickets.");
  const { articles } = await readArticles(folder);
  const index = createSearchIndex(articles, { now: NOW });
  const { analyzer } = index;
  const history = (await readAllTickets(past)).tickets;
  const { tickets } = await readAllTickets(test);
  const titles = articles.map(({ title }) => title);
  const verdicts = tickets.map(toVerdict);
  const scorer = createScorer(index, { ...learn(history, index), now: NOW });
  const learned = tickets.map((ticket) => scorer.score(ticket));
  const known = tickets.filter(({ label }) => label && causeNamed(label.kind));
  for (const count of (labels.length === 0 ? ["0", "100", "150"] : labels).map(Number)) {
    const areas = new Map<string, number[]>();
    const lists: CauseEvaluation["likeliest"][] = [];
    for (let draw = 0; draw < (count === 0 ? 1 : DRAWS); draw++) {
      const drawn = new Set(shuffled(known, draw).slice(0, count));
      const all = tickets.map((each) =>
        drawn.has(each) ? { ...each, cause: causeNamed(each.label!.kind) } : each,
      );
      const causes = findCauses(all, verdicts, { analyzer, history, titles });
      lists.push(
        evaluateCauses(causes, findGaps(all, learned, { analyzer, history, titles }), tickets).likeliest,
      );
      const rest = tickets.filter((each) => !drawn.has(each));
      const ids = new Set(rest.map(({ id }) => id));
      const judged = causes.filter(({ ticketId }) => ids.has(ticketId));
      for (const { cause, auroc, n } of evaluateCauses(judged, [], rest).missingAgainst)
        if (auroc !== null) areas.set(`${cause}`, [...(areas.get(cause) ?? []), auroc, n]);
    }
    const shown = [...areas].map(([cause, values]) => {
      const [area, n] = [0, 1].map((part) => mean(values.filter((_, at) => at % 2 === part)));
      return `${cause} ${area!.toFixed(3)} (n ${n!.toFixed(0)})`;
    });
    const [right, gaps, expected, lacking, of] = (
      ["right", "gaps", "expected", "lacking", "tickets"] as const
    ).map((name) => mean(lists.map((list) => list[name])).toFixed(1));
    stdout.write(
      `${count} labels: ${shown.join(", ")}; ${right} of the first ${gaps} gaps lack an article (${lists.map((list) => list.right).join(", ")}), and ${lacking} of their ${of} tickets, where ${expected} were expected\n`,
    );
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = createRandom(seed + 1);
  return list
    .map((each) => [random(), each] as const)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);
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

await main(argv.slice(2));
