import type { ServiceDesk } from "./desks/desk.ts";

/** Keys by which the APIs of service desks say that there is another page, before and after the list of rows. */
const MORE =
  /"(?:next_page|nextPage|next_cursor|nextPageToken|nextRecordsUrl|@odata\.nextLink)"\s*:\s*"[^"]|"next"\s*:\s*(?:"[^"]|\{)|"(?:isLastPage|isLast|end_of_stream|done)"\s*:\s*false|"(?:has_more|has_more_rows|hasMore|hasNextPage)"\s*:\s*true/g;
const LAST =
  /"(?:next_page|nextPage|next_cursor|nextPageToken|nextRecordsUrl|next)"\s*:\s*null|"(?:isLastPage|isLast|end_of_stream|done)"\s*:\s*true|"(?:has_more|has_more_rows|hasMore|hasNextPage)"\s*:\s*false/g;
const TOTAL =
  /"(?:total|count|total_count|totalCount|totalSize|totalElements|record_count|recordCount|total_records|total_rows|totalRows|@odata\.count)"\s*:\s*(\d{1,12})/g;

/**
 * What to say if a file of `rows` rows says of itself that there are more; `null` if nothing speaks for it. `around` is what stands around
 * its rows. The last word holds: pages may stand one after another.
 */
export function pageRemark(around: string, rows: number): string | null {
  const text = withoutLists(around);
  const total = lastOf(TOTAL, text)?.[1];
  const [more, last] = [lastOf(MORE, text)?.index ?? -1, lastOf(LAST, text)?.index ?? -1];
  const isShort = total !== undefined && Number(total) > rows && last < 0;
  if (rows === 0 || !(more > last || isShort)) return null;
  const said = isShort
    ? `The file says that there are ${total} tickets, and holds ${rows}`
    : "The file says that there is another page";
  return `${said}: fetch the other pages, and put them into one file or name all files.`;
}

/** Other lists beside the rows count their own things. */
function withoutLists(text: string): string {
  let rest = text;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\[[^[\]]*\]/g, "");
  }
  return rest.slice(rest.lastIndexOf("]") + 1);
}

function lastOf(pattern: RegExp, text: string): RegExpMatchArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}

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
