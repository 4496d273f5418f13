import { mustHave } from "../../core/door/takes.ts";
import { compareText } from "../../core/text/compare-text.ts";

import type { Report } from "./report.ts";

/** The report as JSON with two-space indents, keys in code-unit order, ending in a line feed. Same report, same bytes. */
export function formatJson(report: Report): string {
  mustHave(report, "format", "formatJson: the report");
  return `${JSON.stringify(report, sortedKeys, 2)}\n`;
}

/** Object by object as they are written: a sorted copy of a long report would double it. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}
