import { isRecord, jsonOrNull } from "../text/json.ts";
import { listOf, machineTextOf, textOf } from "./field-value.ts";
import type { TicketLabel } from "./ticket.ts";

/** A label as an object or as JSON text; `undefined` if it is neither or does not say `solvable`. Empty means nobody labelled: `null`. */
export function parseTicketLabel(value: unknown): TicketLabel | null | undefined {
  if (value === null || value === undefined || value === "") return null;
  const label = typeof value === "string" ? jsonOrNull(value) : value;
  if (!isRecord(label)) return undefined;
  const solvable = truth(label.solvable);
  if (solvable === null) return undefined;
  const gapId = machineTextOf(label.gapId) || null;
  const kind = machineTextOf(label.kind) || (solvable ? "solvable" : gapId === null ? "unsolvable" : "gap");
  return { solvable, articleIds: listOf(label.articleIds ?? ""), gapId, kind };
}

function truth(value: unknown): boolean | null {
  const text = machineTextOf(value).toLowerCase();
  if (["true", "yes", "1"].includes(text)) return true;
  return ["false", "no", "0"].includes(text) ? false : null;
}

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
