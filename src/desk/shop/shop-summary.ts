import type { Share } from "../journey/tally.ts";
import type { DrawnQuestions } from "./draw-shop-questions.ts";
import type { ShopQuestion, TypedWords } from "./shop-question.ts";

/** How the portal served customers who asked real questions again. Plain data, in which nobody can be told from two others. */
export interface ShopSummary {
  readonly format: "level-zero-shop";
  readonly version: 1;
  /** When it was asked, ISO 8601; `null` if nobody says. */
  readonly at: string | null;
  readonly portal: string;
  /** Questions that the portal answered, and those that it did not: errors, or no answer at all. */
  readonly asked: number;
  readonly unanswered: number;
  /** Different customers; a ticket that does not say who wrote it counts as one of its own. */
  readonly people: number | null;
  /** What the questions were drawn from, and what nobody could have found: see `DrawnQuestions`. */
  readonly drawn: Omit<DrawnQuestions, "questions">;
  /** Questions whose answer is known by a link of the desk, and by the verdict. */
  readonly answersBy: Readonly<Record<ShopQuestion["known"], number>>;
  readonly measures: readonly ShopMeasure[];
  /** Queries typed, results looked at, pages opened by those who came to the answer. */
  readonly steps: { readonly of: number; readonly median: number | null; readonly ninth: number | null };
  /** Most questions first; those of fewer than three customers together in the last, if they are three. */
  readonly topics: readonly ShopGroup[];
  readonly audiences: readonly ShopGroup[];
  /** Dead ends, the most asked topics first: what was typed, without words that fewer than three people use. */
  readonly examples: readonly ShopExample[];
  /** Beside an earlier scorecard; `null` without one. */
  readonly changes: readonly ShopChange[] | null;
}

type ShopMeasureId =
  | "found-by-first-words"
  | "found-by-subject"
  | "found-despite-typo"
  | "found-in-two"
  | "readable"
  | "offered-by-form"
  | "reached"
  | "dead-end";

export interface ShopMeasure {
  readonly id: ShopMeasureId;
  readonly name: string;
  /** What is divided by what. */
  readonly definition: string;
  readonly better: "higher" | "lower";
  readonly share: Share;
}

export interface ShopGroup {
  readonly name: string;
  readonly questions: number;
  readonly people: number;
  readonly reached: Share;
}

export interface ShopExample {
  readonly topic: string;
  readonly typed: readonly {
    readonly typed: keyof TypedWords;
    readonly query: string;
    readonly shown: number;
  }[];
  readonly articleId: string;
}

export interface ShopChange {
  readonly id: ShopMeasureId;
  /** Now less then; `null` where one of them has no share. */
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `none`: no more than chance between two samples explains. The chance that any measure is called changed and is not is 5 per cent. */
  readonly finding: "better" | "worse" | "none";
}
