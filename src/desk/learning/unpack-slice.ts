import type { History } from "../../core/history/history.ts";
import type { Neighbour } from "../../core/history/history-recall.ts";
import { foldOf } from "../../core/math/fold-of.ts";
import { rowOf } from "../../core/math/sparse-rows.ts";
import { postingsOf } from "../../core/search/postings-of.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { type Example, hasArticle, knownBy } from "../../core/verdict/example-reader.ts";
import type { IsOut, LeftOut, ReadLabel } from "../../core/verdict/label-readings.ts";
import type { createRequesterViews } from "../../core/verdict/requester-view.ts";
import type { PackedExamples, PackedNeighbours, PackedSigns, PackedSlice } from "./packed-slice.ts";

interface Unpacking {
  readonly index: SearchIndex;
  readonly history: History;
  readonly isOut: LeftOut;
  readonly viewOf: ReturnType<typeof createRequesterViews>;
}

/** What `packSlice` packed. */
export function unpackSlice(
  { signs, readings }: PackedSlice,
  tickets: readonly Ticket[],
  { index, history, isOut, viewOf }: Unpacking,
): ReadLabel[] {
  const signsOf = unpackSigns(signs, tickets, history);
  const found = readings.map((packed, reading) =>
    unpackExamples(packed, (at) => {
      const { visible } = viewOf(tickets[at]!);
      return {
        ticket: tickets[at]!,
        signs: signsOf[at]!,
        isAllowed: allowed(index, visible, isOut[reading] ?? null),
      };
    }),
  );
  return tickets.map((_, at) => found.map((one) => one.get(at) ?? null));
}

type Found = ReadonlyMap<number, Example>;

/** Whether the requester sees an article that is not left out. */
function allowed(index: SearchIndex, visible: Uint8Array, isOut: IsOut | null): Example["isAllowed"] {
  const { places } = postingsOf(index);
  return (id) => {
    const place = places.get(id) ?? -1;
    return visible[place] === 1 && isOut?.(place) !== true;
  };
}

type Signs = Pick<Example, "ticket" | "recalled">;

/** What the history says of each ticket, and its words. */
function unpackSigns(signs: PackedSigns, tickets: readonly Ticket[], { blocks }: History): Signs[] {
  const resolved = blocks[0]!.tickets;
  const neighboursOf = ({ offsets, places, similarities, voteWeights }: PackedNeighbours, at: number) =>
    Array.from(rowOf(places, offsets, at), (place, i): Neighbour => {
      const { id, articleIds, agentDid } = resolved[place]!;
      const from = offsets[at]! + i;
      return {
        ticketId: id,
        articleIds,
        agentDid,
        similarity: similarities[from]!,
        voteWeight: voteWeights[from]!,
      };
    });
  const { vectors } = signs;
  return tickets.map(({ id }, at) => ({
    ticket: { asksHow: signs.asksHow[at] === 1, sequence: { length: signs.words[at]! } },
    recalled: {
      vector: {
        terms: rowOf(vectors.terms, vectors.offsets, at),
        weights: rowOf(vectors.weights, vectors.offsets, at),
      },
      knownAs: signs.isKnown[at] === 1 ? id : null,
      neighbours: neighboursOf(signs.neighbours, at),
      wordedAlike: neighboursOf(signs.wordedAlike, at),
      phraseRegression: signs.phraseRegression[at]!,
      categorySolved: signs.categorySolved[at]!,
    },
  }));
}

interface Known extends Pick<Example, "isAllowed"> {
  readonly ticket: Ticket;
  readonly signs: Signs;
}

/** The examples of one reading, by the place of the ticket. */
function unpackExamples(packed: PackedExamples, knownOf: (at: number) => Known): Found {
  const { offsets, articles, sections, rows, answers, chosen } = packed;
  const width = articles.length === 0 ? 0 : rows.length / articles.length;
  return new Map(
    Array.from(packed.places, (place, at) => {
      const { ticket, signs, isAllowed } = knownOf(place);
      const example: Example = {
        id: ticket.id,
        ...signs,
        candidates: {
          articles: rowOf(articles, offsets, at),
          sections: rowOf(sections, offsets, at),
          rows: rows.subarray(offsets[at]! * width, offsets[at + 1]! * width),
        },
        isAllowed,
        solvable: packed.solvable[at] === 1,
        hasArticle: hasArticle(ticket),
        knownBy: knownBy(ticket),
        answers: Array.from(rowOf(answers.values, answers.offsets, at)),
        chosen: Array.from(rowOf(chosen.values, chosen.offsets, at)),
        fold: foldOf(ticket.id),
      };
      return [place, example];
    }),
  );
}
