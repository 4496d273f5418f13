import { isRecord } from "./field-value.ts";

/**
 * One level of keys from the nested rows of APIs: `{ticket: {…}}` is opened, Jira's `fields` come up beside `key`,
 * and the `requestFieldValues` of Jira Service Management become columns. Any other row is returned as it is.
 */
export function flattenRow(wrapped: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const row = unwrap(wrapped);
  const idKey = Object.hasOwn(row, "key") ? "key" : "id";
  if (isRecord(row.fields)) return { ...row.fields, [idKey]: row[idKey] };
  if (Array.isArray(row.requestFieldValues)) return { ...fieldValues(row.requestFieldValues), ...row };
  return row;
}

/** Opens one wrapper only, so that no nesting is too deep. */
function unwrap(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [key = "", ...others] = Object.keys(row);
  const inner = row[key];
  const isWrapper = others.length === 0 && /^(?:ticket|record|issue|request|result|data)$/.test(key);
  return isWrapper && isRecord(inner) ? inner : row;
}

function fieldValues(list: readonly unknown[]): Record<string, unknown> {
  const columns: Record<string, unknown> = Object.create(null);
  for (const item of list) {
    if (isRecord(item) && typeof item.fieldId === "string") columns[item.fieldId] = item.value;
  }
  return columns;
}
