import type { Check } from "../../desk/check/check-articles.ts";

/** The whole check as JSON. */
export function formatCheckJson(check: Check): string {
  return `${JSON.stringify(check, null, 2)}\n`;
}
