import { findRegions, type Regions } from "./stem-regions.ts";
import { longestRule, type SuffixRules, suffixes, suffixRules } from "./suffix-rules.ts";

/**
 * The French stemmer as published with Snowball 3 (snowballstem.org/algorithms/french/stemmer.html).
 *
 * Takes one lower-case NFC word with straight apostrophes, accents kept; returns its stem. O(length of word).
 */
export function stemFrench(word: string): string {
  const marked = markConsonants(word.replace(ELISION, ""));
  const regions: FrenchRegions = { ...findRegions(marked, VOWELS), rv: findRv(marked) };
  const cut = dropStandardSuffix(marked, regions) ?? dropVerbSuffix(marked, regions);
  const stem = cut === undefined ? dropResidue(marked, regions) : mendEnd(cut);
  return unmark(unaccent(undouble(stem)));
}

interface FrenchRegions extends Regions {
  /** Where the region begins in which verb endings may be cut. */
  readonly rv: number;
}

const VOWELS = "aeiouyâàëéêèïîôûù";
const VOWEL = new RegExp(`[${VOWELS}]`);
const ELISION = /^(?:[cdjlmnst]|qu)'(?=.)/;

function isVowelAt(word: string, index: number): boolean {
  return index >= 0 && index < word.length && VOWELS.includes(word.charAt(index));
}

/** Vowel letters that stand for consonants become capitals; "ë" and "ï" become "He" and "Hi". */
function markConsonants(word: string): string {
  if (!/[uiyëï]/.test(word)) return word;
  let marked = "";
  for (let index = 0; index < word.length; index++) marked += markedLetter(word, index, marked);
  return marked;
}

function markedLetter(word: string, index: number, marked: string): string {
  const letter = word.charAt(index);
  if (letter === "ë") return "He";
  if (letter === "ï") return "Hi";
  const afterVowel = isVowelAt(marked, marked.length - 1);
  const beforeVowel = isVowelAt(word, index + 1);
  if (letter === "y") return afterVowel || beforeVowel ? "Y" : letter;
  if (letter === "u") return (afterVowel && beforeVowel) || word.charAt(index - 1) === "q" ? "U" : letter;
  return letter === "i" && afterVowel && beforeVowel ? "I" : letter;
}

function unmark(word: string): string {
  if (!/[HIUY]/.test(word)) return word;
  return word.replaceAll("He", "ë").replaceAll("Hi", "ï").replaceAll("H", "").toLowerCase();
}

/** Beginnings whose verbs and nouns would otherwise meet: "pari" and "parer", "niais" and "ni". */
const RV_AFTER_THREE = new RegExp(`^(?:par|col|tap|ni[${VOWELS}])`);

function findRv(word: string): number {
  if ((isVowelAt(word, 0) && isVowelAt(word, 1)) || RV_AFTER_THREE.test(word))
    return Math.min(3, word.length);
  let index = 1;
  while (index < word.length && !isVowelAt(word, index)) index++;
  return Math.min(index + 1, word.length);
}

const STANDARD: SuffixRules = suffixes(
  "ance iqUe isme able iste eux ances iqUes ismes ables istes atrice ateur ation atrices ateurs ations logie logies " +
    "usion ution usions utions ence ences ement ements ité ités if ive ifs ives eaux aux oux euse euses issement " +
    "issements amment emment ment ments",
);

/** `undefined` if nothing was cut, or if a verb ending must be looked for after the cut. */
function dropStandardSuffix(word: string, regions: FrenchRegions): string | undefined {
  const suffix = longestRule(word, STANDARD)?.[0];
  if (suffix === undefined) return undefined;
  const stem = word.slice(0, -suffix.length);
  const inR2 = stem.length >= regions.r2;
  if (/^e?aux$/.test(suffix)) return fromAux(stem, suffix, regions);
  if (suffix === "oux") return /[bhjlnp]$/.test(stem) ? `${stem}ou` : undefined;
  if (/^euses?$/.test(suffix)) return inR2 ? stem : stem.length >= regions.r1 ? `${stem}eux` : undefined;
  if (/^issement/.test(suffix)) {
    return stem.length >= regions.r1 && stem !== "" && !isVowelAt(stem, stem.length - 1) ? stem : undefined;
  }
  if (/^ements?$/.test(suffix)) return stem.length >= regions.rv ? afterEment(stem, regions) : undefined;
  if (/^(?:[ae]mment|ments?)$/.test(suffix)) return undefined;
  return inR2 ? afterR2Suffix(stem, suffix, regions) : undefined;
}

function fromAux(stem: string, suffix: string, { r1 }: FrenchRegions): string | undefined {
  if (suffix === "eaux") return `${stem}eau`;
  return stem.length >= r1 ? `${stem}al` : undefined;
}

function afterR2Suffix(stem: string, suffix: string, { r2 }: FrenchRegions): string {
  if (/^at/.test(suffix)) return icOrIqu(stem, r2);
  if (/^log/.test(suffix)) return `${stem}log`;
  if (/^u[st]ion/.test(suffix)) return `${stem}u`;
  if (/^ence/.test(suffix)) return `${stem}ent`;
  if (/^ité/.test(suffix)) return afterIte(stem, r2);
  if (/^i[fv]/.test(suffix)) {
    const rest = dropIn(stem, r2, "at");
    return rest === stem ? stem : icOrIqu(rest, r2);
  }
  return stem;
}

function afterEment(stem: string, { r1, r2, rv }: FrenchRegions): string {
  if (stem.endsWith("iv")) {
    const rest = dropIn(stem, r2, "iv");
    return rest === stem ? stem : dropIn(rest, r2, "at");
  }
  const at = stem.length - 3;
  if (stem.endsWith("eus")) return at >= r2 ? stem.slice(0, at) : at >= r1 ? `${stem.slice(0, at)}eux` : stem;
  if (/(?:abl|iqU)$/.test(stem)) return at >= r2 ? stem.slice(0, at) : stem;
  return /[iI]èr$/.test(stem) && at >= rv ? `${stem.slice(0, at)}i` : stem;
}

function afterIte(stem: string, r2: number): string {
  if (stem.endsWith("abil")) return stem.length - 4 >= r2 ? stem.slice(0, -4) : `${stem.slice(0, -4)}abl`;
  return stem.endsWith("ic") ? icOrIqu(stem, r2) : dropIn(stem, r2, "iv");
}

function icOrIqu(stem: string, r2: number): string {
  if (!stem.endsWith("ic")) return stem;
  return stem.length - 2 >= r2 ? stem.slice(0, -2) : `${stem.slice(0, -2)}iqU`;
}

function dropIn(word: string, from: number, suffix: string): string {
  return word.endsWith(suffix) && word.length - suffix.length >= from ? word.slice(0, -suffix.length) : word;
}

const I_VERBS = suffixes(
  "îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is issaIent issais " +
    "issait issant issante issantes issants isse issent isses issez issiez issions issons it",
);
const E_VERBS = suffixes(
  "ions é ée ées és èrent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez",
);
/** After these, "-ais" and "-aise" belong to the word: "mauvais" is not "mauve". */
const KEEPS_AIS = /^(?:beauv|cal|dépl|mal|mauv|pal)$/;
const A_VERBS = suffixes(
  "âmes ât âtes a ai aIent ais aise aises ait ant ante antes ants as asse assent asses assiez assions",
);

function dropVerbSuffix(word: string, regions: FrenchRegions): string | undefined {
  const adverb = fromAdverb(word, regions.rv);
  const base = adverb ?? word;
  const cut = dropIVerb(base, regions.rv) ?? dropOtherVerb(base, regions);
  return cut ?? adverb;
}

/** What stands before an adverb's "-ment": "constamment" gives "constant", "confusément" gives "confusé". */
function fromAdverb(word: string, rv: number): string | undefined {
  const suffix = longestRule(word, STANDARD)?.[0] ?? "";
  if (!/^(?:[ae]mment|ments?)$/.test(suffix)) return undefined;
  const stem = word.slice(0, -suffix.length);
  if (!suffix.startsWith("m")) return stem.length >= rv ? `${stem}${suffix.charAt(0)}nt` : undefined;
  return isVowelAt(stem, stem.length - 1) && stem.length - 1 >= rv ? stem : undefined;
}

function dropIVerb(word: string, rv: number): string | undefined {
  const suffix = longestRule(word, I_VERBS, rv)?.[0];
  if (suffix === undefined) return undefined;
  const stem = word.slice(0, -suffix.length);
  const before = stem.charAt(stem.length - 1);
  return stem.length - 1 >= rv && before !== "H" && !VOWEL.test(before) ? stem : undefined;
}

function dropOtherVerb(word: string, { r2, rv }: FrenchRegions): string | undefined {
  const e = longestRule(word, E_VERBS, rv)?.[0] ?? "";
  const a = longestRule(word, A_VERBS, rv)?.[0] ?? "";
  if (e === "" && a === "") return undefined;
  if (a.length > e.length) {
    const stem = word.slice(0, -a.length);
    if (a.startsWith("ais") && KEEPS_AIS.test(stem)) return undefined;
    return stem.endsWith("e") && stem.length - 1 >= rv ? stem.slice(0, -1) : stem;
  }
  const stem = word.slice(0, -e.length);
  return e === "ions" && stem.length < r2 ? undefined : stem;
}

function mendEnd(stem: string): string {
  if (stem.endsWith("Y")) return `${stem.slice(0, -1)}i`;
  return stem.endsWith("ç") ? `${stem.slice(0, -1)}c` : stem;
}

const RESIDUES: SuffixRules = suffixRules([
  ["ier", "i"],
  ["Ier", "i"],
  ["ière", "i"],
  ["Ière", "i"],
  ["e", ""],
]);

function dropResidue(word: string, { r2, rv }: FrenchRegions): string {
  const stem = /(?:Hi|[^aiouès])s$/.test(word) ? word.slice(0, -1) : word;
  if (/[st]ion$/.test(stem) && stem.length - 3 >= r2 && stem.length - 4 >= rv) return stem.slice(0, -3);
  const suffix = longestRule(stem, RESIDUES, rv);
  return suffix === undefined ? stem : stem.slice(0, -suffix[0].length) + suffix[1];
}

function undouble(word: string): string {
  return /(?:enn|onn|ett|ell|eill)$/.test(word) ? word.slice(0, -1) : word;
}

function unaccent(word: string): string {
  return word.replace(new RegExp(`[éè]([^${VOWELS}]+)$`), "e$1");
}
