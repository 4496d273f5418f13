import { findRegions, type Regions } from "./stem-regions.ts";
import { longestRule, type SuffixRules, suffixRules } from "./suffix-rules.ts";

/**
 * Porter2, the English stemmer, as published with Snowball 3 (snowballstem.org/algorithms/english/stemmer.html).
 *
 * Takes one lower-case word with straight apostrophes; returns its stem, never longer than the word plus one letter.
 * O(length of word). Words of one or two letters come back as they are.
 */
export function stemEnglish(word: string): string {
  if (word.length <= 2) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const marked = markConsonantY(word.startsWith("'") ? word.slice(1) : word);
  const regions = findRegions(marked, VOWELS, FIXED_R1.exec(marked)?.[0].length);
  let stem = dropPlural(dropPossessive(marked));
  stem = dropPastAndGerund(stem, regions.r1);
  stem = finalYToI(stem);
  stem = replaceSuffix(stem, STEP_2, regions.r1);
  stem = replaceStep3(stem, regions);
  stem = replaceSuffix(stem, STEP_4, regions.r2);
  stem = dropFinalEOrL(stem, regions);
  return stem.includes("Y") ? stem.replaceAll("Y", "y") : stem;
}

const VOWELS = "aeiouy";

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["skis", "ski"],
  ["skies", "sky"],
  ["idly", "idl"],
  ["gently", "gentl"],
  ["ugly", "ugli"],
  ["early", "earli"],
  ["only", "onli"],
  ["singly", "singl"],
  ...["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"].map((word) => [word, word] as const),
]);

/** Beginnings after which R1 starts at once, so that "universe" and "university" keep apart. */
const FIXED_R1 = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/;
const KEEP_EED = new Set(["proc", "exc", "succ"]);
const KEEP_ING = new Set(["inn", "out", "cann", "herr", "earr", "even"]);

const STEP_2: SuffixRules = suffixRules([
  ["ational", "ate"],
  ["tional", "tion"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["entli", "ent"],
  ["ousli", "ous"],
  ["fulli", "ful"],
  ["abli", "able"],
  ["alli", "al"],
  ["bli", "ble"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["ogi", "og", "l"],
  ["li", "", "cdeghkmnrt"],
  ["alism", "al"],
  ["ogist", "og"],
  ["izer", "ize"],
  ["ator", "ate"],
]);

const STEP_3: SuffixRules = suffixRules([
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ative", ""],
  ["ful", ""],
  ["ness", ""],
]);

const STEP_4: SuffixRules = suffixRules([
  ...[
    "ement",
    "ment",
    "ance",
    "ence",
    "able",
    "ible",
    "ant",
    "ent",
    "ism",
    "ate",
    "iti",
    "ous",
    "ive",
    "ize",
  ].map((suffix) => [suffix, ""] as const),
  ["al", ""],
  ["er", ""],
  ["ic", ""],
  ["ion", "", "st"],
]);

function isVowel(letter: string): boolean {
  return letter !== "" && VOWELS.includes(letter);
}

/** A "y" that begins the word or follows a vowel is a consonant: written "Y" until the end. */
function markConsonantY(word: string): string {
  if (!word.includes("y")) return word;
  let marked = "";
  for (const letter of word) {
    const consonant = letter === "y" && (marked === "" || isVowel(marked.charAt(marked.length - 1)));
    marked += consonant ? "Y" : letter;
  }
  return marked;
}

function hasVowel(text: string): boolean {
  return /[aeiouy]/.test(text);
}

/** Ends in a short syllable: "rap", "at" as a whole word, or "past". */
function endsShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$|past$/.test(word);
}

function dropPossessive(word: string): string {
  if (!word.includes("'")) return word;
  return word.replace(/'(?:s'?)?$/, "");
}

function dropPlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ied") || word.endsWith("ies")) return word.slice(0, word.length > 4 ? -2 : -1);
  if (!word.endsWith("s") || word.endsWith("us") || word.endsWith("ss")) return word;
  return hasVowel(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

const PAST_AND_GERUND: SuffixRules = suffixRules([
  ["eedly", "ee"],
  ["eed", "ee"],
  ["ingly", ""],
  ["edly", ""],
  ["ing", ""],
  ["ed", ""],
]);

function dropPastAndGerund(word: string, r1: number): string {
  const rule = longestRule(word, PAST_AND_GERUND);
  if (rule === undefined) return word;
  const stem = word.slice(0, -rule[0].length);
  if (rule[1] === "ee") return stem.length >= r1 && !KEEP_EED.has(stem) ? `${stem}ee` : word;
  if (rule[0] === "ing" && /^[^aeiouy]y$/.test(stem)) return `${stem.slice(0, -1)}ie`;
  if (!hasVowel(stem) || (rule[0] === "ing" && KEEP_ING.has(stem))) return word;
  return mendAfterCut(stem, r1);
}

/** "hop(p)" loses the doubled letter, "fil" becomes "file"; "add", "egg" and "off" keep theirs. */
function mendAfterCut(stem: string, r1: number): string {
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) {
    return /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1);
  }
  return stem.length <= r1 && endsShort(stem) ? `${stem}e` : stem;
}

function finalYToI(word: string): string {
  if (word.length <= 2 || !/[yY]$/.test(word) || isVowel(word.charAt(word.length - 2))) return word;
  return `${word.slice(0, -1)}i`;
}

/** Applies the longest rule that fits the word, if its suffix lies in the region that begins at `from`. */
function replaceSuffix(word: string, rules: SuffixRules, from: number): string {
  const rule = longestRule(word, rules);
  if (rule === undefined) return word;
  const [suffix, replacement, after] = rule;
  const at = word.length - suffix.length;
  if (at < from) return word;
  if (after !== undefined && (at === 0 || !after.includes(word.charAt(at - 1)))) return word;
  return word.slice(0, at) + replacement;
}

function replaceStep3(word: string, { r1, r2 }: Regions): string {
  return replaceSuffix(word, STEP_3, word.endsWith("ative") ? Math.max(r1, r2) : r1);
}

function dropFinalEOrL(word: string, { r1, r2 }: Regions): string {
  const stem = word.slice(0, -1);
  if (word.endsWith("e")) {
    return stem.length >= r2 || (stem.length >= r1 && !endsShort(stem)) ? stem : word;
  }
  return word.endsWith("ll") && stem.length >= r2 ? stem : word;
}
