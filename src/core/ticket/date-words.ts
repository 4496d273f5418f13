import { fold } from "../text/fold.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Short names in German; French and Spanish; Italian, Portuguese and Dutch; Polish, where they differ from the English ones. Folded. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  ...{ mrz: 3, maerz: 3, mai: 5, okt: 10, dez: 12 },
  ...{ janv: 1, fevr: 2, mars: 3, avr: 4, juin: 6, juil: 7, aout: 8, ene: 1, abr: 4, ago: 8, dic: 12 },
  ...{ gen: 1, fev: 2, mag: 5, giu: 6, lug: 7, set: 9, ott: 10, out: 10, mrt: 3, maa: 3, mei: 5 },
  ...{ sty: 1, lut: 2, kwi: 4, maj: 5, cze: 6, lip: 7, sie: 8, wrz: 9, paz: 10, lis: 11, gru: 12 },
};

/** Number of a month by its name, in [1, 12]; `undefined` if it is none. */
export function monthOf(name = ""): number | undefined {
  const folded = fold(name);
  const english = MONTHS.indexOf(folded.slice(0, 3)) + 1;
  return (
    OTHER_MONTHS[folded] ??
    OTHER_MONTHS[folded.slice(0, 4)] ??
    OTHER_MONTHS[folded.slice(0, 3)] ??
    (english || undefined)
  );
}

/** First letters of the days of the week in the languages of the months, folded. */
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mie|jeu|jue|ven|vie|sam|sab|dim|dom|gio|ma|wo|woe|vr|za|zo|seg|ter|qua|qui|sex|pon|wto|wt|sro|sr|czw|pia|pt|sob|nie|nd)(?:[a-z]{0,10})(?:-feira)?$/;

/** Hours that the zones which exports name are ahead of UTC. Names that two countries use otherwise, such as IST, are none. */
const ZONES: Readonly<Record<string, number>> = {
  ...{
    Z: 0,
    UT: 0,
    UTC: 0,
    GMT: 0,
    WET: 0,
    WEST: 1,
    BST: 1,
    CET: 1,
    MEZ: 1,
    CEST: 2,
    MESZ: 2,
    EET: 2,
    EEST: 3,
    MSK: 3,
  },
  ...{ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7, AKST: -9, AKDT: -8, HST: -10 },
  ...{
    AEST: 10,
    AEDT: 11,
    ACST: 9.5,
    ACDT: 10.5,
    AWST: 8,
    NZST: 12,
    NZDT: 13,
    JST: 9,
    KST: 9,
    SGT: 8,
    HKT: 8,
  },
  ...{ BRT: -3, SAST: 2 },
};

/** Minutes that a zone is ahead of UTC: `+0100`, `+01:00`, `+1`, `GMT+0100`, `CET`, `+0000 UTC`; `null` for one that nobody knows. */
export function zoneMinutes(zone: string): number | null {
  const [, name = "", sign, hours = "", minutes = "0"] =
    /^([A-Z]{1,5})?\s*(?:([+-])(\d{1,2}):?(\d{2})?)?(?:\s*UTC)?$/i.exec(zone.trim()) ?? [];
  if (sign !== undefined) {
    if (name !== "" && ZONES[name.toUpperCase()] !== 0) return null;
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  }
  const ahead = ZONES[name.toUpperCase()];
  return ahead === undefined ? null : ahead * 60;
}

/**
 * A date without what languages put around its parts: the day of the week, "at", "um", "à", "de", "Uhr", ordinals, `9h05`, `a. m.` and a
 * zone's name in brackets. Words that it does not know stay, so that the date is not read.
 */
export function plainDate(text: string): string {
  const spaced = text.trim().replace(/[\s\u00a0\u2000-\u200b\u202f\u3000]+/g, " ");
  return withoutWeekday(spaced)
    .replace(/\s*\[GMT ?([+-]\d{1,2}:\d{2})\]/, " $1")
    .replace(/([Z\d])\s*(?:\([^()\d]{2,60}\)|\[[A-Za-z_]+(?:\/[A-Za-z_]+){0,2}\])$/, "$1")
    .replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日/, "$1-$2-$3")
    .replace(/\b([ap])\. ?m\.?(?= |$)/gi, "$1m")
    .replace(/(\d) ?(?:Uhr|hrs?\.?|Std\.?|uur)(?= |$)/gi, "$1")
    .replace(/(\d{1,2}) ?h ?(\d{2})(?: ?min)?(?= |$)/gi, "$1:$2")
    .replace(/,? (?:um|at|à|a las|alle(?: ore)?|às|om|o godz\.?|kl\.?|@|-|–) (?=\d{1,2}[:.]\d{2})/giu, " ")
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|er|º|ª)(?=[ ,]|$)/giu, "$1")
    .replace(/\b(\d{1,2})\.(?= \p{L})/gu, "$1")
    .replace(/ del? (?=\p{L}|\d{4})/giu, " ")
    .trim();
}

function withoutWeekday(text: string): string {
  const [whole = "", name = ""] = /^(\p{L}{2,13}(?:-feira)?)[.,]* (?=\S)/u.exec(text) ?? [];
  if (name === "" || !WEEKDAY.test(fold(name))) return text;
  const rest = text.slice(whole.length);
  // "Mar 14, 2026" is a month in English, and "mar. 14 mars" a day in French.
  return monthOf(name) !== undefined && !/^\d{1,2}\.? \p{L}|^\p{L}|^\d{1,2}[-/.]\d/u.test(rest) ? text : rest;
}
