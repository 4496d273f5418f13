import { parse } from "csv-parse/sync";
import { isRow, type Row } from "./field.ts";
import { xmlRows } from "./xml-rows.ts";

/** What an export holds. */
interface ReadRows {
  /** What stands where articles should; most are objects of named values. */
  readonly rows: readonly unknown[];
  /** Lists beside the articles that give names to ids: sections, categories, folders, user segments. */
  readonly beside: readonly Row[];
  /** Rows that could not be read, and why. */
  readonly broken: readonly string[];
}

/** Names under which systems put their articles. */
const ENVELOPES = ["articles", "records", "result", "results", "pages", "values", "data"];
const BESIDE = ["sections", "categories", "folders", "user_segments"];

/** Reads JSON (a list, or pages in envelopes, one after the other or one a line), XML of ServiceNow, or CSV. Never throws. */
export function readRows(content: string): ReadRows {
  const body = content.replace(/^\uFEFF/, "").trim();
  if (/^[[{]/.test(body)) return jsonRows(body);
  if (body.startsWith("<")) return { rows: xmlRows(body), beside: [], broken: [] };
  return csvRows(body);
}

function jsonRows(body: string): ReadRows {
  const whole = parseJson(body);
  if (whole !== undefined) return sorted([whole], []);
  const values = body
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map(parseJson);
  const known = values.filter((value) => value !== undefined);
  if (2 * known.length < values.length) return { rows: [], beside: [], broken: [CUT_OFF] };
  const broken = values.flatMap((value, at) => (value === undefined ? [`line ${at + 1} is no JSON`] : []));
  return sorted(known, broken);
}

function sorted(values: readonly unknown[], broken: readonly string[]): ReadRows {
  const rows = values.flatMap((value) => articlesOf(value));
  const lists = rows.map(bareList);
  const bare = rows.flatMap((row, at) =>
    isRow(row) && lists[at] !== null ? [{ ...row, list: lists[at] }] : [],
  );
  return {
    rows: rows.filter((_, at) => lists[at] === null),
    beside: [...values.flatMap((value) => besideOf(value)), ...bare],
    broken,
  };
}

/** The list that a row beside the articles belongs to, where no name of a list says so: Freshdesk's API answers with folders and categories alone. */
function bareList(row: unknown): string | null {
  if (!isRow(row) || !("name" in row) || "title" in row || "body" in row) return null;
  if ("visibility" in row && ("articles_count" in row || "hierarchy" in row || "category_id" in row))
    return "folders";
  return "visible_in_portals" in row ? "categories" : null;
}

/** Said once, not for each of a hundred thousand lines. */
const CUT_OFF = "it is no JSON. Is it cut off?";

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Lists and envelopes within each other, at most: an export has three. */
const MAX_DEPTH = 20;

function articlesOf(value: unknown, depth = 0): unknown[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => articlesOf(item, depth + 1));
  if (!isRow(value)) return [value];
  if (isRow(value.article)) return [value.article];
  const name = ENVELOPES.find((key) => Array.isArray(value[key]) || (key === "result" && isRow(value[key])));
  return name === undefined
    ? BESIDE.some((key) => Array.isArray(value[key]))
      ? []
      : [value]
    : articlesOf(value[name], depth + 1);
}

/** Each with the name of its list under `list`. */
function besideOf(value: unknown): Row[] {
  if (Array.isArray(value))
    return value.flatMap((item) => (isRow(item) && hasLists(item) ? besideOf(item) : []));
  if (!isRow(value)) return [];
  return BESIDE.flatMap((list) => {
    const items = value[list];
    return Array.isArray(items) ? items.filter(isRow).map((item) => ({ ...item, list })) : [];
  });
}

function hasLists(value: Row): boolean {
  return BESIDE.some((list) => Array.isArray(value[list]));
}

/** What columns are called where an export has labels for headers. */
const LABELS: Readonly<Record<string, string>> = {
  article_body: "text",
  workflow: "workflow_state",
  can_read: "can_read_user_criteria",
  cannot_read: "cannot_read_user_criteria",
  knowledge_base: "kb_knowledge_base",
  category: "kb_category",
  article_category: "kb_category",
  views: "sys_view_count",
  updated: "sys_updated_on",
};

const MAX_RECORD_CHARS = 20_000_000;

function csvRows(body: string): ReadRows {
  const broken: string[] = [];
  const [first = ""] = body.split(/\r?\n/, 1);
  const delimiter = [",", ";", "\t"].sort((a, b) => first.split(b).length - first.split(a).length)[0]!;
  const rows = parse(body, {
    delimiter,
    columns: (header: string[]) => header.map(columnName),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_RECORD_CHARS,
    on_skip: (error) => void broken.push(`line ${error?.lines ?? "?"} cannot be read as CSV`),
  }) as Row[];
  return { rows, beside: [], broken };
}

function columnName(header: string): string {
  const name = header
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "_");
  return LABELS[name] ?? name;
}
