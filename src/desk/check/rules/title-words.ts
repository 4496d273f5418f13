import { vagueTermsOf } from "../../../core/name/vague-terms.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";
import { mayBeProposed, ticketWords } from "../ticket-words.ts";

/** A word of the title counts as the customers' if this part of the article's tickets use it. */
const USED = 0.1;
/** A title with more of their words is found by them, whatever else it says. */
const MOST_USED = 2;
/** Words of theirs that are told. */
const TOLD = 5;

/** A title in other words than those of the people who need it. Needs tickets whose article is known. */
export const titleWords: Rule<"found" | "fix" | "theirs"> = {
  name: "title-words",
  group: "findability",
  severity: "note",
  on: true,
  why: "People look for the words that they would say, and pass over a title that has none of them.",
  texts: {
    found:
      "Of the {words} words of the title, {used, plural, one {# is} other {# are}} used by one in ten of its {tickets} tickets or more.",
    fix: "Name it as they do, and keep the old title as an alias.",
    theirs: "Name it as they do, and keep the old title as an alias: their words are {theirs}.",
  },
  limits: { tickets: 5, percentUsed: 50 },
  find: (context, { tickets = 5, percentUsed = 50 }) => {
    const { own, usage, spelling, languages } = ticketWords(context);
    const { filler, vague } = vagueTermsOf(context.analyzer, languages);
    const names = (term: string): boolean =>
      !filler.has(term) && !vague.has(term) && mayBeProposed(spelling.get(term)!);
    return publishedArticles(context).flatMap(({ id, title, aliases }) => {
      const asked = own.get(id) ?? [];
      const named = new Set(context.analyzer.terms(title));
      if (asked.length < Math.max(1, tickets) || named.size === 0) return [];
      const times = (term: string): number => asked.filter((terms) => terms.has(term)).length;
      const unused = [...named].filter((term) => times(term) < USED * asked.length);
      const used = named.size - unused.length;
      if (used === named.size || used > MOST_USED || 100 * used > percentUsed * named.size) return [];
      const known = new Set([...named, ...context.analyzer.terms(aliases.join(" "))]);
      const theirs = [...new Set(asked.flatMap((terms) => [...terms]))]
        .filter((term) => !known.has(term) && times(term) >= 2 && names(term))
        // Own tickets that use it, and whose word it is: theirs alone, or everybody's.
        .map((term) => ({ term, weight: times(term) ** 2 / usage.get(term)! }))
        .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
        .slice(0, TOLD)
        .map(({ term }) => spelling.get(term)!);
      return [
        {
          articleId: id,
          line: null,
          message: ["found", { words: named.size, used, tickets: asked.length }],
          fix: theirs.length === 0 ? "fix" : ["theirs", { theirs }],
        },
      ];
    });
  },
};
