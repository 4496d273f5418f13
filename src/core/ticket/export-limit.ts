import type { ServiceDesk } from "./desks/desk.ts";

/** Limits at which products cut an export off without a word: exactly so many rows mean that there were more. */
// ServiceNow and others; rows of a sheet below its header.
const ANY_DESK = [10_000, 1_048_575];
const LIMITS: Readonly<Partial<Record<ServiceDesk, readonly number[]>>> = {
  // Issues in one CSV of a Jira site; tickets in a page of Zendesk's incremental export and in its search results.
  jira: [1_000],
  zendesk: [1_000],
};

/** A remark on an export that has exactly as many rows as a limit allows; `null` for any other number. */
export function exportLimitRemark(rows: number, desk: ServiceDesk | null): string | null {
  const limits = [...ANY_DESK, ...(desk === null ? [] : (LIMITS[desk] ?? []))];
  if (!limits.includes(rows)) return null;
  const count = String(rows).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `The file has exactly ${count} rows, the usual export limit: there may be more. Export in parts, or raise the limit.`;
}
