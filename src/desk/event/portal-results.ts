import { optionsDoor } from "../../core/door/door.ts";
import { orNull, text as plainText } from "../../core/door/kinds.ts";
import { mustSay } from "../../core/door/takes.ts";
import type { Issue } from "../../core/issue.ts";
import { jsonOrNull } from "../../core/text/json.ts";

/** What a desk's own portal returned for queries that were replayed in it. */
export interface PortalResults {
  /** Article ids that the portal returned, best first; `null` for a query that nobody asked it. Case and spaces of a query do not matter. */
  readonly search: (query: string) => readonly string[] | null;
  /** Different queries. */
  readonly queries: number;
  /** All ids that it returned, in code-unit order. */
  readonly articleIds: readonly string[];
  /** A line that says nothing costs that line; of two lines for one query the first holds. */
  readonly issues: readonly Issue[];
}

const door = optionsDoor<{ readonly path?: string | null }>("parsePortalResults", {
  path: orNull(plainText),
});

/**
 * Reads lines such as `{"query": "vpn drops", "articles": ["vpn", "wifi"]}`; an empty list says that the portal found nothing. `path` is named in
 * issues. Never throws for a line.
 * @param text JSON Lines
 * @param options `path`: the file, named in issues
 */
export function parsePortalResults(
  text: string,
  options: { readonly path?: string | null } = {},
): PortalResults {
  mustSay(text, "parsePortalResults: the file");
  const { path = null } = door(options);
  const found = new Map<string, readonly string[]>();
  const issues: Issue[] = [];
  text.split("\n").forEach((line, at) => {
    if (line.trim() === "") return;
    const result = readResult(line);
    const place = { path, line: at + 1, column: null };
    if (result === null) issues.push({ ...NO_RESULT, ...place });
    else if (found.has(result.key)) issues.push({ ...ASKED_TWICE, ...place });
    else found.set(result.key, result.articles);
  });
  return {
    search: (query) => found.get(keyOf(query)) ?? null,
    queries: found.size,
    articleIds: [...new Set([...found.values()].flat())].sort(),
    issues,
  };
}

const NO_RESULT = {
  severity: "error",
  code: "portal-result-invalid",
  message:
    'Expected a line such as {"query": "vpn drops", "articles": ["vpn", "wifi"]}, best first, an empty list for nothing found. The line was left out.',
} as const;

const ASKED_TWICE = {
  severity: "warning",
  code: "portal-query-twice",
  message: "An earlier line has this query: its articles hold.",
} as const;

function readResult(line: string): { readonly key: string; readonly articles: readonly string[] } | null {
  const value = jsonOrNull(line);
  if (typeof value !== "object" || value === null) return null;
  const { query, articles } = value as { readonly query?: unknown; readonly articles?: unknown };
  if (typeof query !== "string" || keyOf(query) === "" || !Array.isArray(articles)) return null;
  if (!articles.every((id) => typeof id === "string" && id.trim() !== "")) return null;
  return { key: keyOf(query), articles: articles.map((id: string) => id.trim()) };
}

/** As search boxes read it. */
function keyOf(query: string): string {
  return query.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
