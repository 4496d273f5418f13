import { findRegions, type Regions } from "./stem-regions.ts";
import { longestRule, suffixes } from "./suffix-rules.ts";

/**
 * The German stemmer as published with Snowball 3 (snowballstem.org/algorithms/german/stemmer.html).
 *
 * Takes one lower-case NFC word; returns its stem without umlauts. "ß" is "ss"; "ae", "oe", "ue" are umlauts.
 * O(length of word).
 */
export function stemGerman(word: string): string {
  const marked = spellUmlauts(markConsonants(word));
  const found = findRegions(marked, VOWELS);
  const regions: Regions = { r1: Math.min(Math.max(found.r1, 3), marked.length), r2: found.r2 };
  const stem = dropDerivation(dropVerbEnding(dropNounEnding(marked, regions.r1), regions.r1), regions);
  return /[UYäöü]/.test(stem) ? stem.replace(/[UYäöü]/g, (letter) => PLAIN[letter]!) : stem;
}

const VOWELS = "aeiouyäöü";
const BETWEEN_VOWELS = new RegExp(`([${VOWELS}])([uy])([${VOWELS}])`, "g");
const PLAIN: Readonly<Record<string, string>> = { U: "u", Y: "y", ä: "a", ö: "o", ü: "u" };
const UMLAUTS: Readonly<Record<string, string>> = { ß: "ss", ae: "ä", oe: "ö", ue: "ü", qu: "qu" };

/** "u" and "y" between vowels are consonants: written as capitals until the end. */
function markConsonants(word: string): string {
  return word.replace(BETWEEN_VOWELS, (_, before: string, letter: string, after: string) => {
    return before + letter.toUpperCase() + after;
  });
}

function spellUmlauts(word: string): string {
  return word.replace(/ß|ae|oe|ue|qu/g, (letters) => UMLAUTS[letters]!);
}

const NOUN_ENDINGS = suffixes("em ern er e en es s ln lns erin erinnen");

function dropNounEnding(word: string, r1: number): string {
  const suffix = longestRule(word, NOUN_ENDINGS)?.[0];
  if (suffix === undefined || word.length - suffix.length < r1) return word;
  const stem = word.slice(0, -suffix.length);
  if (suffix === "em") return stem.endsWith("syst") ? word : stem;
  if (suffix === "s") return /[bdfghklmnrt]$/.test(stem) ? stem : word;
  if (suffix.startsWith("l")) return `${stem}l`;
  return suffix.length <= 2 && suffix.startsWith("e") && suffix !== "er" && stem.endsWith("niss")
    ? stem.slice(0, -1)
    : stem;
}

const VERB_ENDINGS = suffixes("en er est st et");

const KEEPS_ET = /(?:geordn|intern|plan|tick|tr)$/;

function dropVerbEnding(word: string, r1: number): string {
  const suffix = longestRule(word, VERB_ENDINGS)?.[0];
  if (suffix === undefined || word.length - suffix.length < r1) return word;
  const stem = word.slice(0, -suffix.length);
  if (suffix === "et") return /[dfgklmnrstUzä]$/.test(stem) && !KEEPS_ET.test(stem) ? stem : word;
  return suffix !== "st" || (stem.length > 3 && /[bdfghklmnt]$/.test(stem)) ? stem : word;
}

const DERIVATIONS = suffixes("end ung ig ik isch lich heit keit");

function dropDerivation(word: string, { r1, r2 }: Regions): string {
  const suffix = longestRule(word, DERIVATIONS)?.[0];
  if (suffix === undefined || word.length - suffix.length < r2) return word;
  const stem = word.slice(0, -suffix.length);
  if (suffix === "end" || suffix === "ung") return /[^e]ig$/.test(stem) ? dropIn(stem, r2, /ig$/) : stem;
  if (suffix === "keit") return dropIn(stem, r2, /(?:lich|ig)$/);
  if (suffix === "lich" || suffix === "heit") return dropIn(stem, r1, /e[rn]$/);
  return stem.endsWith("e") ? word : stem;
}

/** Cuts what the pattern finds at the end if all of it lies in the region that begins at `from`. */
function dropIn(word: string, from: number, pattern: RegExp): string {
  const at = word.search(pattern);
  return at >= 0 && at >= from ? word.slice(0, at) : word;
}
