import { addTo } from "../../core/math/add-to.ts";
import { isGivenName } from "../../core/privacy/given-names.ts";
import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import { languagesOf } from "../../core/text/languages-of.ts";
import type { CheckContext } from "./check-context.ts";

/** What tickets say, read once for all rules. */
interface TicketWords {
  /** The terms of each ticket that an article closed or answers, by the article's id. */
  readonly own: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  /** Tickets that use each term. */
  readonly usage: ReadonlyMap<string, number>;
  /** How a term is mostly written, in small letters. */
  readonly spelling: ReadonlyMap<string, string>;
  readonly tickets: number;
  /** Languages that some of the tickets are in. */
  readonly languages: readonly string[];
}

const read = new WeakMap<CheckContext, TicketWords>();

/** O(length of the tickets). */
export function ticketWords(context: CheckContext): TicketWords {
  const known = read.get(context);
  if (known !== undefined) return known;
  const own = new Map<string, ReadonlySet<string>[]>();
  const usage = new Map<string, number>();
  const spelling = new Map<string, string>();
  for (const { text, articleId } of context.tickets) {
    const tokens = context.analyzer.tokens(text);
    for (const { term, start, end } of tokens)
      if (!spelling.has(term)) spelling.set(term, text.slice(start, end).toLowerCase());
    const terms = new Set(tokens.map(({ term }) => term));
    for (const term of terms) addTo(usage, term);
    if (articleId === null) continue;
    const list = own.get(articleId);
    if (list === undefined) own.set(articleId, [terms]);
    else list.push(terms);
  }
  const languages = languagesOf(context.tickets.map(({ text }) => text));
  const words = { own, usage, spelling, tickets: context.tickets.length, languages };
  read.set(context, words);
  return words;
}

/** Whether a word of tickets may be proposed for an article: letters, and nobody's name or data. */
export function mayBeProposed(word: string): boolean {
  return /^\p{L}[\p{L}\p{M}'’-]{2,29}$/u.test(word) && maskPersonalData(word) === word && !isGivenName(word);
}
