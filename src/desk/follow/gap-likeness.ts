import type { GapProfile } from "../../core/gap/gap.ts";
import { lengthOf } from "../../core/math/elementary.ts";

/** What two gaps are compared by where they share no ticket. */
export interface KnownByContent {
  readonly profile: GapProfile | null;
  /** Id of the article that comes nearest; `null` for none, or if it is not known. */
  readonly nearestArticleId: string | null;
}

/** A pair of gaps, by their places in the two lists, that are taken for the same problem. */
export interface LikePair {
  readonly before: number;
  readonly after: number;
  /** Greater is surer, at least what was asked for. */
  readonly likeness: number;
  /** `word`: beside their first common word they have next to nothing in common, as heaps do. */
  readonly by: "content" | "word";
}

/**
 * Pairs below this are two problems. Chosen, with the part that the lead counts, on the resolved tickets of three desks and on pairs of
 * consecutive months of a fourth, whose joint grouping says which gaps are one: see `bench/follow.ts`.
 */
const LEAST_LIKENESS: Readonly<Record<LikePair["by"], number>> = { content: 0.53, word: 0.58 };
/**
 * What two gaps of one subject have in common beside their first common word, as a part of the cosine's scale. Read ticket by ticket on one
 * desk, those below share a word, or nothing that a person would name: see docs/gaps.md.
 */
const LEAST_BESIDE = 0.1;
/** A pair that is ahead of all others by so much, or behind, gains or loses no more; and counts this part of it. */
const MOST_LEAD = 0.3;
const LEAD_PART = 0.7;
/** What the same nearest article adds, and another one takes. */
const SAME_ARTICLE = 0.05;

/**
 * Pairs of gaps that say the same, surest first, ties by place: by the cosine of their profiles, by how far that is ahead of what either
 * has with any other gap, and by whether the same article comes nearest. Those that are one gap, or of at least `least`. O(pairs that share a
 * term).
 */
export function likePairs(
  before: readonly KnownByContent[],
  after: readonly KnownByContent[],
  least: number | null = null,
): LikePair[] {
  const cosines = cosinesOf(before, after);
  const [rivalsOf, rivalsFor] = [before.map(() => new Rivals()), after.map(() => new Rivals())];
  for (const { before: from, after: to, cosine } of cosines) {
    rivalsOf[from]!.add(cosine);
    rivalsFor[to]!.add(cosine);
  }
  return cosines
    .map(({ before: from, after: to, cosine, first }): LikePair => {
      const rival = Math.max(rivalsOf[from]!.without(cosine), rivalsFor[to]!.without(cosine));
      const lead = Math.max(-MOST_LEAD, Math.min(MOST_LEAD, cosine - rival));
      const likeness = cosine + LEAD_PART * lead + articleSign(before[from]!, after[to]!);
      return { before: from, after: to, likeness, by: cosine - first < LEAST_BESIDE ? "word" : "content" };
    })
    .filter((pair) => (least === null ? isSame(pair) : pair.likeness >= least))
    .sort((a, b) => b.likeness - a.likeness || a.before - b.before || a.after - b.after);
}

/** Whether the pair is one gap. */
export function isSame({ likeness, by }: LikePair): boolean {
  return likeness >= LEAST_LIKENESS[by];
}

function articleSign(
  { nearestArticleId: a }: KnownByContent,
  { nearestArticleId: b }: KnownByContent,
): number {
  if (a === null || b === null) return 0;
  return a === b ? SAME_ARTICLE : -SAME_ARTICLE;
}

/** The two greatest of some numbers. */
class Rivals {
  private first = 0;
  private second = 0;

  add(cosine: number): void {
    if (cosine > this.first) [this.first, this.second] = [cosine, this.first];
    else this.second = Math.max(this.second, cosine);
  }

  /** The greatest of the others. */
  without(cosine: number): number {
    return cosine === this.first ? this.second : this.first;
  }
}

interface CosinePair {
  readonly before: number;
  readonly after: number;
  /** In (0, 1]. */
  readonly cosine: number;
  /** The part of the cosine that the first common word makes: the one that makes most of it. */
  readonly first: number;
}

/** Every pair that shares a term. */
function cosinesOf(before: readonly KnownByContent[], after: readonly KnownByContent[]): CosinePair[] {
  const holders = holdersOf(after.map(({ profile }) => profile));
  return before.flatMap(({ profile }, from) => {
    const common = new Map<number, { cosine: number; first: number }>();
    for (const [term, weight] of scaled(profile)) {
      for (const { at, weight: other } of holders.get(term) ?? []) {
        const { cosine, first } = common.get(at) ?? { cosine: 0, first: 0 };
        const product = weight * other;
        common.set(at, { cosine: cosine + product, first: Math.max(first, product) });
      }
    }
    return [...common].map(([to, parts]) => ({ before: from, after: to, ...parts }));
  });
}

/** A profile, by its place, that holds a term. */
export interface Holder {
  readonly at: number;
  readonly weight: number;
}

/** Term → the profiles that hold it. */
export function holdersOf(profiles: readonly (GapProfile | null)[]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const [at, profile] of profiles.entries()) {
    for (const [term, weight] of scaled(profile)) {
      const list = holders.get(term) ?? [];
      if (list.length === 0) holders.set(term, list);
      list.push({ at, weight });
    }
  }
  return holders;
}

/** The terms with their weights in a vector of length 1. */
export function scaled(profile: GapProfile | null): [term: string, weight: number][] {
  if (profile === null) return [];
  const length = lengthOf(profile.terms.map(([, weight]) => weight));
  return profile.terms.map(([term, weight]) => [term, weight / length]);
}
