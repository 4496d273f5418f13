import { createLent } from "../history/lent-tickets.ts";
import { addTo } from "../math/add-to.ts";
import { type Choice, fitConditionalLogit } from "../math/conditional-logit.ts";
import { fitLogisticRegression } from "../math/logistic-regression.ts";
import { quantile } from "../math/quantile.ts";
import { logit } from "../math/sigmoid.ts";
import { tellsApart } from "./choose-solvability.ts";
import {
  CLAIM_FEATURES,
  CLAIM_RANKING,
  type Claim,
  type ClaimModel,
  type ClaimNumbers,
  type ClaimRows,
  claimRows,
  lendRows,
  RANKING_BY_WORDS,
  strongestClaim,
} from "./claim.ts";
import type { Example } from "./example-reader.ts";
import { type ClaimMaterial, datesOf, linksOf } from "./lend-tickets.ts";
import { TICKETS_OF_A_PAST } from "./new-to-history.ts";

/** Parts that the articles with a past are divided into; those of one are taken as just published. */
const PARTS = 3;
/** Tickets of such articles that a fit needs. */
const MIN_CLAIMED = 20;
const L2 = 0.1;
/** Features that need no lent tickets. */
const BY_WORDS = 4;
const LENGTH = CLAIM_FEATURES.indexOf("length");
/**
 * The share of tickets that new articles answer where nothing else is known. Chosen on articles drawn out of three histories (`bench/loop`):
 * .3 to .6 trade tickets won for wrong ones along one curve.
 */
const EVEN = 0.5;

/**
 * Share of their own tickets that just published articles must still claim, as far as even odds allow. Where articles are easily told by their words,
 * more can be asked of those that do not say when they came. Chosen as `EVEN` was.
 */
const STILL_CLAIMED = 0.55;

/** A part of the articles with a past, taken as if it had none. */
interface Part {
  readonly isNew: (article: number) => boolean;
  /** Whether nobody knows if a claim is right: of a ticket that was closed without an article, and says nothing against the one that claims it. */
  readonly isOpen: (example: Example, claim: Claim) => boolean;
  /** Tickets that no other article with a past closed, and what speaks for the new articles of each. */
  readonly examples: readonly Example[];
  readonly rows: readonly ClaimRows[];
}

/**
 * Learns what a match with an article without a past is worth, from articles that have one: the links of each part of them are left out, their
 * tickets taken as unsolved and the articles as just published, beside those that are new anyway. First by words alone, then with the past's
 * unsolved tickets lent to the articles that, by the words, would have answered them; each part's are lent by numbers learned on the others.
 * `null` if that is too little to learn from, or tells tickets apart no better than chance. No threshold is below `floor`. O(examples · candidates).
 */
export function fitClaims(material: ClaimMaterial, floor: number = EVEN): ClaimModel | null {
  const parts = partsOf(material);
  const claimed = parts.flatMap(({ examples }) => examples.filter(isClaimed)).length;
  if (claimed < MIN_CLAIMED) return null;
  const lent = parts.map((part) => withLent(part, heldOutNumbers(part, parts, BY_WORDS), material));
  const judged = heldOutClaims(lent);
  const probabilities = judged.map(({ probability }) => probability);
  if (!tellsApart(probabilities, judged)) return null;
  const own = judged.filter(({ solvable }) => solvable).map(({ right }) => right);
  const threshold = Math.max(EVEN, floor, quantile(own, 1 - STILL_CLAIMED)!);
  return {
    byWords: fitNumbers(parts, BY_WORDS),
    withLent: { ...fitNumbers(lent, CLAIM_FEATURES.length), threshold },
  };
}

/** A part with the unsolved tickets lent to its articles, by numbers learned by words alone. */
function withLent(part: Part, byWords: ClaimNumbers, material: ClaimMaterial): Part {
  const links = part.examples.flatMap((example, i) =>
    linksOf(example, strongestClaim(example, part.rows[i]!, byWords), material),
  );
  const source = { articleIds: material.articleIds, lent: createLent(material.history, links) };
  return { ...part, rows: part.rows.map((rows, i) => lendRows(rows, part.examples[i]!, source)) };
}

/** Articles with a past, dealt out by how many tickets they closed, ties by place. Nothing is lent to them yet. */
function partsOf(material: ClaimMaterial): Part[] {
  const { examples, news } = material;
  const closed = new Map<number, number>();
  for (const { answers } of examples) for (const article of answers) addTo(closed, article);
  const known = [...closed.keys()]
    .filter((article) => news.isNew[article] === 0 && closed.get(article)! >= TICKETS_OF_A_PAST)
    .sort((a, b) => closed.get(b)! - closed.get(a)! || a - b);
  const partOf = new Map(known.map((article, i) => [article, i % PARTS]));
  const dates = datesOf(material.history);
  const isOpen: Part["isOpen"] = (example, { candidate }) => {
    const article = example.candidates.articles[candidate]!;
    const isLater = news.isNew[article] === 1 && news.isDated[article] === 1;
    return !isClaimed(example) && isLater && news.isNoWitness(article, dates.get(example.id) ?? null);
  };
  return Array.from({ length: PARTS }, (_, part) => {
    const isNew = (article: number): boolean => news.isNew[article] === 1 || partOf.get(article) === part;
    const own = examples.filter(({ answers, solvable }) =>
      answers.length === 0 ? !solvable : answers.every(isNew),
    );
    return { isNew, isOpen, examples: own, rows: rowsOf({ isNew, examples: own }, material) };
  });
}

function isClaimed({ answers }: Example): boolean {
  return answers.length > 0;
}

function rowsOf(
  { isNew, examples }: Pick<Part, "isNew" | "examples">,
  { articleIds }: ClaimMaterial,
): ClaimRows[] {
  return examples.map((example) => claimRows(example, { isNew, articleIds, lent: null }));
}

/** Numbers for one part, learned on the others. */
function heldOutNumbers(part: Part, parts: readonly Part[], features: number): ClaimNumbers {
  return fitNumbers(
    parts.filter((other) => other !== part),
    features,
  );
}

/** Weights that put the right new article first, then how often the first one is right. */
function fitNumbers(parts: readonly Part[], features: number): ClaimNumbers {
  const ranking = features === BY_WORDS ? RANKING_BY_WORDS : fitRanking(parts);
  const numbers: ClaimNumbers = { ranking, intercept: 0, coefficients: [] };
  const rows: number[] = [];
  const labels: number[] = [];
  for (const part of parts) {
    part.examples.forEach((example, i) => {
      const claim = strongestClaim(example, part.rows[i]!, numbers);
      if (claim === null || part.isOpen(example, claim)) return;
      rows.push(...claim.features.slice(0, features));
      labels.push(isClaimed(example) ? 1 : 0);
    });
  }
  const { intercept, coefficients } = fitLogisticRegression(Float64Array.from(rows), labels, {
    features,
    l2: L2,
    nonNegative: Array.from({ length: features }, (_, j) => j).filter((j) => j !== LENGTH),
  });
  return { ranking, intercept: intercept - logitOf(labels) + logit(EVEN), coefficients };
}

/** Log-odds of the labels' rate, smoothed by one of each kind. */
function logitOf(labels: readonly number[]): number {
  return logit((labels.filter(Boolean).length + 1) / (labels.length + 2));
}

function fitRanking(parts: readonly Part[]): readonly number[] {
  const choices = parts.flatMap((part) =>
    part.examples.flatMap((example, at): Choice[] => {
      if (!isClaimed(example)) return [];
      const { candidates, rows } = part.rows[at]!;
      const chosen = candidates.flatMap((place, i) => (example.chosen.includes(place) ? [i] : []));
      return chosen.length === 0 ? [] : [{ rows, chosen }];
    }),
  );
  if (choices.length === 0) return RANKING_BY_WORDS;
  const options = { features: CLAIM_RANKING.length, l2: L2, prior: [...RANKING_BY_WORDS] };
  return fitConditionalLogit(choices, options).coefficients;
}

interface JudgedClaim {
  readonly solvable: boolean;
  readonly probability: number;
  /** The same if the claim is of an article that closed the ticket, else 0. */
  readonly right: number;
}

/** The tickets of each part, judged by numbers learned on the other parts. */
function heldOutClaims(parts: readonly Part[]): JudgedClaim[] {
  return parts.flatMap((part) => {
    const numbers = heldOutNumbers(part, parts, CLAIM_FEATURES.length);
    return part.examples.flatMap((example, i) => {
      const claim = strongestClaim(example, part.rows[i]!, numbers);
      if (claim !== null && part.isOpen(example, claim)) return [];
      const { candidate = -1, probability = 0 } = claim ?? {};
      const right = example.chosen.includes(candidate) ? probability : 0;
      return [{ solvable: isClaimed(example), probability, right }];
    });
  });
}
