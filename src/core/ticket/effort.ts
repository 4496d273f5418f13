import type { ServiceDesk } from "./desks/desk.ts";

/** Products that write time spent as bare seconds; all others are taken to write minutes. */
const IN_SECONDS: readonly (ServiceDesk | null)[] = ["jira", "servicenow", "itop"];

/** Of a working week and day, as Jira counts them; the words of several languages. */
const UNITS: readonly (readonly [minutes: number, words: RegExp])[] = [
  [5 * 480, /^(?:weeks?|w|wochen?|semaines?|semanas?|settiman[ae]|weken)$/],
  [480, /^(?:days?|d|tage?n?|jours?|j|d[ií]as?|giorn[oi]|dag(?:en)?|dni)$/],
  [60, /^(?:hours?|hrs?|h|std|stunden?|heures?|horas?|or[ae]|uur|uren|godz|timer?|timmar)$/],
  [1, /^(?:minutes?|mins?|m|minuten?|minutos?|minuti|minut[ey]?|minuter)$/],
  [1 / 60, /^(?:seconds?|secs?|s|sekunden?|sek|secondes?|segundos?|secondi)$/],
];

const AMOUNT = /(\d+(?:[.,]\d+)?)\s*(\p{L}{1,10})\.?(?!\p{L})/gu;
/** What stands between amounts: "1 hour and 20 minutes", "1 Stunde, 20 Minuten". */
const BETWEEN = /[\s,]|and|und|et|\by\b|\be\b|en/gi;

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
  // ISO 8601: PT1H20M
  const plain = text.replace(/^P(?=[\dT])/i, "").replace(/T(?=\d)/i, " ");
  const parts = [...plain.matchAll(AMOUNT)].map(([, figure, unit]) => partOf(figure!, unit!.toLowerCase()));
  const rest = plain.replace(AMOUNT, "").replace(BETWEEN, "");
  if (parts.length === 0 || rest !== "" || parts.includes(null)) return null;
  return parts.reduce<number>((sum, part) => sum + part!, 0);
}

/** `null` for a word that is no unit. */
function partOf(figure: string, unit: string): number | null {
  const minutes = UNITS.find(([, words]) => words.test(unit))?.[0];
  return minutes === undefined ? null : Number(figure.replace(",", ".")) * minutes;
}

/** A number from 0 up; `null` for anything else. */
export function amountOf(text: string): number | null {
  const bare = withPoint(text.trim());
  return /^\d{1,12}(?:\.\d+)?$/.test(bare) ? Number(bare) : null;
}

/** "1,5" and "1.234,5" with a point before the decimals, and nothing between the thousands. */
function withPoint(text: string): string {
  if (/^\d{1,3}(?:[.\s'’]\d{3})+,\d+$/.test(text)) return text.replace(/[.\s'’]/g, "").replace(",", ".");
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return text.replace(/,/g, "");
  return text.replace(/^(\d+),(\d{1,2})$/, "$1.$2");
}

function unitOf(header: string, desk: ServiceDesk | null): number {
  if (/hours?|hrs?\b|\bh\)/i.test(header)) return 60;
  if (/min/i.test(header)) return 1;
  if (/sec/i.test(header)) return 1 / 60;
  return IN_SECONDS.includes(desk) ? 1 / 60 : 1;
}
