import { addTo } from "../math/add-to.ts";
import { foldOf } from "../math/fold-of.ts";
import type { RidgeRegression } from "../math/ridge-regression.ts";
import type { TermWeights } from "../search/inverted-lists.ts";
import { compareText } from "../text/compare-text.ts";
import type { PhraseRows } from "./history.ts";

/** What each term and phrase of a ticket says for its being closed with an article, in shares. */
export interface PhraseRegression {
  /** Of the block: those of two tickets or more count. */
  readonly phrases: PhraseRows;
  /** Terms have the first columns, phrases those after them. */
  readonly termCount: number;
  readonly all: RidgeRegression;
  /** For the tickets of fold f: fitted on the others, so that no ticket is its own witness. */
  readonly without: readonly RidgeRegression[];
}

/** What a ticket is made of. */
interface AskedWords {
  /** The ticket as a unit vector in the block's terms. */
  readonly query: TermWeights;
  /** As `phraseVector` made of the block's phrases. */
  readonly phrases: TermWeights;
  /** Id of the ticket, if the history knows it. */
  readonly knownAs: string | null;
}

/** Share of tickets put like this one that were closed with an article, in [0, 1]. O(terms + phrases). */
export function phraseRegressionOf(phraseRegression: PhraseRegression, asked: AskedWords): number {
  let share = regressionFor(phraseRegression, asked).intercept;
  forEachShare(phraseRegression, asked, (_, part) => {
    share += part;
  });
  return Math.min(1, Math.max(0, share));
}

/** What a ticket's words say for its being closed with an article. */
export interface PhraseShares {
  /** What is said of a ticket without words. */
  readonly intercept: number;
  /**
   * What each word and pair of neighbouring words adds or takes, of those that resolved tickets have too; the strongest first, ties by
   * text. `intercept` + Σ share, cut to [0, 1], is the estimate.
   */
  readonly words: readonly { readonly text: string; readonly share: number }[];
}

/** Takes a phraseRegression apart. `texts`: what stands at each column, terms first. */
export function phraseShares(
  phraseRegression: PhraseRegression,
  asked: AskedWords,
  texts: ReadonlyMap<number, string>,
): PhraseShares {
  const shares = new Map<string, number>();
  forEachShare(phraseRegression, asked, (column, part) => {
    const text = texts.get(column)!;
    addTo(shares, text, part);
  });
  const words = [...shares].map(([text, share]) => ({ text, share }));
  words.sort((a, b) => Math.abs(b.share) - Math.abs(a.share) || compareText(a.text, b.text));
  return { intercept: regressionFor(phraseRegression, asked).intercept, words };
}

function regressionFor(phraseRegression: PhraseRegression, { knownAs }: AskedWords): RidgeRegression {
  return knownAs === null ? phraseRegression.all : phraseRegression.without[foldOf(knownAs)]!;
}

function forEachShare(
  phraseRegression: PhraseRegression,
  asked: AskedWords,
  visit: (column: number, share: number) => void,
): void {
  const { query, phrases } = asked;
  const { coefficients } = regressionFor(phraseRegression, asked);
  for (let i = 0; i < query.terms.length; i++) {
    const column = query.terms[i]!;
    visit(column, coefficients[column]! * query.weights[i]!);
  }
  for (let i = 0; i < phrases.terms.length; i++) {
    const column = phraseRegression.termCount + phrases.terms[i]!;
    visit(column, coefficients[column]! * phrases.weights[i]!);
  }
}
