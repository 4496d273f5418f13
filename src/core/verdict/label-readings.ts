import type { History } from "../history/history.ts";
import { indexOf } from "../search/create-search-index.ts";
import { postingsOf } from "../search/postings-of.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { TermsReader, TicketTerms } from "../ticket/ticket-terms.ts";
import type { Vectors } from "../vector/vectors.ts";
import { agentsAnswer } from "./agents-answer.ts";
import { DEFAULT_MODEL } from "./default-model.ts";
import { type Example, exampleReader } from "./example-reader.ts";
import type { ClaimMaterial } from "./lend-tickets.ts";
import { type NewArticles, newToHistory } from "./new-to-history.ts";
import { recallTicket } from "./recall-ticket.ts";
import { createRequesterViews } from "./requester-view.ts";

/** Labelled tickets as a model is fitted on them. */
export interface LabelReadings {
  /** Without the articles that the past could not know: what is learned is the same before and after they are published. */
  readonly known: readonly Example[];
  /**
   * Without those, and without articles that have no date and that no labelled ticket names: each may have been published today. They are ranked, as others must stand
   * above them, but whether a ticket is solvable is learned without them. Otherwise each new one would move the thresholds a little, and tickets at
   * a threshold would be lost (docs/evaluation.md, *Does the number move?*).
   */
  readonly settled: readonly Example[];
  /** With all articles; `null` without a history. */
  readonly material: ClaimMaterial | null;
}

/** Labelled tickets, and what reads them. */
export interface Labels {
  readonly tickets: readonly Ticket[];
  readonly index: SearchIndex;
  readonly termsOf: TermsReader;
  readonly vectors?: Vectors | undefined;
}

/** Reads the latest labelled tickets. `claimsAlone`: as in `planReadings`. O(their texts + postings of their terms). */
export function readLabels(labels: Labels, history: History | null, claimsAlone?: boolean): LabelReadings {
  const { isOut, tickets, join } = planReadings(labels, history, claimsAlone);
  return join(tickets.map(labelReader(labels, history, isOut)));
}

/** Whether an article, by place, is left out. */
export type IsOut = (article: number) => boolean;

/** With all articles, and what `known` and `settled` of `LabelReadings` are without; `null` where that is none of the index. */
export type LeftOut = readonly [all: null, known: IsOut | null, settled: IsOut | null];

/** What was read of a ticket, in the order of `LeftOut`; nothing where it is as that of all, or the ticket is passed over. */
export type ReadLabel = readonly (Example | null | undefined)[];

/** Which labelled tickets are read, and how. */
interface ReadingPlan {
  readonly isOut: LeftOut;
  readonly tickets: readonly Ticket[];
  /** What was read of each ticket as a whole. */
  readonly join: (read: readonly ReadLabel[]) => LabelReadings;
}

/** Plans to read the latest labelled tickets. `claimsAlone`: no model is fitted on them. */
export function planReadings(
  { tickets, index }: Pick<Labels, "tickets" | "index">,
  history: History | null,
  claimsAlone?: boolean,
): ReadingPlan {
  const news = history && newToHistory(index, history);
  const isOut: LeftOut = news && !claimsAlone ? leftOut(news, tickets, index) : [null, null, null];
  const { places } = postingsOf(index);
  const lists = isOut.map((out) =>
    latestLabelled(
      // Without those that only articles which are left out answer.
      tickets.filter((ticket) => {
        const answers = out ? namedBy(ticket) : [];
        return answers.length === 0 || answers.some((id) => !out!(places.get(id) ?? -1));
      }),
    ),
  );
  const wanted = [...new Set(lists.flat())];
  return {
    isOut,
    tickets: wanted,
    join(read) {
      const readOf = new Map(wanted.map((ticket, at) => [ticket, read[at]!]));
      const [all, known, settled] = isOut.map((out, at) =>
        lists[at]!.flatMap((ticket) => readOf.get(ticket)![out ? at : 0] ?? []),
      ) as [Example[], Example[], Example[]];
      return {
        known,
        settled,
        material: news && {
          examples: all,
          history: history!,
          articleIds: postingsOf(index).articleIds,
          news,
          pointedAt: notePointer(tickets, index),
        },
      };
    },
  };
}

/** Which visible article the note of each ticket points at by its words: read when it is asked for. */
function notePointer(tickets: readonly Ticket[], index: SearchIndex): (ticketId: string) => number {
  const { places } = postingsOf(index);
  const viewOf = createRequesterViews(index, index.now);
  let byId: ReadonlyMap<string, Ticket> | undefined;
  return (ticketId) => {
    byId ??= new Map(tickets.map((ticket) => [ticket.id, ticket]));
    const ticket = byId.get(ticketId);
    if (ticket === undefined) return -1;
    const { visible } = viewOf(ticket);
    const answer = agentsAnswer(ticket, { model: DEFAULT_MODEL, index }, { visible, cited: () => [] });
    return answer === null ? -1 : places.get(answer.articleId)!;
  };
}

/** Reads a ticket in each way at once: the history says the same of it in each. */
export function labelReader(
  { vectors, termsOf, index: whole }: Omit<Labels, "tickets">,
  history: History | null,
  isOut: LeftOut,
): (ticket: Ticket) => ReadLabel {
  const readers = isOut.map((out, at) => {
    if (at > 0 && !out) return null;
    const { articles, reader, now } = whole;
    const { places } = postingsOf(whole);
    const index = out
      ? indexOf(
          articles.filter(({ id }) => !out(places.get(id)!)),
          reader,
          now,
        )
      : whole;
    return exampleReader(index, vectors?.compare(index, history));
  });
  return (ticket) => {
    const terms = termsOf(ticket);
    const recalled = history && recallTicket(history, ticket, terms, null);
    return readers.map((read) => read?.(ticket, terms, recalled));
  };
}

/** `read`, which remembers the latest labelled tickets: they are read for the history, for the model, and by the articles of before. */
export function rememberTerms(tickets: readonly Ticket[], read: TermsReader): TermsReader {
  const latest = new Set(latestLabelled(tickets));
  const known = new Map<Ticket, TicketTerms>();
  return (ticket) => {
    const terms = known.get(ticket) ?? read(ticket);
    if (latest.has(ticket)) known.set(ticket, terms);
    return terms;
  };
}

function leftOut(
  { isNew, isUnknown, isDated }: NewArticles,
  tickets: readonly Ticket[],
  index: SearchIndex,
): LeftOut {
  const { articleIds, places } = postingsOf(index);
  const named = new Set(tickets.flatMap((ticket) => namedBy(ticket).map((id) => places.get(id))));
  const orNone = (isOut: IsOut): IsOut | null =>
    articleIds.some((_, article) => isOut(article)) ? isOut : null;
  return [
    null,
    orNone((article) => isUnknown[article] === 1),
    orNone(
      (article) =>
        isUnknown[article] === 1 || (isNew[article] === 1 && isDated[article] === 0 && !named.has(article)),
    ),
  ];
}

/** The articles that a ticket is known to be answered by, as a person's label says, else its links. */
function namedBy({ label, linkedArticles }: Ticket): readonly string[] {
  return label === null ? (linkedArticles ?? []) : label.articleIds;
}

/** The latest labels are used; more change nothing but the time it takes. */
const MAX_LABELS = 5_000;

/** The labelled tickets, of many the latest; those without a date count as the oldest. */
export function latestLabelled(tickets: readonly Ticket[], most: number = MAX_LABELS): readonly Ticket[] {
  const labelled = tickets.filter(({ label, linkedArticles }) => label !== null || linkedArticles !== null);
  if (labelled.length <= most) return labelled;
  const dateOf = ({ createdAt }: Ticket): string => createdAt ?? "";
  return labelled
    .toSorted((a, b) => Number(dateOf(a) > dateOf(b)) - Number(dateOf(a) < dateOf(b)))
    .slice(-most);
}
