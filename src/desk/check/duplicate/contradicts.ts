import type { WordChange } from "./word-changes.ts";

/** In what two passages that are the same otherwise differ. */
export type Contradiction = "number" | "negation" | "name";

const NEGATIONS = new Set(
  "not no never cannot can't don't doesn't isn't aren't won't without nicht kein keine keinen nie ohne pas jamais sans nunca sin".split(
    " ",
  ),
);
/** Pairs of words that turn a sentence round. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ["enable", "disable"],
  ["enabled", "disabled"],
  ["on", "off"],
  ["allow", "block"],
  ["allowed", "blocked"],
  ["must", "may"],
  ["before", "after"],
  ["minimum", "maximum"],
  ["increase", "decrease"],
  ["supported", "unsupported"],
  ["aktivieren", "deaktivieren"],
  ["ein", "aus"],
];
const SCREEN_VERBS = new Set(
  "select click choose tap press open klicken wählen wahlen cliquez sélectionnez seleccione".split(" "),
);
/** What stands behind a verb and names nothing on the screen: "click on", "choose one of". */
const NO_NAMES = new Set(
  "a an and any at both each either for from here in into it of on one or that the them these this those to with your auf das den der die ein eine einen im in le la les un une sur el los las en".split(
    " ",
  ),
);
/** How far behind the verb a name on the screen begins. */
const NEAR = 2;
/** Dates, codes, numbers of articles and events: what names a thing, and is no amount. */
const NAMES_A_THING = /^(?:0x.*|\d{5,}|(?:19|20)\d\d|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|kb\d+|[a-z]+\d{3,}.*)$/;
const AMOUNT = /^\d+(?:[.,:]\d+)*(?:%|[a-z]{1,3})?$/;

/** What a change turns round; `null` for other words for the same, and for a change of many words. */
export function contradictionIn(
  { a, b }: WordChange,
  wordsA: readonly string[],
  wordsB: readonly string[],
): Contradiction | null {
  const [one, other] = [wordsA.slice(...a), wordsB.slice(...b)];
  if (one.length > MOST_WORDS || other.length > MOST_WORDS) return null;
  if (isNegation(one, other) || isNegation(other, one)) return "negation";
  if (
    OPPOSITES.some(
      ([x, y]) => (one.includes(x) && other.includes(y)) || (one.includes(y) && other.includes(x)),
    )
  )
    return "negation";
  const [x, y] = [one.filter(isAmount), other.filter(isAmount)];
  if (
    x.length > 0 &&
    x.length === y.length &&
    x.length === one.length &&
    y.length === other.length &&
    x.some((word, at) => word !== y[at])
  )
    return "number";
  const verb = wordsA.slice(Math.max(0, a[0] - NEAR), a[0]).some((word) => SCREEN_VERBS.has(word));
  const bothNamed = one.length > 0 && other.length > 0 && one.length <= NEAR && other.length <= NEAR;
  const isSaid = [...one, ...other].some((word) => NO_NAMES.has(word));
  const isPlural = singular(one) === singular(other);
  return verb && bothNamed && !isSaid && !isPlural && !one.some(isAmount) ? "name" : null;
}

const MOST_WORDS = 4;

/** "tickets" beside "ticket" is one name. */
function singular(words: readonly string[]): string {
  return words.map((word) => word.replace(/(?:es|s)$/, "")).join(" ");
}

/** Whether only one of them has a word that says no. */
function isNegation(has: readonly string[], lacks: readonly string[]): boolean {
  return (
    has.some((word) => NEGATIONS.has(word)) &&
    !lacks.some((word) => NEGATIONS.has(word)) &&
    has.length <= lacks.length + 2
  );
}

function isAmount(word: string): boolean {
  return AMOUNT.test(word) && !NAMES_A_THING.test(word);
}
