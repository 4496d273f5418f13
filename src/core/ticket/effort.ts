import type { ServiceDesk } from "./desks/desk.ts";

/** Products that write time spent as bare seconds; all others are taken to write minutes. */
const IN_SECONDS: readonly (ServiceDesk | null)[] = ["jira", "servicenow", "itop"];

const UNIT =
  /(\d+(?:[.,]\d+)?)\s*(weeks?|w|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?![a-z])/gi;
/** Of a working week and day, as Jira counts them. */
const MINUTES: Readonly<Record<string, number>> = { w: 5 * 480, d: 480, h: 60, m: 1, s: 1 / 60 };

/**
 * Minutes of work from a cell: "1 Hour 20 Minutes", "1h 20m", "01:20" (hours and minutes), "01:20:00", ServiceNow's "1970-01-01 01:20:00",
 * or a number in the unit that its heading or the product says. `null` for what is none of these.
 */
export function minutesOf(cell: string, header: string, desk: ServiceDesk | null): number | null {
  const text = cell.trim().replace(/^1970-01-0\d[ T]/, "");
  if (text === "") return null;
  const clock = /^(\d{1,5}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (clock !== null) return 60 * Number(clock[1]) + Number(clock[2]) + Number(clock[3] ?? 0) / 60;
  const amount = amountOf(text);
  if (amount !== null) return amount * unitOf(header, desk);
  const parts = [...text.matchAll(UNIT)];
  const rest = text.replace(UNIT, "").replace(/[\s,]|and/gi, "");
  if (parts.length === 0 || rest !== "") return null;
  return parts.reduce(
    (sum, [, figure, unit]) => sum + Number(figure!.replace(",", ".")) * MINUTES[unit![0]!.toLowerCase()]!,
    0,
  );
}

/** A number from 0 up; `null` for anything else. */
export function amountOf(text: string): number | null {
  const bare = text.trim().replace(/^(\d+),(\d{1,2})$/, "$1.$2");
  return /^\d{1,12}(?:\.\d+)?$/.test(bare) ? Number(bare) : null;
}

function unitOf(header: string, desk: ServiceDesk | null): number {
  if (/hours?|hrs?\b|\bh\)/i.test(header)) return 60;
  if (/min/i.test(header)) return 1;
  if (/sec/i.test(header)) return 1 / 60;
  return IN_SECONDS.includes(desk) ? 1 / 60 : 1;
}
