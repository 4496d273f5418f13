/**
 * Whether visits are joined to the right tickets, whether the intervals cover, and what a million events take. There is no public set of
 * journeys: a desk is made up whose truth is known (bench/simulation/people.ts).
 *
 *   node bench/run.mjs journeys joins                     precision and recall by what is missing and how clocks differ
 *   node bench/run.mjs journeys coverage [runs]           how often the intervals hold the true rate
 *   node bench/run.mjs journeys scale [events]            time and memory
 *   node bench/run.mjs journeys page > page.html          the page of a desk where half of the people sign in
 */
import { argv, stdout } from "node:process";
import type { Ticket } from "../src/core/ticket/ticket.ts";
import { measurePeople } from "../src/desk/bundle/people-measures.ts";
import { countWatched, type MeasureSeries, watchMeasures } from "../src/desk/bundle/watch-measures.ts";
import { createJourneyReader, summariseJourneys } from "../src/desk/journey/create-journey-reader.ts";
import { followPeople } from "../src/desk/journey/follow-people.ts";
import { readJourneys } from "../src/desk/journey/read-journeys.ts";
import { TicketFinder } from "../src/desk/journey/ticket-finder.ts";
import { formatJourney } from "../src/view/journey/format-journey.ts";
import { type Problem, RATES, simulate, solvedRate, type World } from "./simulation/people.ts";

const WHOLE: World = {
  ...{ seed: 1, people: 2_000, days: 120, problemsAYear: 12 },
  ...{ signedIn: 1, ticketIds: 1, requesters: 1, skewMinutes: 0, jitterMinutes: 0 },
};
const HOUR_MS = 3_600_000;
const WINDOW_MS = 24 * HOUR_MS;

const WORLDS: Readonly<Record<string, Partial<World>>> = {
  "all is known": {},
  "clocks differ by 3 ± 2 minutes": { skewMinutes: 3, jitterMinutes: 2 },
  "clocks differ by 20 ± 5 minutes": { skewMinutes: 20, jitterMinutes: 5 },
  "nobody signs in, ids of tickets": { signedIn: 0 },
  "half sign in, no ids": { signedIn: 0.5, ticketIds: 0 },
  "half sign in, half of the ids, clocks 3 ± 2": {
    ...{ signedIn: 0.5, ticketIds: 0.5, skewMinutes: 3, jitterMinutes: 2 },
  },
  "nobody signs in, no ids": { signedIn: 0, ticketIds: 0 },
  "nobody signs in, no ids, clocks 3 ± 2": {
    ...{ signedIn: 0, ticketIds: 0, skewMinutes: 3, jitterMinutes: 2 },
  },
  "nobody signs in, no ids, small desk": { signedIn: 0, ticketIds: 0, people: 200, days: 360 },
  "tickets do not say who, ids of tickets": { requesters: 0 },
  "a third of all fields is missing, clocks 3 ± 2": {
    ...{ signedIn: 0.67, ticketIds: 0.67, requesters: 0.67, skewMinutes: 3, jitterMinutes: 2 },
  },
};

function joins(): void {
  stdout.write(
    "| what is known | visits that wrote within a day | found | precision | recall | looked and wrote: true | shown, of followed journeys |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n",
  );
  for (const [name, changed] of Object.entries(WORLDS)) {
    const days = [...simulate({ ...WHOLE, ...changed })];
    const events = days.flatMap((day) => day.events);
    const tickets = days.flatMap((day) => day.tickets);
    const problems = days.flatMap((day) => day.problems);
    const found = joined(events, tickets);
    const truth = new Map<string, Problem>();
    for (const problem of problems) if (problem.ticketId !== null) truth.set(problem.ticketId, problem);
    const right = [...found].filter(([ticket, times]) => {
      const visit = truth.get(ticket)?.visitMs ?? [];
      return visit.some((ms) => times.has(ms));
    }).length;
    const meant = problems.filter(isWritten);
    const recalled = meant.filter(({ ticketId, visitMs }) =>
      visitMs.some((ms) => found.get(ticketId!)?.has(ms)),
    ).length;
    const seen = problems.filter(({ visitMs }) => visitMs.length > 0);
    const wrote = seen.filter(isWritten).length / seen.length;
    const { overall, read } = summariseJourneys({ events, tickets });
    const shown = overall.wrote.share;
    stdout.write(
      `| ${name} | ${meant.length} | ${found.size} | ${percent(right / found.size)} | ${percent(recalled / meant.length)} | ${percent(wrote)} | ${read.isLeast ? "at least " : ""}${shown === null ? "n/a" : percent(shown)} |\n`,
    );
  }
}

/** Somebody who looked, and wrote within a day. */
function isWritten({ visitMs, wroteMs }: Problem): boolean {
  return visitMs.length > 0 && wroteMs !== null && wroteMs - visitMs.at(-1)! <= WINDOW_MS;
}

/** Tickets that were the first contact of a journey that began on the portal, with the times of what was done there. */
function joined(
  events: Parameters<ReturnType<typeof followPeople>["add"]>[0][],
  tickets: readonly Ticket[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, ReadonlySet<number>>();
  const finder = new TicketFinder(tickets, 5 * 60_000);
  const people = followPeople({ tickets, finder }, (episode) => {
    for (const { touches } of readJourneys(episode, WINDOW_MS)) {
      const at = touches.findIndex(({ step }) => step === "contact");
      const ticket = at < 0 ? -1 : touches[at]!.ticket;
      const times = new Set(touches.slice(0, Math.max(at, 0)).map(({ atMs }) => atMs));
      if (ticket >= 0 && times.size > 0) found.set(tickets[ticket]!.id, times);
    }
  });
  for (const event of events) people.add(event, Date.parse(event.at));
  people.end();
  return found;
}

/** The chance of each outcome, by the rates that the desk is made of and a very long run for the time until people write. */
function coverage(runs: number): void {
  const long = summariseOf({ ...WHOLE, seed: 99, people: 20_000, days: 240 });
  const names = ["confirmed", "likely", "unknown", "failed", "not-found", "direct"] as const;
  const covered = new Map<string, number>();
  for (let seed = 1; seed <= runs; seed++) {
    const { overall, articles } = summariseOf({ ...WHOLE, seed: 1_000 + seed, people: 500, days: 60 });
    for (const name of names) {
      const [{ low, high }, truth] = [overall.outcomes[name], long.overall.outcomes[name].share!];
      if (low !== null && high !== null && low <= truth && truth <= high)
        covered.set(name, (covered.get(name) ?? 0) + 1);
    }
    for (const { articleId, wrote } of articles.slice(0, 5)) {
      const truth = long.articles.find((row) => row.articleId === articleId)!.wrote.share!;
      if (wrote.low === null) continue;
      covered.set("articles seen", (covered.get("articles seen") ?? 0) + 1);
      if (wrote.low <= truth && truth <= wrote.high!)
        covered.set("articles", (covered.get("articles") ?? 0) + 1);
    }
  }
  stdout.write(
    `${runs} desks of 500 people and 60 days; truth: one of 20,000 people and 240 days (${long.overall.journeys} journeys).\n`,
  );
  for (const name of names)
    stdout.write(
      `${name}: truth ${percent(long.overall.outcomes[name].share!)}, covered ${percent((covered.get(name) ?? 0) / runs)}\n`,
    );
  stdout.write(
    `five most failed articles of each: covered ${percent((covered.get("articles") ?? 0) / (covered.get("articles seen") ?? 1))} of ${covered.get("articles seen")}\n`,
  );
  stdout.write(`(an article solves between ${percent(solvedRate(0))} and ${percent(RATES.solvedMost)})\n`);
}

function summariseOf(world: World) {
  const tickets = [...simulate(world)].flatMap((day) => day.tickets);
  const reader = createJourneyReader({ tickets });
  for (const day of simulate(world)) for (const event of day.events) reader.add(event);
  return reader.end();
}

function scale(wanted: number): void {
  const world = { ...WHOLE, people: 20_000, days: 3_000, problemsAYear: 12 };
  const tickets: Ticket[] = [];
  let all = 0;
  let days = 0;
  for (const day of simulate(world)) {
    for (const ticket of day.tickets) tickets.push(ticket);
    all += day.events.length;
    days++;
    if (all >= wanted) break;
  }
  gc();
  const before = process.memoryUsage().heapUsed;
  const begun = process.cpuUsage();
  const reader = createJourneyReader({ tickets });
  let [seen, most, at] = [0, 0, 0];
  for (const day of simulate({ ...world, days })) {
    for (const event of day.events) {
      reader.add(event);
      seen++;
    }
    if (++at % 20 !== 0) continue;
    gc();
    most = Math.max(most, process.memoryUsage().heapUsed);
  }
  const summary = reader.end();
  const { user, system } = process.cpuUsage(begun);
  stdout.write(
    `${seen} events, ${tickets.length} tickets, ${summary.overall.journeys} journeys of ${summary.overall.people} people in ${days} days: ${((user + system) / 1e6).toFixed(1)} s of CPU with making them and collecting, ` +
      `${Math.round((most - before) / 1e6)} MB at most beside the tickets (${Math.round(before / 1e6)} MB), ${reader.most} people followed at once\n`,
  );
}

function page(): void {
  const days = [...simulate({ ...WHOLE, people: 400, signedIn: 0.5, ticketIds: 0.8, skewMinutes: 2 })];
  const tickets = days.flatMap((day) => day.tickets);
  const events = days.flatMap((day) => day.events);
  const gaps = ["t3", "t5", "t8"].map((topic) => ({
    id: topic,
    label: `Topic ${topic.slice(1)}`,
    ticketIds: tickets.filter(({ category }) => category === topic).map(({ id }) => id),
  }));
  stdout.write(
    formatJourney(
      summariseJourneys({ events, tickets, gaps }, { topicOfArticle: (id) => id.replace("a", "t") }),
      "html",
    ),
  );
}

/** How often a report raises an alarm: where nothing changes, and where the last month's articles answer less. */
function alarms(runs: number): void {
  const world = { ...WHOLE, people: 300, days: 240, problemsAYear: 24 };
  const long = peopleSeries({ ...world, seed: 7, people: 6_000 }).map(({ id, months }) => {
    const [count, of] = months.reduce(([a, b], month) => [a + month.count, b + month.of], [0, 0]);
    return [id, count / of] as const;
  });
  const truth = new Map(long);
  const [false0, byMeasure] = [{ alarms: 0, watched: 0 }, new Map<string, number>()];
  const found = new Map<number, number>();
  for (let seed = 1; seed <= runs; seed++) {
    const series = peopleSeries({ ...world, seed: 2_000 + seed }).map((one) => ({
      ...one,
      target: truth.get(one.id)!,
    }));
    const raised = watchMeasures(series);
    false0.watched += countWatched(series);
    if (raised.length > 0) false0.alarms++;
    for (const { id } of raised) byMeasure.set(id, (byMeasure.get(id) ?? 0) + 1);
    for (const points of [5, 10, 20]) {
      // The last month of one measure is worse by so many points.
      const worse = series.map((one) => {
        if (one.id !== "answered-in-time") return one;
        const months = one.months.map((month, at) =>
          at < one.months.length - 1
            ? month
            : { ...month, count: Math.max(0, Math.round(month.count - (points / 100) * month.of)) },
        );
        return { ...one, months };
      });
      if (watchMeasures(worse).some(({ id }) => id === "answered-in-time"))
        found.set(points, (found.get(points) ?? 0) + 1);
    }
  }
  stdout.write(
    `${runs} desks on which nothing changes, ${(false0.watched / runs).toFixed(1)} measures watched with a target each: an alarm in ${percent(false0.alarms / runs)} (${[...byMeasure].map(([id, n]) => `${id} ${n}`).join(", ")}).\n`,
  );
  for (const [points, n] of found)
    stdout.write(
      `answered-in-time ${points} points worse in the last month: alarm in ${percent(n / runs)}\n`,
    );
}

/** The measures of people by month, the first and last month, which are not whole, left out. */
function peopleSeries(world: World): MeasureSeries[] {
  const days = [...simulate(world)];
  const tickets = days.flatMap((day) => day.tickets);
  const events = days.flatMap((day) => day.events);
  const { durable, repeated, inTime } = measurePeople(tickets, {
    ...{ days: 14, answerHours: 8 },
    topicOf: ({ category }) => category,
  });
  const { months } = summariseJourneys({ events, tickets });
  const of = (id: string, better: "higher" | "lower", shares: typeof months): MeasureSeries => ({
    ...{ id, better, target: null },
    months: shares
      .slice(1, -1)
      .flatMap(({ month, share }) =>
        share.count === null ? [] : [{ month, count: share.count, of: share.of }],
      ),
  });
  return [
    of("journey-success", "higher", months),
    of("durable-resolution", "higher", durable.months),
    of("repeat-contact", "lower", repeated.months),
    of("answered-in-time", "higher", inTime.months),
  ];
}

function gc(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

const [, , what, number] = argv;
if (what === "coverage") coverage(Number(number ?? 200));
else if (what === "scale") scale(Number(number ?? 1_000_000));
else if (what === "page") page();
else if (what === "alarms") alarms(Number(number ?? 200));
else joins();
