/**
 * Whether topics that rise after releases, and those that came at outages like a planned one, are named beforehand. The desk is made up, so that the truth is known:
 * node bench/run.mjs releases [runs]
 */
import { argv, stdout } from "node:process";
import { createArticle } from "../src/core/article/create-article.ts";
import { createRandom } from "../src/core/math/random.ts";
import { createTicket } from "../src/core/ticket/create-ticket.ts";
import type { Ticket } from "../src/core/ticket/ticket.ts";
import { findRising, type RisingSummary } from "../src/desk/rising/find-rising.ts";

const [, , given = "200"] = argv;
const RUNS = Number(given);
const DAY_MS = 86_400_000;
const START_MS = Date.parse("2025-09-01T00:00:00Z");
const [DAYS, TOPICS] = [200, 40];
/** Topics 0 to 7 rise in the fortnight after each release, 8 to 12 at each outage; the others never. */
const [RELEASED, HIT] = [8, 5];
const RELEASES = [60, 95, 130, 165];
const OUTAGES = [40, 80, 120, 160];
/** The day that is asked on: before the next release, with an outage planned. */
const NOW = 198;
const iso = (day: number): string => new Date(START_MS + day * DAY_MS).toISOString();

interface World {
  /** Tickets of a topic in a week, before anything rises. */
  readonly aWeek: number;
  readonly afterRelease: number;
  readonly atOutage: number;
  /** Width of the weekly ups and downs that every topic has by itself. */
  readonly stray: number;
}

function desk({ aWeek, afterRelease, atOutage, stray }: World, seed: number): readonly Ticket[] {
  const random = createRandom(seed);
  const tickets: Ticket[] = [];
  let own: number[] = [];
  for (let day = 0; day < DAYS - 1; day++) {
    if (day % 7 === 0)
      own = Array.from({ length: TOPICS }, () => Math.exp(stray * (random() + random() - 1)));
    for (let topic = 0; topic < TOPICS; topic++) {
      const isAfter = RELEASES.some((at) => day >= at && day < at + 14);
      const isOut = OUTAGES.includes(day);
      const factor = topic < RELEASED && isAfter ? afterRelease : isOut && isHit(topic) ? atOutage : 1;
      for (let rest = poisson((aWeek / 7) * factor * own[topic]!, random); rest > 0; rest--) {
        const id = `${tickets.length}`;
        const person = `p${Math.floor(random() * 400)}`;
        tickets.push(
          createTicket({
            id,
            subject: `topic ${topic}`,
            category: `${topic}`,
            requester: person,
            createdAt: iso(day + random()),
          }),
        );
      }
    }
  }
  return tickets;
}

function isHit(topic: number): boolean {
  return topic >= RELEASED && topic < RELEASED + HIT;
}

function poisson(mean: number, random: () => number): number {
  const least = Math.exp(-mean);
  let count = 0;
  for (let left = random(); left > least; left *= random()) count++;
  return count;
}

const notice = (id: string, day: number) =>
  createArticle({
    ...{ id, title: `Planned maintenance of the mail server ${id}`, tags: ["planned maintenance"] },
    ...{ validFrom: iso(day), validTo: iso(day + 1), sections: [] },
  });
const articles = [...OUTAGES.map((day, at) => notice(`m${at}`, day)), notice("next", NOW + 7)];

function ask(world: World, seed: number): RisingSummary {
  return findRising(desk(world, seed), {
    topicOf: ({ category }) => ({ key: category!, label: category!, articleId: null, gapId: null }),
    ...{ now: iso(NOW), releases: [...RELEASES, NOW + 3].map(iso), articles },
  });
}

stdout.write(
  "| tickets of a topic a week | after a release | at an outage | weeks stray by | risen at releases: named | others named for a release | hit at outages: expected | others expected | told ÷ true |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
);
for (const world of [
  { aWeek: 2, afterRelease: 3, atOutage: 10, stray: 0 },
  { aWeek: 5, afterRelease: 1, atOutage: 1, stray: 0 },
  { aWeek: 5, afterRelease: 2, atOutage: 5, stray: 0 },
  { aWeek: 5, afterRelease: 3, atOutage: 10, stray: 0 },
  { aWeek: 5, afterRelease: 1, atOutage: 1, stray: 0.7 },
  { aWeek: 5, afterRelease: 2, atOutage: 5, stray: 0.7 },
  { aWeek: 5, afterRelease: 3, atOutage: 10, stray: 0.7 },
  { aWeek: 20, afterRelease: 2, atOutage: 5, stray: 0.7 },
]) {
  const sum = { released: 0, false: 0, hit: 0, falseHit: 0, told: 0, truth: 0 };
  for (let run = 1; run <= RUNS; run++) {
    const { topics, notices } = ask(world, run);
    const named = topics
      .filter(({ reasons }) => reasons.includes("release"))
      .map(({ label }) => Number(label));
    const right = named.filter((topic) => topic < RELEASED).length;
    sum.released += right;
    sum.false += named.length - right;
    for (const { label, tickets } of notices[0]!.expect) {
      if (!isHit(Number(label))) sum.falseHit++;
      else {
        sum.hit++;
        sum.told += tickets;
        // The day of the outage, and the day after it that is looked at too.
        sum.truth += (world.aWeek / 7) * (world.atOutage + 1);
      }
    }
  }
  const percent = (part: number, of: number): string => `${((100 * part) / of / RUNS).toFixed(1)} %`;
  const { aWeek, afterRelease, atOutage, stray } = world;
  const cells = [
    ...[aWeek, `× ${afterRelease}`, `× ${atOutage}`, stray],
    ...[percent(sum.released, RELEASED), percent(sum.false, TOPICS - RELEASED)],
    ...[percent(sum.hit, HIT), percent(sum.falseHit, TOPICS - HIT)],
    sum.hit === 0 ? "n/a" : (sum.told / sum.truth).toFixed(2),
  ];
  stdout.write(`| ${cells.join(" | ")} |\n`);
}
