import { isUnsolved } from "../../core/gap/find-gaps.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";

/** Which tickets gaps are found in: places in the input. */
export interface Sample {
  /** Scored tickets that were drawn, solved ones too: they tell which words are common. */
  readonly drawn: readonly number[];
  /** Unsolved tickets that were not. */
  readonly others: readonly number[];
  /** All scored tickets. */
  readonly scored: number;
}

/**
 * Draws scored tickets so that about `size` of the unsolved ones are among them; `null` if there are no more than that. A ticket is drawn by its id alone:
 * the order of the input changes nothing, and of next month's tickets those drawn before are drawn again. O(tickets).
 */
export function chooseSample(
  tickets: readonly Ticket[],
  verdicts: readonly Verdict[],
  size: number,
): Sample | null {
  let unsolved = 0;
  for (const verdict of verdicts) if (isUnsolved(verdict)) unsolved++;
  if (unsolved <= size) return null;
  const drawn: number[] = [];
  const others: number[] = [];
  let scored = 0;
  for (const [at, { id }] of tickets.entries()) {
    const verdict = verdicts[at]!;
    if (verdict.outcome === "excluded") continue;
    scored++;
    if (lotOf(id) < size / unsolved) drawn.push(at);
    else if (isUnsolved(verdict)) others.push(at);
  }
  return { drawn, others, scored };
}

/** A number in [0, 1) for an id: FNV-1a, then the finalizer of MurmurHash3 (Appleby), without which ids that count up fall into a pattern. */
function lotOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
