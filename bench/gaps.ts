/**
 * Time, CPU time (which a busy machine changes less) and memory of findGaps, at 5, 10, 20 and 40 thousand tickets, all of them unsolvable. The tickets come from a file
 * with one JSON object a line: { id, subject, description, createdAt? }.
 *
 *   node bench/run.mjs gaps tickets.jsonl [--show 10]
 *
 * --show prints the largest gaps of the last run, to be read and judged.
 */
import { readFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import { findGaps } from "../src/core/gap/find-gaps.ts";
import type { Gap } from "../src/core/gap/gap.ts";
import { createTicket } from "../src/core/ticket/create-ticket.ts";
import type { Ticket } from "../src/core/ticket/ticket.ts";
import type { Verdict } from "../src/core/verdict/verdict.ts";

const SIZES = [5_000, 10_000, 20_000, 40_000];

function main(path: string | undefined, shown: number): void {
  if (path === undefined) throw new Error("Give the path of a file with one ticket a line.");
  const tickets = readFileSync(path, "utf8").trim().split("\n").map(toTicket);
  print("tickets   seconds   CPU s   CPU ms per ticket   gaps   in a gap   peak MB\n");
  let gaps: Gap[] = [];
  for (const size of SIZES.filter((each) => each <= tickets.length)) gaps = measure(tickets.slice(0, size));
  for (const gap of gaps.slice(0, shown)) show(gap);
}

function measure(tickets: readonly Ticket[]): Gap[] {
  const verdicts = tickets.map(toVerdict);
  const start = performance.now();
  const before = process.cpuUsage();
  const gaps = findGaps(tickets, verdicts);
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const cpuMs = (user + system) / 1000;
  const grouped = gaps.reduce((sum, gap) => sum + gap.ticketIds.length, 0);
  const cells = [
    String(tickets.length).padStart(7),
    (ms / 1000).toFixed(1).padStart(9),
    (cpuMs / 1000).toFixed(1).padStart(7),
    (cpuMs / tickets.length).toFixed(2).padStart(19),
    String(gaps.length).padStart(6),
    `${((100 * grouped) / tickets.length).toFixed(0)} %`.padStart(10),
    (process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(9),
  ];
  print(`${cells.join(" ")}\n`);
  return gaps;
}

function show(gap: Gap): void {
  print(
    `\n${gap.ticketIds.length} tickets · ${gap.label} · ${gap.proposedTitle} · shares ${gap.shares} · ${gap.cause}\n  ${gap.terms.join(", ")}\n`,
  );
  for (const { ticketId, text } of gap.examples)
    print(`  ${ticketId}: ${text.replace(/\s+/g, " ").slice(0, 160)}\n`);
}

function toTicket(line: string): Ticket {
  const { id, subject, description, createdAt = null } = JSON.parse(line) as Ticket;
  return createTicket({ id, subject, description, createdAt });
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

const shownAt = argv.indexOf("--show");
main(argv[2], shownAt < 0 ? 0 : Number(argv[shownAt + 1] ?? 10));
