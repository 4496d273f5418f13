import { type Kind, within } from "./door.ts";
import { momentOf } from "./moment.ts";
import { isPlain } from "./named-fields.ts";

/** A value that `is` says yes to; `expected` completes "… must be". */
export function that<T>(is: (value: unknown) => boolean, expected: string): Kind<T> {
  return { read: (got, path, fail) => (is(got) ? (got as T) : fail({ path, expected, got })) };
}

export const text: Kind<string> = that((value) => typeof value === "string", "text");
export const flag: Kind<boolean> = that((value) => typeof value === "boolean", "true or false");
export const texts: Kind<readonly string[]> = that(isTexts, 'a list of names, such as ["employees"]');

/** Who a viewer is, as articles name it: spaces around a name never count. */
export const audienceNames: Kind<readonly string[]> = {
  read: (got, path, fail) => texts.read(got, path, fail).map((name) => name.trim()),
};

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
export const moment: Kind<string> = {
  read: (got, path, fail) =>
    momentOf(got) ??
    fail({
      path,
      expected:
        'a moment: ISO 8601 such as "2026-06-01" or "2026-06-01T09:00:00Z", a Date, or milliseconds since 1970',
      got,
    }),
};

export function listOf<T>(kind: Kind<T>, expected: string): Kind<readonly T[]> {
  return {
    read: (got, path, fail) =>
      Array.isArray(got)
        ? Array.from(got, (one, at) => kind.read(one, within(path, at), fail))
        : fail({ path, expected, got }),
  };
}

export function orNull<T>(kind: Kind<T>): Kind<T | null> {
  return { read: (got, path, fail) => (got === null ? null : kind.read(got, path, fail)) };
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
  return {
    read: (got, path, fail) => {
      if (!isPlain(got)) return fail({ path, expected, got });
      const read = Object.entries(got).map(([name, one]) => [name, kind.read(one, within(path, name), fail)]);
      return Object.fromEntries(read) as T;
    },
  };
}

/** An object with these fields, and perhaps others: as it is, whatever its fields may be read as. */
export function record<T>(fields: Readonly<Record<string, Kind<unknown>>>, expected: string): Kind<T> {
  const kinds = Object.entries(fields);
  return {
    read: (got, path, fail) => {
      if (typeof got !== "object" || got === null || Array.isArray(got)) return fail({ path, expected, got });
      for (const [name, kind] of kinds) {
        const value: unknown = got[name as keyof typeof got];
        if (!(name in got)) fail({ path: within(path, name), expected, got: undefined, isMissing: true });
        kind.read(value, within(path, name), fail);
      }
      return got as T;
    },
  };
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
