import { drop, type NoiseRule } from "./noise-rule.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const YEAR = "(?:19|20)\\d{2}";
const ZONE = "(?:\\s?(?:utc|gmt|cet|cest|bst|ist|e[sd]t|c[sd]t|m[sd]t|p[sd]t)(?![a-z]))?";

/** Dates and times as people and mail programs write them. Longer forms first. */
export const DATE_RULES: readonly NoiseRule[] = [
  drop(
    /(?<![\w.-])(?:19|20)\d{2}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\w-])/gi,
    isIsoDate,
  ),
  drop(/(?<![\w./-])(?:19|20)\d{2}\/\d{1,2}\/\d{1,2}(?![\w/-])/g),
  drop(/(?<![\w./-])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\w/-])/g, isDayAndMonth),
  drop(/(?<![\w./-])\d{1,2}([.-])\d{1,2}\1(?:19|20)\d{2}(?![\w-]|\.\d)/g, isDayAndMonth),
  drop(
    new RegExp(
      `(?<![\\w.-])${DAY}[ -](?:of )?${MONTH}(?![a-z])(?:,?[ -](?:${YEAR}|\\d{2}(?![\\w:])))?`,
      "gi",
    ),
  ),
  drop(new RegExp(`(?<![\\w.-])${MONTH} ${DAY}(?:,? ${YEAR})?(?![\\w:.-]\\w)(?!\\w)`, "gi"), isNotTheVerb),
  drop(new RegExp(`(?<![\\w.-])${MONTH},? ${YEAR}(?![\\w-])`, "gi")),
  drop(
    new RegExp(
      `(?<![\\w.:])\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,6})?)?(?![\\d:])(?:\\s?[ap]\\.?m(?![a-z])\\.?)?${ZONE}(?!\\w)`,
      "gi",
    ),
    isTime,
  ),
  drop(
    new RegExp(`(?<![\\w.:]|\\bwin(?:dows)? )\\d{1,2}\\s?[ap]\\.?m(?![\\w])\\.?${ZONE}`, "gi"),
    (found) => Number.parseInt(found, 10) <= 12,
  ),
];

function isIsoDate(found: string): boolean {
  return Number(found.slice(5, 7)) <= 12 && Number(found.slice(8, 10)) <= 31;
}

/** Either order, since half of the world writes the month first. */
function isDayAndMonth(found: string): boolean {
  const [first = 0, second = 0] = found.split(/[./-]/).map(Number);
  return first >= 1 && second >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
}

/** "may 2" and "march 3" are dates only with a capital or a year. */
function isNotTheVerb(found: string): boolean {
  return !/^ma(?:y|r|rch) /.test(found) || /\d{4}$/.test(found);
}

function isTime(found: string): boolean {
  const [hours = 0, minutes = 0] = found.split(":").map((part) => Number.parseInt(part, 10));
  return hours <= 24 && minutes <= 59;
}
