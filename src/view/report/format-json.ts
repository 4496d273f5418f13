import { mustHave } from "../../core/door/takes.ts";
import { compareCodeUnits } from "./count/tally.ts";
import type { Report } from "./report.ts";

/** The report as JSON with two-space indents, keys in code-unit order, ending in a line feed. Same report, same bytes. */
export function formatJson(report: Report): string {
  mustHave(report, "format", "formatJson: the report");
  return `${JSON.stringify(withSortedKeys(report), null, 2)}\n`;
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareCodeUnits(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withSortedKeys(inner)]));
}
