import { type GenericSchema, getDotPath, optional, safeParse, strictObject } from "valibot";
import { LevelZeroError } from "../error.ts";
import { isPlain } from "./named-fields.ts";
import { nearestName } from "./nearest-name.ts";
import { shown } from "./shown.ts";

/** What a value must be; its message completes "… must be". */
export type Kind<T> = GenericSchema<unknown, T>;

/** A kind for each option. `undefined` always counts as left out. */
export type Kinds<T> = { readonly [K in keyof T]-?: Kind<NonNullable<T[K]> | Extract<T[K], null>> };

/**
 * A public door for an object of options: `check(options)` gives them back, dates as ISO 8601. A few microseconds. `hints` say what to
 * do about a name that is none.
 * @throws LevelZeroError `INVALID_OPTION`: what was expected and what was got, or which name was probably meant.
 */
export function optionsDoor<T extends object>(
  door: string,
  kinds: Kinds<T>,
  hints: Readonly<Record<string, string>> = {},
): (given: unknown) => T {
  const schema = strictObject(optionalAll(kinds));
  return (given = {}) => {
    if (!isPlain(given))
      refuse(
        "INVALID_OPTION",
        `${door}: the options must be an object such as { ${Object.keys(kinds)[0]}: … }, got ${shown(given)}.`,
      );
    mustBePlainWithin(door, given, kinds);
    const result = safeParse(schema, given, { abortEarly: true });
    if (result.success) return result.output as T;
    const [issue] = result.issues;
    const name = getDotPath(issue) ?? "";
    if (issue.expected === "never")
      refuse(
        "INVALID_OPTION",
        `${door}: ${unknownName(name, namesAt(kinds, name), Object.hasOwn(hints, name) ? hints[name] : undefined)}`,
      );
    refuse("INVALID_OPTION", `${door}: ${name} must be ${issue.message}, got ${shown(issue.input)}.`);
  };
}

/** What a Map or the getters of a class say would be passed over: `filters: new Map(…)` would filter nothing. */
function mustBePlainWithin(door: string, given: object, kinds: object): void {
  for (const [name, kind] of Object.entries(kinds)) {
    const value: unknown = given[name as keyof typeof given];
    if ("entries" in kind && typeof value === "object" && value !== null && !isPlain(value))
      refuse("INVALID_OPTION", `${door}: ${name} must be an object of options, got ${shown(value)}.`);
  }
}

/** The same for an option that is an object itself: `exclusions.rules`. */
export function group<T extends object>(kinds: Kinds<T>): Kind<T> {
  return strictObject(optionalAll(kinds), "an object of options") as unknown as Kind<T>;
}

/**
 * A public door for an argument that must be there.
 * @throws LevelZeroError `INVALID_INPUT`
 */
export function mustBe<T>(kind: Kind<T>, value: unknown, what: string): asserts value is T {
  const result = safeParse(kind, value, { abortEarly: true });
  if (result.success) return;
  const [issue] = result.issues;
  const place = getDotPath(issue);
  const name = place === null ? what : `${what}${/^\d/.test(place) ? " " : "."}${place}`;
  if (issue.type === "loose_object" && place !== null)
    refuse("INVALID_INPUT", `${name} must be given, got nothing; what belongs here is ${issue.message}.`);
  refuse("INVALID_INPUT", `${name} must be ${issue.message}, got ${shown(issue.input)}.`);
}

/** What to say about a name that is none. */
function unknownName(name: string, names: readonly string[], known?: string): string {
  const meant = known === undefined ? meantBy(name, names) : null;
  const hint =
    known === undefined ? (meant === null ? "" : ` Did you mean ${JSON.stringify(meant)}?`) : ` ${known}`;
  const others = names.length === 0 ? "" : ` There are: ${names.join(", ")}.`;
  return `there is no option ${JSON.stringify(name)}.${hint}${others}`;
}

/** A name that is near, or that begins as this one does. */
function meantBy(name: string, names: readonly string[]): string | null {
  const own = (name.split(".").at(-1) ?? name).toLowerCase();
  const begun = names.find((one) => own.length >= SHORTEST_BEGINNING && one.toLowerCase().startsWith(own));
  const swapped = names.find((one) => lettersOf(one) === lettersOf(own));
  return begun ?? swapped ?? nearestName(own, names);
}

function lettersOf(name: string): string {
  return [...name.toLowerCase()].sort().join("");
}

const SHORTEST_BEGINNING = 4;

/** The names that may stand where this one does: `filters.products` stands among those of `filters`. */
function namesAt(kinds: object, name: string): readonly string[] {
  let level: object = kinds;
  for (const part of name.split(".").slice(0, -1))
    level = (level as Record<string, { readonly entries?: object }>)[part]?.entries ?? {};
  return Object.keys(level);
}

function optionalAll(kinds: object) {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, optional(kind as Kind<unknown>)]),
  );
}

export function refuse(code: "INVALID_OPTION" | "INVALID_INPUT", message: string): never {
  throw new LevelZeroError(code, message);
}
