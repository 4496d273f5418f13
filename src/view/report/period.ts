import { periodOfTickets, type TicketPeriod } from "./compare/period-of-tickets.ts";
import type { Report } from "./report.ts";
import type { Voice } from "./voice.ts";

/** The months of the scored tickets in words: "March to May 2026"; `null` where no ticket has a date. */
export function periodWords({ tickets }: Pick<Report, "tickets">, voice: Voice): string | null {
  const { undated, scored } = undatedOf(tickets);
  // The days of a few do not speak for all.
  return undated > scored / 2 ? null : monthsWords(periodOfTickets(tickets), voice);
}

/** The months from the first day to the last; `null` without days. */
export function monthsWords({ first, last }: TicketPeriod, voice: Voice): string | null {
  if (first === null || last === null) return null;
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  const to = monthText(last, voice, true);
  if (first.slice(0, 7) === last.slice(0, 7)) return startOf(to, voice);
  return startOf(voice.say("period.months", { from: monthText(first, voice, !isOneYear), to }), voice);
}

function monthText(day: string, { language }: Voice, withYear: boolean): string {
  const month = new Intl.DateTimeFormat(language, {
    month: "long",
    timeZone: "UTC",
    ...(withYear && { year: "numeric" }),
  });
  return month.format(new Date(day));
}

/** A sentence begins with it, and some languages write months in small letters. */
function startOf(text: string, { language }: Voice): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

/** The first and the last day of the scored tickets: "2026-03-02 to 2026-05-30"; says so where no ticket has a date. */
export function periodDays({ tickets }: Pick<Report, "tickets">, voice: Voice): string {
  const { first, last } = periodOfTickets(tickets);
  if (first === null || last === null) return voice.say("period.unknown");
  const [from, to] = [voice.day(first), voice.day(last)];
  const period = first === last ? from : voice.say("period.days", { from, to });
  const { undated, scored } = undatedOf(tickets);
  return undated === 0 ? period : voice.say("period.undated", { period, n: undated, of: scored });
}

function undatedOf(tickets: Report["tickets"]): { readonly undated: number; readonly scored: number } {
  const scored = tickets.filter(({ outcome }) => outcome !== "excluded");
  return { undated: scored.filter(({ createdAt }) => createdAt === null).length, scored: scored.length };
}
