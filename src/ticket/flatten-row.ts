import { isRecord } from "./field-value.ts";

/**
 * One level of keys from the nested rows of APIs: `{ticket: {…}}` is opened, Jira's `fields` come up beside `key`, Zendesk's
 * `custom_fields` with names and the `requestFieldValues` of Jira Service Management become columns. Any other row is returned as it is.
 */
export function flattenRow(wrapped: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const row = unwrap(wrapped);
  if (isRecord(row.fields)) {
    const idKey = Object.hasOwn(row, "key") ? "key" : "id";
    return { ...row.fields, ...linkColumns(row.fields.issuelinks), [idKey]: row[idKey] };
  }
  if (Array.isArray(row.requestFieldValues)) return { ...fieldValues(row.requestFieldValues), ...row };
  if (isRecord(row.custom_fields)) return { ...ownFields(row.custom_fields), ...row };
  return row;
}

/** Opens one wrapper only, so that no nesting is too deep. What stands beside the ticket, such as its comments, comes along. */
function unwrap(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [key = "", ...others] = Object.keys(row);
  const inner = row[key];
  if (!isRecord(inner) || !/^(?:ticket|record|issue|request|result|data)$/.test(key)) return row;
  if (others.length === 0) return inner;
  return Object.hasOwn(inner, "id") && !Object.hasOwn(row, "id") ? { ...row, ...inner } : row;
}

function fieldValues(list: readonly unknown[]): Record<string, unknown> {
  const columns: Record<string, unknown> = Object.create(null);
  for (const item of list) {
    if (isRecord(item) && typeof item.fieldId === "string") columns[item.fieldId] = item.value;
  }
  return columns;
}

/** Custom fields of Freshservice and Freshdesk: a name of ours behind `cf_` has its meaning. */
function ownFields(custom: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const columns: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(custom)) columns[name.replace(/^cf_/, "")] = value;
  return columns;
}

/** Jira's links say both directions; only the issue that "duplicates" another one repeats it. */
function linkColumns(links: unknown): Record<string, unknown> {
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
