import { findRegions, type Regions } from "./stem-regions.ts";
import { longestRule, type SuffixRules, suffixes } from "./suffix-rules.ts";

/**
 * The Spanish stemmer as published with Snowball 3 (snowballstem.org/algorithms/spanish/stemmer.html).
 *
 * Takes one lower-case NFC word, accents kept; returns its stem without acute accents. O(length of word).
 */
export function stemSpanish(word: string): string {
  const regions: SpanishRegions = { ...findRegions(word, VOWELS), rv: findRv(word) };
  let stem = dropPronoun(word, regions.rv);
  const withoutPronoun = stem;
  stem = dropStandardSuffix(stem, regions);
  if (stem === withoutPronoun) stem = dropYVerb(stem, regions.rv);
  if (stem === withoutPronoun) stem = dropVerb(stem, regions.rv);
  stem = dropResidue(stem, regions.rv);
  return plain(stem);
}

interface SpanishRegions extends Regions {
  /** Where the region begins in which verb endings may be cut. */
  readonly rv: number;
}

const VOWELS = "aeiouáéíóúü";

function isVowelAt(word: string, index: number): boolean {
  return index < word.length && VOWELS.includes(word.charAt(index));
}

function findRv(word: string): number {
  const { length } = word;
  let index = 2;
  if (!isVowelAt(word, 1)) while (index < length && !isVowelAt(word, index)) index++;
  else if (isVowelAt(word, 0)) while (index < length && isVowelAt(word, index)) index++;
  return index < length ? index + 1 : length;
}

function plain(word: string): string {
  return /[áéíóú]/.test(word)
    ? word.replace(/[áéíóú]/g, (letter) => "aeiou"["áéíóú".indexOf(letter)]!)
    : word;
}

const PRONOUNS = suffixes("me se sela selo selas selos la le lo las les los nos");
const BEFORE_PRONOUN = suffixes("iéndo ándo ár ér ír ando iendo ar er ir yendo");

function dropPronoun(word: string, rv: number): string {
  const pronoun = longestRule(word, PRONOUNS);
  if (pronoun === undefined) return word;
  const verb = word.slice(0, -pronoun[0].length);
  const ending = longestRule(verb, BEFORE_PRONOUN);
  if (ending === undefined || verb.length - ending[0].length < rv) return word;
  if (ending[0] === "yendo" && !verb.endsWith("uyendo")) return word;
  return verb.slice(0, -ending[0].length) + plain(ending[0]);
}

const STANDARD: SuffixRules = suffixes(
  "anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas amiento amientos " +
    "imiento imientos adora ador ación acion adoras adores aciones ante antes ancia ancias acion logía logías ución ucion uciones " +
    "encia encias amente mente idad idades iva ivo ivas ivos",
);

function dropStandardSuffix(word: string, { r1, r2 }: SpanishRegions): string {
  const suffix = longestRule(word, STANDARD)?.[0];
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  if (suffix === "amente") {
    return stem.length < r1
      ? word
      : dropIn(dropIn(stem, r2, /(?:iv|os|ic|ad)$/), r2, /at$/, stem.endsWith("iv"));
  }
  if (stem.length < r2) return word;
  if (/^log/.test(suffix)) return `${stem}log`;
  if (/^uci/.test(suffix)) return `${stem}u`;
  if (/^encia/.test(suffix)) return `${stem}ente`;
  if (suffix === "mente") return dropIn(stem, r2, /(?:ante|able|ible)$/);
  if (/^idad/.test(suffix)) return dropIn(stem, r2, /(?:abil|ic|iv)$/);
  if (/^iv/.test(suffix)) return dropIn(stem, r2, /at$/);
  return /^(?:ad|aci|ant$|ante|anc)/.test(suffix) ? dropIn(stem, r2, /ic$/) : stem;
}

/** Cuts what the pattern finds at the end if all of it lies in the region that begins at `from`. */
function dropIn(word: string, from: number, pattern: RegExp, applies = true): string {
  const at = applies ? word.search(pattern) : -1;
  return at >= from && at >= 0 ? word.slice(0, at) : word;
}

const Y_VERBS = suffixes("ya ye yan yen yeron yendo yo yó yas yes yais yamos");

function dropYVerb(word: string, rv: number): string {
  const suffix = longestRule(word, Y_VERBS, rv)?.[0];
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  return stem.endsWith("u") ? stem : word;
}

const VERBS = suffixes(
  "arían arías arán arás aríais aría aréis aríamos aremos ará aré erían erías erán erás eríais ería eréis eríamos " +
    "eremos erá eré irían irías irán irás iríais iría iréis iríamos iremos irá iré aba ada ida ía ara iera ad ed id " +
    "ase iese aste iste an aban ían aran ieran asen iesen aron ieron ado ido ando iendo ió ar er ir as abas adas " +
    "idas ías aras ieras ases ieses ís áis abais íais arais ierais aseis ieseis asteis isteis ados idos amos " +
    "ábamos íamos imos áramos iéramos iésemos ásemos en es éis emos",
);

function dropVerb(word: string, rv: number): string {
  const suffix = longestRule(word, VERBS, rv)?.[0];
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  return /^(?:en|es|éis|emos)$/.test(suffix) && stem.endsWith("gu") ? stem.slice(0, -1) : stem;
}

const RESIDUES = suffixes("os a o á í ó e é");

function dropResidue(word: string, rv: number): string {
  const suffix = longestRule(word, RESIDUES)?.[0];
  if (suffix === undefined || word.length - suffix.length < rv) return word;
  const stem = word.slice(0, -suffix.length);
  const dropsU = /[eé]/.test(suffix) && stem.endsWith("gu") && stem.length - 1 >= rv;
  return dropsU ? stem.slice(0, -1) : stem;
}
