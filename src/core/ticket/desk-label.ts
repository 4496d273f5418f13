import { textOf } from "./field-value.ts";
import type { TicketLabel } from "./ticket.ts";

/** What a desk's own columns say about a ticket: each as its cell holds it; `undefined` for no such column. */
interface DeskFlags {
  /** "Level zero solvable", "LZS": somebody judged the ticket. */
  readonly solvable: unknown;
  /** "Resolved via KB?": an article closed it. */
  readonly viaArticle: unknown;
  /** "Resolved By Level": 0 or self-service. */
  readonly level: unknown;
}

/**
 * The label that a desk's own columns give; `null` if they say nothing. A "no" to "Resolved via KB?" is a label too, of a kind of its
 * own: it says that no article was used, which is less than that there is none.
 */
export function deskLabel(flags: DeskFlags, articleIds: readonly string[]): TicketLabel | null {
  const solvable = yesOrNo(flags.solvable);
  if (solvable !== null)
    return label(solvable, articleIds, solvable ? "flagged-solvable" : "flagged-unsolvable");
  if (/^(?:l(?:evel)? ?-?)?0$|self.?(?:service|help|solved)/i.test(textOf(flags.level).trim()))
    return label(true, articleIds, "resolved-at-level-zero");
  const via = yesOrNo(flags.viaArticle);
  return via === null
    ? null
    : label(via, articleIds, via ? "resolved-via-article" : "resolved-without-article");
}

/** "Yes", "Nein", "0": `null` for anything else. */
export function yesOrNo(value: unknown): boolean | null {
  const text = textOf(value).trim();
  if (/^(?:true|yes|y|1|x|ja|oui|s[ií])$/i.test(text)) return true;
  return /^(?:false|no|n|0|nein|non)$/i.test(text) ? false : null;
}

function label(solvable: boolean, articleIds: readonly string[], kind: string): TicketLabel {
  return { solvable, articleIds: solvable ? articleIds : [], gapId: null, kind };
}
