import { readFile } from "node:fs/promises";
import {
  type CodedField,
  type DateOrder,
  type TicketField,
  ticketFieldOf,
} from "../../../core/ticket/index.ts";
import { LevelZeroError } from "../../../index.ts";
import type { ReadTicketsOptions, TextEncodingName } from "../../node/index.ts";
import { named } from "./named.ts";

export type ReadingOptions = Pick<
  ReadTicketsOptions,
  "columns" | "values" | "dateFormat" | "sheet" | "encoding" | "pseudonymOf"
>;

interface Given {
  readonly map?: readonly string[];
  readonly dateOrder?: DateOrder;
  readonly sheet?: string;
  readonly encoding?: TextEncodingName;
}

/** What `--map`, `--date-order`, `--sheet` and `--encoding` say. Later mappings go before earlier ones. Throws `LevelZeroError` for what cannot be meant. */
export async function readReadingOptions(
  { map = [], dateOrder, sheet, encoding }: Given,
  pathOf: (path: string) => string,
): Promise<ReadingOptions> {
  let merged: ReadingOptions = {};
  for (const given of map) {
    const next = given.includes("=")
      ? { columns: columnsOf([given.split(/=(.*)/s) as [string, string]], "--map") }
      : await named(`--map ${given}`, async () => readMapping(await readMappingFile(pathOf(given))));
    merged = {
      ...merged,
      ...next,
      columns: { ...next.columns, ...withoutFieldsOf(merged.columns ?? {}, next.columns ?? {}) },
    };
  }
  return {
    ...merged,
    ...(dateOrder && { dateFormat: dateOrder }),
    ...(sheet !== undefined && { sheet }),
    ...(encoding !== undefined && { encoding }),
  };
}

/** Text without `=` names a file; if there is none, a mapping was meant. */
async function readMappingFile(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT" || /\.json$/i.test(path)) throw error;
    throw invalid(
      "Expected field=Column, such as subject=Summary, or a mapping file; there is no such file.",
    );
  });
}

/** A mapping file: `{ "columns": { "subject": "Summary" }, "values": { "status": { "9": "Closed" } }, "dateOrder": "dmy" }`. */
function readMapping(text: string): ReadingOptions {
  const file = parse(text);
  for (const key of Object.keys(file))
    if (!["columns", "values", "dateOrder"].includes(key))
      throw invalid(`A mapping has the keys "columns", "values" and "dateOrder", got "${key}".`);
  const { columns = {}, values, dateOrder } = file;
  mustBeRecord(columns, "columns", '{ "subject": "Summary" }');
  if (dateOrder !== undefined && !["dmy", "mdy", "ymd"].includes(String(dateOrder)))
    throw invalid(`"dateOrder" must be "dmy", "mdy" or "ymd", got ${JSON.stringify(dateOrder)}.`);
  return {
    columns: columnsOf(Object.entries(columns), 'In "columns"'),
    ...(values !== undefined && { values: valuesOf(values) }),
    ...(dateOrder !== undefined && { dateFormat: dateOrder as DateOrder }),
  };
}

/** Field → column, or a list of columns, the best first; field `ignore` for columns that shall mean nothing. */
function columnsOf(
  entries: readonly (readonly [string, unknown])[],
  where: string,
): Record<string, TicketField | null> {
  const found: Record<string, TicketField | null> = Object.create(null);
  for (const [name, headers] of entries) {
    const field = name.trim() === "ignore" ? null : ticketFieldOf(name.trim(), `${where}: a column`);
    for (const header of Array.isArray(headers) ? headers : [headers]) {
      if (typeof header !== "string" || header.trim() === "")
        throw invalid(`${where}: "${name}" needs the name of a column, such as ${name}=Summary.`);
      found[header.trim()] = field;
    }
  }
  return found;
}

/** A field that is mapped again forgets its earlier columns. */
function withoutFieldsOf(
  earlier: NonNullable<ReadingOptions["columns"]>,
  later: NonNullable<ReadingOptions["columns"]>,
): NonNullable<ReadingOptions["columns"]> {
  const fields = new Set(Object.values(later));
  return Object.fromEntries(
    Object.entries(earlier).filter(
      ([header, field]) => !(header in later) && (field === null || !fields.has(field)),
    ),
  );
}

function valuesOf(values: unknown): NonNullable<ReadingOptions["values"]> {
  const example = '{ "status": { "9": "Cancelled" } }';
  mustBeRecord(values, "values", example);
  for (const [field, words] of Object.entries(values)) {
    if (!/^(?:status|channel|kind|cause|priority|audiences)$/.test(field))
      throw invalid(
        `"values" has words for "status", "channel", "kind", "cause", "priority" and "audiences", got "${field}".`,
      );
    mustBeRecord(words, `values.${field}`, '{ "9": "Cancelled" }');
  }
  return Object.fromEntries(
    Object.entries(values).map(([field, words]) => [
      field as CodedField,
      Object.fromEntries(Object.entries(words as object).map(([code, word]) => [code, String(word)])),
    ]),
  );
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new LevelZeroError("INVALID_INPUT", "A mapping must be JSON, and this is not.", { cause });
  }
  mustBeRecord(value, "A mapping", '{ "columns": { "subject": "Summary" } }');
  return value;
}

function mustBeRecord(
  value: unknown,
  what: string,
  example: string,
): asserts value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalid(`${what} must be an object such as ${example}.`);
}

function invalid(message: string): LevelZeroError {
  return new LevelZeroError("INVALID_OPTION", message);
}
