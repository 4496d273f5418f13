import { array, custom, looseObject, nullable, pipe, string, transform, record as valuesOf } from "valibot";
import type { Kind } from "./door.ts";
import { momentOf } from "./moment.ts";
import { isPlain } from "./named-fields.ts";

/** A value that `is` says yes to; `expected` completes "… must be". */
export function that<T>(is: (value: unknown) => boolean, expected: string): Kind<T> {
  return custom<T>(is, expected) as Kind<T>;
}

export const text: Kind<string> = that((value) => typeof value === "string", "text");
export const flag: Kind<boolean> = that((value) => typeof value === "boolean", "true or false");
export const texts: Kind<readonly string[]> = that(isTexts, 'a list of names, such as ["employees"]');

export const languageTag: Kind<string> = that(
  (value) => typeof value === "string" && /^[a-z]{2,3}(-|$)/i.test(value),
  "a language tag such as de or pt-BR",
);

export function func<T>(example: string): Kind<T> {
  return that((value) => typeof value === "function", `a function, such as ${example}`);
}

export function wholeNumber(least: number, most: number = Number.POSITIVE_INFINITY): Kind<number> {
  const range = most === Number.POSITIVE_INFINITY ? `of ${least} or more` : `from ${least} to ${most}`;
  return that(
    (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
    `a whole number ${range}`,
  );
}

export const above0: Kind<number> = that(
  (value) => typeof value === "number" && Number.isFinite(value) && value > 0,
  "a number above 0",
);

/** A number from `least` to `most`; both count. */
export function numberFrom(least: number, most: number): Kind<number> {
  return that(
    (value) => typeof value === "number" && value >= least && value <= most,
    `a number from ${least} to ${most}`,
  );
}

export function oneOf<T extends string>(names: readonly T[]): Kind<T> {
  return that(
    (value) => (names as readonly unknown[]).includes(value),
    names.map((name) => JSON.stringify(name)).join(" or "),
  );
}

/** A moment in any of the forms in which programs and databases have it; ISO 8601 afterwards. */
export const moment: Kind<string> = pipe(
  that<unknown>(
    (value) => momentOf(value) !== null,
    'a moment: ISO 8601 such as "2026-06-01" or "2026-06-01T09:00:00Z", a Date, or milliseconds since 1970',
  ),
  transform((value) => momentOf(value)!),
) as Kind<string>;

export function listOf<T>(kind: Kind<T>, expected: string): Kind<readonly T[]> {
  return array(kind, expected) as unknown as Kind<readonly T[]>;
}

export function orNull<T>(kind: Kind<T>): Kind<T | null> {
  return nullable(kind) as unknown as Kind<T | null>;
}

export function mapOf<T>(expected: string): Kind<T> {
  return that((value) => value instanceof Map, `a Map ${expected}`);
}

/** An object that has these names, parted by blanks: what another function made. */
export function madeBy<T>(names: string, expected: string): Kind<T> {
  return that((value) => hasAll(value, names), expected);
}

export function hasAll(value: unknown, names: string): boolean {
  if (typeof value !== "object" || value === null || value instanceof Promise) return false;
  let parts = partsOf.get(names);
  if (parts === undefined) {
    parts = names.split(" ").filter((name) => name !== "");
    partsOf.set(names, parts);
  }
  return parts.every((name) => name in value);
}

/** The names of each list of names, which stand in the code. */
const partsOf = new Map<string, readonly string[]>();

/** An object of whatever names, each with a value of this kind. */
export function recordOf<T extends object>(kind: Kind<T[keyof T]>, expected: string): Kind<T> {
  return pipe(that<object>(isPlain, expected), valuesOf(string(), kind)) as unknown as Kind<T>;
}

/** An object with these fields, and perhaps others. */
export function record<T>(fields: Readonly<Record<string, Kind<unknown>>>, expected: string): Kind<T> {
  return pipe(that<object>(isObject, expected), looseObject(fields, expected)) as unknown as Kind<T>;
}

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
