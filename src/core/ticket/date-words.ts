import { fold } from "../text/fold.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/**
 * First letters of months in German; French and Spanish; Italian, Portuguese and Dutch; Polish; Nordic; Finnish; Czech and Hungarian; Turkish;
 * Russian; Ukrainian; Greek; Romanian, where they differ from the English ones. Folded.
 */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  ...{ mrz: 3, maerz: 3, mai: 5, okt: 10, dez: 12 },
  ...{ janv: 1, fevr: 2, mars: 3, avr: 4, juin: 6, juil: 7, aout: 8, ene: 1, abr: 4, ago: 8, dic: 12 },
  ...{ gen: 1, fev: 2, mag: 5, giu: 6, lug: 7, set: 9, ott: 10, out: 10, mrt: 3, maa: 3, mei: 5 },
  ...{ sty: 1, lut: 2, kwi: 4, maj: 5, cze: 6, lip: 7, sie: 8, wrz: 9, paz: 10, lis: 11, gru: 12 },
  ...{ des: 12, tam: 1, hel: 2, huh: 4, tou: 5, kes: 6, hei: 7, elo: 8, syy: 9, lok: 10, marr: 11, jou: 12 },
  ...{
    led: 1,
    uno: 2,
    bre: 3,
    dub: 4,
    kve: 5,
    cerv: 6,
    cervenec: 7,
    cervence: 7,
    srp: 8,
    zar: 9,
    rij: 10,
    pros: 12,
  },
  ...{ sze: 9, oca: 1, sub: 2, nis: 4, haz: 6, tem: 7, agu: 8, eyl: 9, eki: 10, kas: 11, ara: 12 },
  ...{ янв: 1, фев: 2, мар: 3, апр: 4, ма: 5, июн: 6, июл: 7, авг: 8, сен: 9, окт: 10, ноя: 11, дек: 12 },
  ...{ січ: 1, лют: 2, бер: 3, кві: 4, тра: 5, чер: 6, лип: 7, сер: 8, вер: 9, жов: 10, лис: 11, гру: 12 },
  ...{ ιαν: 1, φεβ: 2, μαρ: 3, απρ: 4, μαι: 5, ιουν: 6, ιουλ: 7, αυγ: 8, σεπ: 9, οκτ: 10, νοε: 11, δεκ: 12 },
  ...{ ian: 1, iun: 6, iul: 7 },
};

const BY_NAME: ReadonlyMap<string, number> = new Map(
  Object.entries(OTHER_MONTHS).map(([name, month]) => [fold(name), month]),
);

/** Number of a month by its name, in [1, 12]; `undefined` if it is none. */
export function monthOf(name = ""): number | undefined {
  const folded = fold(name);
  const english = MONTHS.indexOf(folded.slice(0, 3)) + 1;
  return (
    BY_NAME.get(folded) ??
    BY_NAME.get(folded.slice(0, 4)) ??
    BY_NAME.get(folded.slice(0, 3)) ??
    BY_NAME.get(/^\p{Script=Cyrillic}/u.test(folded) ? folded.slice(0, 2) : "") ??
    (english || undefined)
  );
}

/** First letters of the days of the week in the languages of the months, folded. */
const WEEKDAY =
  /^(?:(?:man|tir|tis|ons|tor|fre|lor|lau|son|maa|tii|kes|per|lau|sun|ut|st|ct|pa|ne|po|ke|to|la|su|ti|pe|pzt|sal|car|cum|cmt|paz|het|ked|sze|csu|vas|k|v)[a-z]{0,11}|(?:пн|вт|ср|чт|пт|сб|вс|нд|пон|вто|вів|вив|сре|сер|чет|пят|пя|п'я|суб|вос|нед)[\p{Script=Cyrillic}'ʼ]{0,10})$|^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mie|jeu|jue|ven|vie|sam|sab|dim|dom|gio|ma|wo|woe|vr|za|zo|seg|ter|qua|qui|sex|pon|wto|wt|sro|sr|czw|pia|pt|sob|nie|nd)(?:[a-z]{0,10})(?:-feira)?$/u;

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
    .replace(/^\{ts '([^']{8,30})'\}$/, "$1")
    .replace(/^(?:'|(?:den|dne|dnia|le|il|el|em|op|am|on|dia) )(?=\d)/i, "")
    .replace(/(\d) \((\p{L}{2,13})\.?\)(?= |$)/u, (whole, digit: string, name: string) =>
      WEEKDAY.test(fold(name)) ? digit : whole,
    )
    .replace(/(\d{4}),? (\p{L}{2,13})\.?,? (?=\d{1,2}[:.]\d{2})/u, (whole, year: string, name: string) =>
      WEEKDAY.test(fold(name)) ? `${year} ` : whole,
    )
    .replace(/\s*[[(](?:GMT|UTC) ?([+-]\d{1,2}:\d{2})[\])]/, " $1")
    .replace(/([Z\d])\s*(?:\([^()\d]{2,60}\)|\[[A-Za-z_]+(?:\/[A-Za-z_]+){0,2}\])$/, "$1")
    .replace(
      /(\d{1,2})[時时시] ?(\d{2})[分분](?: ?(\d{2})[秒초])?/,
      (_, hour, minute, second = "00") => `${hour}:${minute}:${second}`,
    )
    .replace(/^(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/, "$1-$2-$3")
    .replace(/^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.(?= |$)/, "$1-$2-$3")
    .replace(/(?:오전|午前|上午) ?(\d{1,2}:\d{2}(?::\d{2})?)/, "$1 AM")
    .replace(/(?:오후|午後|下午) ?(\d{1,2}:\d{2}(?::\d{2})?)/, "$1 PM")
    .replace(/(\d{4}) ?(?:г|р|r|года|року)\.?(?=[, ]|$)/u, "$1")
    .replace(/\b([ap])\. ?m\.?(?= |$)/gi, "$1m")
    .replace(/(\d) ?(?:Uhr|hrs?\.?|Std\.?|uur)(?= |$)/gi, "$1")
    .replace(/(\d{1,2}) ?h ?(\d{2})(?: ?min)?(?= |$)/gi, "$1:$2")
    .replace(
      /,? (?:um|at|à|a las|alle(?: ore)?|ore|às|om|o godz\.?|godz\.?|o|kl\.?|klo\.?|klockan|klokken|v|ve|saat|в|о|@|-|–) (?=\d{1,2}[:.]\d{2})/giu,
      " ",
    )
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|er|º|ª)(?=[ ,]|$)/giu, "$1")
    .replace(/^(\d{1,2}) of (?=\p{L})/iu, "$1 ")
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
