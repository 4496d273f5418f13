import type { TermTable } from "../corpus/term-table.ts";
import { dropPersonalData } from "../privacy/mask-personal-data.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { requesterText, type Ticket } from "../ticket/ticket.ts";
import type { Misspellings } from "./find-misspellings.ts";
import { findPhrases, type Phrase } from "./phrases.ts";
import { type Respell, usualSpelling } from "./usual-spelling.ts";

/** The most typical tickets that a gap is named by: more change no name. */
export const NAMED_BY = 200;
/** Names come from the subject and the first words. UTF-16 code units. */
const NAMING_LENGTH = 300;

/** What a group of tickets may be named by. */
interface NamingPhrases {
  /** In the group's usual spelling. */
  readonly phrases: readonly Phrase[];
  readonly respell: Respell;
}

/** The phrases of `tickets`, of which `misspellings` in `table` are mended. O(length of their first words). */
export function namingPhrases(
  tickets: readonly Ticket[],
  misspellings: Misspellings,
  { table: { vocabulary }, analyzer }: { readonly table: TermTable; readonly analyzer: Analyzer },
): NamingPhrases {
  const texts = tickets.map((ticket) => dropPersonalData(startOf(requesterText(ticket), NAMING_LENGTH)));
  const meant = new Map([...misspellings].map(([slip, column]) => [vocabulary[slip]!, vocabulary[column]!]));
  const respell = usualSpelling(texts, meant, analyzer);
  return { phrases: findPhrases(texts.map(respell), analyzer), respell };
}

/** At most `length` code units, cut between words where there is a gap to cut at. */
export function startOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const end = cut.search(/\s\S*$/);
  return end > length / 2 ? cut.slice(0, end) : cut;
}
