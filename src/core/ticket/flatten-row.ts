import { isRecord } from "../text/json.ts";
import { valueAtPath } from "./value-at-path.ts";
import { saidInAudits } from "./zendesk-audit.ts";

type Row = Readonly<Record<string, unknown>>;

/** Keys under which APIs keep the columns of a row: Jira and iTop, HubSpot, Remedy, JSON:API, Elasticsearch. */
const CONTAINERS = ["fields", "properties", "values", "attributes", "_source"];
/** Keys under which they keep them as a list of names and values: Cherwell, SysAid, Jira Service Management. */
const LISTS = [
  "fields",
  "info",
  "requestFieldValues",
  "values",
  "attributes",
  "properties",
  "columns",
  "column_values",
];

/** Fewer keys are no columns, but say something about the row, such as its type. */
const MIN_COLUMNS = 3;

/**
 * One level of keys from the nested rows of APIs: `{ticket: {…}}` is opened, columns below `fields` or `properties` and lists of names
 * and values come up, as do the parts of a conversation. `paths` are the caller's, such as `source.body`: each becomes a column of that
 * name. Any other row is returned as it is.
 */
export function flattenRow(wrapped: Row, paths: readonly string[]): Row {
  if (isFlat(wrapped)) return wrapped;
  const row = withAudits(withTimes(opened(lifted(unwrap(unwrap(wrapped))))));
  return paths.length === 0 ? row : { ...row, ...atPaths(paths, row, wrapped) };
}

/** Whether nothing is nested, as in the rows of a table. */
function isFlat(row: Row): boolean {
  for (const key in row) if (typeof row[key] === "object" && row[key] !== null) return false;
  return true;
}

/** The messages of a ticket that Zendesk gives with its audits. */
function withAudits(row: Row): Row {
  const said = row.comments === undefined ? saidInAudits(row.audits) : [];
  return said.length === 0 ? row : { ...row, comments: said };
}

/** Parts of a ticket that some put in objects of their own: `{"meta": {"id": 7}, "content": {"subject": "…"}}`. Attributes of XML stand below `$`. */
const PARTS = /^(?:meta|metadata|info|header|head|details?|content|general|basic|base|core)$/i;

function lifted(row: Row): Row {
  if (isRecord(row.$)) return { ...row.$, ...row };
  if (hasText(row)) return row;
  const parts = Object.keys(row).filter((key) => PARTS.test(key) && isRecord(row[key]));
  const columns = parts.map((key) => row[key] as Row);
  return columns.some(hasText) ? Object.assign({}, ...columns, row) : row;
}

/** Keys under which Freshservice, Freshdesk, Zendesk and Intercom keep when a ticket was solved and how often it came back. */
const TIMES = ["stats", "metric_set", "statistics"];

/** What the row itself says goes before them. */
function withTimes(row: Row): Row {
  const key = TIMES.find((name) => isRecord(row[name]));
  const times = key === undefined ? undefined : row[key];
  if (!isRecord(times)) return row;
  const { resolved_at, solved_at, closed_at, last_close_at, reopens, count_reopens } = times;
  return {
    resolved_at: resolved_at ?? solved_at,
    closed_at: closed_at ?? last_close_at,
    reopens: reopens ?? count_reopens,
    ...row,
  };
}

function opened(row: Row): Row {
  const key = CONTAINERS.find((name) => isRecord(row[name]));
  const inner = key === undefined ? undefined : row[key];
  if (key === "fields" && isRecord(inner)) {
    // Jira and iTop say beside them nothing but the key, and iTop what it answers.
    if (Object.hasOwn(row, "key")) return { ...inner, ...linkColumns(inner.issuelinks), key: row.key };
    const { fields: _, ...beside } = row;
    return { ...beside, ...inner, id: row.id };
  }
  if (key !== undefined && isRecord(inner) && (Object.keys(inner).length >= MIN_COLUMNS || hasText(inner))) {
    const { [key]: _, ...beside } = row;
    return { ...inner, ...titleColumn(row, inner), ...beside };
  }
  const list = LISTS.map((name) => row[name]).find((value) => Array.isArray(value));
  const columns = Array.isArray(list) ? namedValues(list) : null;
  // monday.com: the name of an item heads it.
  if (columns !== null)
    return Object.hasOwn(row, "column_values")
      ? { ...columns, title: row.name, comments: row.updates, ...row }
      : { ...columns, ...row };
  if (isRecord(row.custom_fields)) return { ...ownFields(row.custom_fields), ...row };
  if (isRecord(row._embedded)) return { ...row, ...row._embedded };
  return isRecord(row.source) && typeof row.source.body === "string" ? fromSource(row, row.source) : row;
}

/** Whatever a desk called it, one property of a Notion page is its title. */
function titleColumn(row: Row, properties: Row): Row {
  if (row.object !== "page") return {};
  const title = Object.values(properties).find((property) => isRecord(property) && property.type === "title");
  return { title };
}

/** Few keys, and one of them what the customer wrote. */
function hasText(row: Row): boolean {
  return ["subject", "title", "summary", "description", "body"].some((name) => Object.hasOwn(row, name));
}

const WRAPPER =
  /^(?:(?:helpdesk_)?ticket|record|issue|request|result|data|incident|case|conversation|object|item|node|payload|entity|resource)$/i;

/** Words about a wrapped ticket that stand before it, such as the event that sent it: no more of them. */
const MAX_BEFORE = 2;

/** Opens one wrapper, so that no nesting is too deep. What stands beside the ticket, such as its comments, comes along. */
function unwrap(row: Row): Row {
  const keys = Object.keys(row);
  const key = keys.slice(0, MAX_BEFORE + 1).find((name) => WRAPPER.test(name) && isRecord(row[name])) ?? "";
  const inner = row[key];
  if (!isRecord(inner)) return row;
  const [only = "", ...others] = Object.keys(inner);
  // `{"event": "updated", "data": {"ticket": {…}}}`
  if (keys.length === 1 || (others.length === 0 && WRAPPER.test(only) && isRecord(inner[only]))) return inner;
  return Object.hasOwn(inner, "id") && !Object.hasOwn(row, "id") ? { ...row, ...inner } : row;
}

/** Columns of a list of names and values; `null` for another list. */
function namedValues(list: readonly unknown[]): Row | null {
  const columns: Record<string, unknown> = Object.create(null);
  for (const item of list) {
    if (!isRecord(item)) continue;
    const column = isRecord(item.column) ? item.column : item;
    const name = item.fieldId ?? column.name ?? item.key ?? column.label ?? column.title;
    if (typeof name === "string") columns[name] = item.valueCaption || (item.value ?? item.text);
  }
  return Object.keys(columns).length === 0 ? null : columns;
}

/** Custom fields of Freshservice and Freshdesk: a name of ours behind `cf_` has its meaning. */
function ownFields(custom: Row): Row {
  const columns: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(custom)) columns[name.replace(/^cf_/, "")] = value;
  return columns;
}

/** Intercom keeps the first message of a conversation as its source; what the desk began with is not the customer's. */
function fromSource(row: Row, source: Row): Row {
  const isDesk = isRecord(source.author) && /^(?:admin|bot|team)$/.test(String(source.author.type));
  return {
    ...(isDesk ? {} : { subject: source.subject, description: source.body }),
    source_author: source.author,
    source_type: source.type,
    ...row,
    source: "",
  };
}

/** Jira's links say both directions; only the issue that "duplicates" another one repeats it. */
function linkColumns(links: unknown): Row {
  if (!Array.isArray(links)) return {};
  const repeated = links.find(
    (link) =>
      isRecord(link) &&
      isRecord(link.type) &&
      /^duplicate$/i.test(String(link.type.name)) &&
      isRecord(link.outwardIssue),
  );
  return isRecord(repeated) && isRecord(repeated.outwardIssue)
    ? { duplicateOf: repeated.outwardIssue.key }
    : {};
}

function atPaths(paths: readonly string[], row: Row, wrapped: Row): Row {
  const columns: Record<string, unknown> = Object.create(null);
  for (const path of paths) {
    if (Object.hasOwn(row, path)) continue;
    const value = valueAtPath(row, path) ?? valueAtPath(wrapped, path);
    if (value !== undefined) columns[path] = value;
  }
  return columns;
}
