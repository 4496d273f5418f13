import type { Analyzer } from "../text/analyzer.ts";
import { fold } from "../text/fold.ts";
import { synonymsOf } from "../text/lexicon.ts";

/** Words that mean the same, folded; phrases are left out. */
interface SynonymGroup {
  /** What all of them are read as. */
  readonly term: string;
  readonly words: readonly string[];
}

/** A shorter beginning begins too much. */
const SHORTEST_BEGINNING = 3;

/**
 * The groups of synonyms with a word that begins so, or is it: "passw" begins "passwort", which the articles may call "kennwort". The index
 * knows whole words alone. O(synonyms).
 */
export function synonymsBegun(analyzer: Analyzer, beginning: string): readonly SynonymGroup[] {
  if (beginning.length < SHORTEST_BEGINNING) return [];
  return groupsOf(analyzer).filter(({ words }) => words.some((word) => word.startsWith(beginning)));
}

const GROUPS = new WeakMap<Analyzer, readonly SynonymGroup[]>();

/** Made for the first request: most never need it. */
function groupsOf(analyzer: Analyzer): readonly SynonymGroup[] {
  const known = GROUPS.get(analyzer);
  if (known !== undefined) return known;
  const groups = synonymsOf(analyzer.options).flatMap((members): SynonymGroup[] => {
    const words = members.map(fold).filter((member) => /^[\p{L}\p{N}]+$/u.test(member));
    const [term] = words.flatMap((word) => analyzer.terms(word));
    return term === undefined ? [] : [{ term, words }];
  });
  GROUPS.set(analyzer, groups);
  return groups;
}
