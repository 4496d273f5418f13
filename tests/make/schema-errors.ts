import type { JsonSchema } from "../../src/view/report/schema/index.ts";

/** The places where `value` breaks `schema`: the few keywords that our schemas use, and an error for any other. */
export function schemaErrors(schema: JsonSchema, value: unknown, place = "$"): string[] {
  return Object.entries(schema).flatMap(([keyword, expected]) =>
    check(keyword, { expected, schema, value, place }),
  );
}

interface Check {
  readonly expected: unknown;
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly place: string;
}

function check(keyword: string, { expected, schema, value, place }: Check): string[] {
  const fail = (holds: boolean): string[] =>
    holds ? [] : [`${place}: ${keyword} ${JSON.stringify(expected)}`];
  if (!appliesTo(keyword, typeOf(value))) return [];
  const record = value as Record<string, unknown>;
  switch (keyword) {
    case "$schema":
    case "title":
    case "description":
      return [];
    case "type":
      return fail(typeOf(value) === expected || (expected === "number" && typeOf(value) === "integer"));
    case "const":
      return fail(value === expected);
    case "enum":
      return fail((expected as unknown[]).includes(value));
    case "minLength":
      return fail(String(value).length >= (expected as number));
    case "maxLength":
      return fail(String(value).length <= (expected as number));
    case "minItems":
      return fail((value as unknown[]).length >= (expected as number));
    case "maxItems":
      return fail((value as unknown[]).length <= (expected as number));
    case "minimum":
      return fail((value as number) >= (expected as number));
    case "maximum":
      return fail((value as number) <= (expected as number));
    case "pattern":
      return fail(new RegExp(expected as string, "u").test(String(value)));
    case "oneOf":
      return fail(
        (expected as JsonSchema[]).filter((one) => schemaErrors(one, value, place).length === 0).length === 1,
      );
    case "prefixItems":
      return (expected as JsonSchema[]).flatMap((inner, at) =>
        schemaErrors(inner, (value as unknown[])[at], `${place}[${at}]`),
      );
    case "propertyNames":
      return Object.keys(record).flatMap((key) =>
        schemaErrors(expected as JsonSchema, key, `${place}.${key}`),
      );
    case "anyOf":
      return fail((expected as JsonSchema[]).some((one) => schemaErrors(one, value, place).length === 0));
    case "items":
      return checkItems(value as unknown[], expected as JsonSchema | false, { schema, place });
    case "properties":
      return Object.entries(expected as Record<string, JsonSchema>).flatMap(([key, inner]) =>
        key in record ? schemaErrors(inner, record[key], `${place}.${key}`) : [],
      );
    case "required":
      return (expected as string[]).filter((key) => !(key in record)).map((key) => `${place}: misses ${key}`);
    case "additionalProperties":
      if (expected !== false) return [];
      return Object.keys(record)
        .filter((key) => !(key in (schema.properties as object)))
        .map((key) => `${place}: has unknown ${key}`);
    default:
      return [`${place}: unknown keyword ${keyword}`];
  }
}

/** What comes after the `prefixItems`. */
function checkItems(
  values: readonly unknown[],
  expected: JsonSchema | false,
  { schema, place }: Pick<Check, "schema" | "place">,
): string[] {
  const first = ((schema.prefixItems as unknown[] | undefined) ?? []).length;
  if (expected === false) return values.length > first ? [`${place}: more than ${first} items`] : [];
  return values.slice(first).flatMap((item, at) => schemaErrors(expected, item, `${place}[${first + at}]`));
}

/** Keywords of one type say nothing about values of another (JSON Schema 2020-12, section 7.6.1). */
function appliesTo(keyword: string, type: string): boolean {
  if (["properties", "propertyNames", "required", "additionalProperties"].includes(keyword))
    return type === "object";
  if (["items", "prefixItems", "minItems", "maxItems"].includes(keyword)) return type === "array";
  if (["pattern", "minLength", "maxLength"].includes(keyword)) return type === "string";
  return !["minimum", "maximum"].includes(keyword) || type === "number" || type === "integer";
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
