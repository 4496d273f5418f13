import { labelKey } from "../../../src/core/search/postings.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";

type Vector = ReadonlyMap<string, number>;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** Document frequencies of a desk's words: ln(1 + (N − df + ½) ÷ (df + ½)). */
export function idfOf(tickets: readonly Ticket[]): (word: string) => number {
  const texts = tickets.map(({ subject, description }) => new Set(wordsOf(`${subject} ${description}`)));
  return (word) => {
    const df = texts.filter((text) => text.has(word)).length;
    return Math.log(1 + (tickets.length - df + 0.5) / (df + 0.5));
  };
}

/** (1 + ln(2 · times in the subject + times in the description)) · idf, divided to length 1. */
export function unitVector(
  ticket: Pick<Ticket, "subject" | "description">,
  idf: (word: string) => number,
): Vector {
  const counts = new Map<string, number>();
  const add = (word: string, by: number): unknown => counts.set(word, (counts.get(word) ?? 0) + by);
  for (const word of wordsOf(ticket.subject)) add(word, 2);
  for (const word of wordsOf(ticket.description)) add(word, 1);
  const raw = [...counts].map(([word, count]) => [word, (1 + Math.log(count)) * idf(word)] as const);
  const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1;
  return new Map(raw.map(([word, weight]) => [word, weight / length]));
}

export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

export interface Witness {
  readonly ticket: Ticket;
  readonly vector: Vector;
  readonly say: number;
}

/** All that is asked of the history, worked out from term maps, one ticket after the other. */
export function recallSlowly(
  witnesses: readonly Witness[],
  asked: { readonly vector: Vector; readonly category: string | null },
) {
  const near = witnesses
    .map((witness) => ({ ...witness, similarity: dot(witness.vector, asked.vector) }))
    .filter(({ similarity }) => similarity > 1e-9)
    .sort((a, b) => b.similarity - a.similarity || (a.ticket.id < b.ticket.id ? -1 : 1))
    .slice(0, 40);
  const total = near.reduce((sum, { similarity, say }) => sum + similarity ** 2 * say, 0);
  const votes = (id: string): number =>
    near.reduce((sum, { ticket, similarity, say }) => {
      return sum + (ticket.linkedArticles!.includes(id) ? (similarity ** 2 * say) / total : 0);
    }, 0);
  const nearest = (id: string): number =>
    Math.max(
      0,
      ...near.filter(({ ticket }) => ticket.linkedArticles!.includes(id)).map((one) => one.similarity),
    );
  const closedBy = (id: string): Witness[] =>
    witnesses.filter(({ ticket }) => ticket.linkedArticles!.includes(id));
  const says = (list: readonly Witness[]): number => list.reduce((sum, { say }) => sum + say, 0);
  return {
    near,
    votes,
    nearest,
    profile: (id: string) => cosineWithSum(closedBy(id), asked.vector),
    habit: (id: string) =>
      Math.min(1, Math.log1p(says(closedBy(id))) / Math.log1p(Math.max(1, says(witnesses)))),
    categorySolved: categoryShare(witnesses, asked.category),
  };
}

function cosineWithSum(witnesses: readonly Witness[], asked: Vector): number {
  const sum = new Map<string, number>();
  for (const { vector, say } of witnesses) {
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + say * weight);
  }
  const length = Math.sqrt(dot(sum, sum));
  return length < 1e-6 ? 0 : dot(sum, asked) / length;
}

/** (solved of the category + 5 · overall share) ÷ (tickets of the category + 5). */
function categoryShare(witnesses: readonly Witness[], category: string | null): number {
  const share = (list: readonly Witness[]): [number, number] => {
    const solved = list.filter(({ ticket }) => ticket.linkedArticles!.length > 0);
    return [solved.reduce((sum, { say }) => sum + say, 0), list.reduce((sum, { say }) => sum + say, 0)];
  };
  const [solved, all] = share(witnesses);
  if (all === 0) return 0.5;
  const own = witnesses.filter(
    ({ ticket }) =>
      category !== null && ticket.category !== null && labelKey(ticket.category) === labelKey(category),
  );
  const [ownSolved, ownAll] = share(own);
  return (ownSolved + (5 * solved) / all) / (ownAll + 5);
}
