import { primaryTag } from "../../core/text/primary-tag.ts";
import type { OpenedArticle, ShopPortal } from "./shop-portal.ts";
import type { ShopQuestion, TypedWords } from "./shop-question.ts";

/** How one customer fared. */
export interface ShopVisit {
  readonly question: ShopQuestion;
  readonly tries: readonly ShopTry[];
  /** Whether the answer opens, in the customer's language, and can be read in ten minutes; `null` for a customer who never came to it. */
  readonly isReadable: boolean | null;
  /** Whether the form, given all that they wrote, offers the answer; `null` without such a form. */
  readonly isOffered: boolean | null;
  /** What led to the answer: a search, or only the form; `null`: a dead end. */
  readonly found: "first" | "subject" | "form" | null;
  /** Queries typed, results looked at and pages opened on the way to the answer; `null` at a dead end. */
  readonly steps: number | null;
}

export interface ShopTry {
  readonly typed: keyof TypedWords;
  readonly query: string;
  /** Place of the answer among all that is shown, from 1; `null` if it is not there. */
  readonly rank: number | null;
  /** Articles shown. */
  readonly shown: number;
}

/** Results that people look at before they type again. */
export const LOOKED_AT = 5;
/** Beyond it, looking costs more than an agent would: MetricNet's rule of ten minutes, at 200 words a minute. */
const MOST_WORDS = 2_000;

/**
 * Goes through the portal as the customer would: first words, then the subject, then the form. The typo is tried apart. Rejects if the portal does
 * not answer.
 */
export async function visitPortal(question: ShopQuestion, portal: ShopPortal): Promise<ShopVisit> {
  const tries: ShopTry[] = [];
  for (const typed of ["first", "subject", "typo"] as const) {
    const query = question.typed[typed];
    if (query !== null) tries.push(await tryWords(typed, query, { question, portal }));
  }
  const offered = await portal.offer(question);
  const place = offered === null ? -1 : offered.findIndex((id) => question.answers.includes(id));
  const searched = tries.filter(({ typed }) => typed !== "typo");
  const hit = searched.find(isFound);
  const found = hit === undefined ? (place >= 0 ? "form" : null) : (hit.typed as "first" | "subject");
  return {
    question,
    tries,
    found,
    isReadable: found === null ? null : await isReadable(question, portal),
    isOffered: offered === null ? null : place >= 0,
    steps: found === null ? null : stepsOf(searched, hit) + (hit === undefined ? place + 1 : 0),
  };
}

export function isFound({ rank }: ShopTry): boolean {
  return rank !== null && rank <= LOOKED_AT;
}

async function tryWords(
  typed: ShopTry["typed"],
  query: string,
  { question, portal }: { readonly question: ShopQuestion; readonly portal: ShopPortal },
): Promise<ShopTry> {
  const ids = await portal.search(query, question);
  const place = ids.findIndex((id) => question.answers.includes(id));
  return { typed, query, rank: place < 0 ? null : place + 1, shown: ids.length };
}

/** One for each query or form, one for each result that is looked at, one for the article. */
function stepsOf(searched: readonly ShopTry[], hit: ShopTry | undefined): number {
  let steps = 1;
  for (const one of searched) {
    if (one === hit) return steps + 1 + one.rank!;
    steps += 1 + Math.min(LOOKED_AT, one.shown);
  }
  return steps + 1;
}

async function isReadable({ answers, ...rest }: ShopQuestion, portal: ShopPortal): Promise<boolean> {
  for (const id of answers) {
    const opened = await portal.open(id, { answers, ...rest });
    if (opened !== null && reads(opened, rest.language)) return true;
  }
  return false;
}

function reads({ text, language }: OpenedArticle, wanted: string | null): boolean {
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  const isForeign = language !== null && wanted !== null && primaryTag(language) !== primaryTag(wanted);
  return words > 0 && words <= MOST_WORDS && !isForeign;
}
