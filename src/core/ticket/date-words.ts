import { fold } from "../text/fold.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/**
 * First letters of the twelve months in German; French and Spanish; Italian, Portuguese and Dutch; Polish; Nordic; Finnish; Czech and Hungarian;
 * Turkish; Russian; Ukrainian; Greek; Romanian, where they differ from the English ones. Folded.
 */
const OTHER_MONTHS = [
  "janv ene gen sty tam led oca янв січ ιαν ian",
  "fevr fev lut hel uno sub фев лют φεβ",
  "mrz maerz mars mrt maa bre мар бер μαρ",
  "avr abr kwi huh dub nis апр кві απρ",
  "mai mag mei maj tou kve ма тра μαι",
  "juin giu cze kes cerv haz июн чер ιουν iun",
  "juil lug lip hei cervenec cervence tem июл лип ιουλ iul",
  "aout ago sie elo srp agu авг сер αυγ",
  "set wrz syy zar sze eyl сен вер σεπ",
  "okt ott out paz lok rij eki окт жов οκτ",
  "lis marr kas ноя лис νοε",
  "dez dic gru des jou pros ara дек гру δεκ",
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  OTHER_MONTHS.flatMap((names, at) => names.split(" ").map((name) => [fold(name), at + 1])),
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
