import { isRecord, listOf, machineTextOf } from "./field-value.ts";
import type { TicketLabel } from "./ticket.ts";

/** A label as an object or as JSON text; `undefined` if it is neither or does not say `solvable`. Empty means nobody labelled: `null`. */
export function parseTicketLabel(value: unknown): TicketLabel | null | undefined {
  if (value === null || value === undefined || value === "") return null;
  const label = typeof value === "string" ? parseJson(value) : value;
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
