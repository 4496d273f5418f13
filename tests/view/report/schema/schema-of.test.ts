import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import {
  AMOUNT,
  between,
  COUNT,
  FLAG,
  list,
  object,
  oneOf,
  only,
  optional,
  orNull,
  pair,
  type SchemaOf,
  TEXT,
  wholeFrom,
} from "../../../../src/view/report/schema/schema-of.ts";

interface Row {
  readonly id: string;
  readonly kind: "a" | "b";
  readonly size: number | null;
  readonly note?: string;
}

const fields = { id: TEXT, kind: oneOf("a", "b"), size: orNull(COUNT), note: optional(TEXT) };

describe("a schema of a type", () => {
  it("is compiled only if it says what the type says", () => {
    const right: SchemaOf<readonly Row[]> = list(object(fields));
    const { size: _, ...sizeless } = fields;
    const { note: __, ...noteless } = fields;
    const wrong: SchemaOf<Row>[] = [
      // @ts-expect-error: a field is left out
      object(sizeless),
      // @ts-expect-error: one that may be left out is
      object(noteless),
      // @ts-expect-error: there is one more
      object({ id: TEXT, kind: oneOf("a", "b"), size: orNull(COUNT), note: optional(TEXT), more: TEXT }),
      // @ts-expect-error: fewer words
      object({ ...fields, kind: oneOf("a") }),
      // @ts-expect-error: more words
      object({ ...fields, kind: oneOf("a", "b", "c") }),
      // @ts-expect-error: never without data
      object({ ...fields, size: COUNT }),
      // @ts-expect-error: also without data
      object({ ...fields, id: orNull(TEXT) }),
      // @ts-expect-error: may be left out
      object({ ...fields, id: optional(TEXT) }),
      // @ts-expect-error: must be there
      object({ ...fields, note: TEXT }),
      // @ts-expect-error: another kind of value
      object({ ...fields, id: COUNT }),
    ];
    const row = { id: "1", kind: "b", size: 0 };
    expect(safeParse(right, [row, { ...row, note: "n" }]).success).toBe(true);
    expect(wrong.map((schema) => safeParse(schema, row).success)).toContain(false);
  });

  it.each<[string, SchemaOf<never>, unknown]>([
    ["text", TEXT as never, 1],
    ["true or false", FLAG as never, "yes"],
    ["0 or more", AMOUNT as never, -0.5],
    ["a whole number of 0 or more", COUNT as never, 0.5],
    ["a whole number of 1 or more", wholeFrom(1) as never, 0],
    ["a number from -1 to 1", between(-1, 1) as never, 2],
    ["a list", list(TEXT) as never, {}],
    ["a list of 2", pair(TEXT, COUNT) as never, "ab"],
    ["an object", object<Row>(fields) as never, null],
    ["one of a, b", oneOf("a", "b") as never, "c"],
    ['"year"', only("year") as never, "month"],
    ["text", orNull(TEXT) as never, 1],
  ])("says “must be %s”", (expected, schema, value) => {
    expect(safeParse(schema, value).issues?.map(({ message }) => message)).toEqual([expected]);
  });
});
