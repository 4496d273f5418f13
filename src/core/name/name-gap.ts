import type { TermTable } from "../corpus/term-table.ts";
import type { Analyzer } from "../text/analyzer.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { labelGap } from "./gap-label.ts";
import { titleGap } from "./gap-title.ts";
import type { Name } from "./name.ts";
import { NAMED_BY, namingPhrases } from "./naming-phrases.ts";
import { isOneProblem } from "./one-problem.ts";
import { saidBy } from "./said-by.ts";
import { subjectTitle } from "./subject-title.ts";
import { commonTerms, type TellingTerm, tellingTerms } from "./telling-terms.ts";
import { createTitleTruth } from "./title-truth.ts";
import { typingSlips } from "./typing-slips.ts";
import { vagueTermsOf } from "./vague-terms.ts";

/** What a gap is called, and what it is told by. */
export interface GapName extends Name {
  /** Most telling first. */
  readonly telling: readonly TellingTerm[];
}

const MAX_TERMS = 8;

/** Names the gap of `tickets`, most typical first, which stand at `rows` of the table of all. O(length of their first words). */
export function nameGap(
  tickets: readonly Ticket[],
  rows: readonly number[],
  { table, analyzer }: { readonly table: TermTable; readonly analyzer: Analyzer },
): GapName {
  const slips = typingSlips(table, rows);
  const setApart = tellingTerms(table, rows, slips);
  const vague = vagueTermsOf(analyzer);
  const says = setApart.some(({ term }) => !vague.hollow.has(term));
  const telling = says ? setApart : commonTerms(table, rows, slips);
  const naming = tickets.slice(0, NAMED_BY);
  const { phrases, respell } = namingPhrases(naming, slips, { table, analyzer });
  const label = labelGap(phrases, telling, { tickets: naming.length, vague });
  const said = naming.map((ticket) => saidBy(ticket, respell));
  const truth = createTitleTruth({ table, rows, slips, analyzer });
  const title = titleGap(said, { terms: telling, tickets: tickets.length, label, analyzer, truth });
  const isProblem = title !== null && isOneProblem(table, rows, truth(title));
  const words = new Map(
    phrases.flatMap(({ terms: [term, more], text }) =>
      term === undefined || more !== undefined || vague.hollow.has(term) ? [] : [[term, text] as const],
    ),
  );
  return {
    label,
    proposedTitle: title ?? subjectTitle({ label, telling, tickets: tickets.length, analyzer }),
    shares: isProblem ? "problem" : "subject",
    terms: telling.flatMap(({ term }) => words.get(term) ?? []).slice(0, MAX_TERMS),
    telling,
  };
}
