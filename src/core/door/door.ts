import { LevelZeroError } from "../error.ts";
import { isPlain } from "./named-fields.ts";
import { nearestName } from "./nearest-name.ts";
import { shown } from "./shown.ts";

/** A kind for each option. `undefined` always counts as left out. */
export type Kinds<T> = { readonly [K in keyof T]-?: Kind<NonNullable<T[K]> | Extract<T[K], null>> };

/**
 * A public door for an object of options: `check(options)` gives them back, dates as ISO 8601. A microsecond. Only what the object itself
 * says counts, whatever `Object.prototype` was given. `hints` say what to do about a name that is none.
 * @throws LevelZeroError `INVALID_OPTION`: what was expected and what was got, or which name was probably meant.
 */
export function optionsDoor<T extends object>(
  door: string,
  kinds: Kinds<T>,
  hints: Readonly<Record<string, string>> = {},
): (given: unknown) => T {
  const fail: Fail = ({ path, expected, got }) =>
    refuse(
      "INVALID_OPTION",
      expected === null
        ? `${door}: ${unknownName(path, namesAt(kinds, path), Object.hasOwn(hints, path) ? hints[path] : undefined)}`
        : `${door}: ${path} must be ${expected}, got ${shown(got)}.`,
    );
  return (given = {}) => {
    if (!isPlain(given))
      refuse(
        "INVALID_OPTION",
        `${door}: the options must be an object such as { ${Object.keys(kinds)[0]}: … }, got ${shown(given)}.`,
      );
    return readOptions<T>(kinds, given, "", fail);
  };
}

/** The options that are said. A name that every object inherits is there too, as left out: who reads it must not get what was inherited. */
function readOptions<T extends object>(kinds: Kinds<T>, given: object, path: string, fail: Fail): T {
  const read: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries<Kind<unknown>>(kinds)) {
    const value = Object.hasOwn(given, name) ? given[name as keyof typeof given] : undefined;
    if (value !== undefined || name in read)
      read[name] = value === undefined ? undefined : kind.read(value, within(path, name), fail);
  }
  for (const name of Object.keys(given))
    if (!Object.hasOwn(kinds, name)) fail({ path: within(path, name), expected: null, got: undefined });
  return read as T;
}

/** The same for an option that is an object itself: `exclusions.rules`. A Map, or an instance of a class, would say nothing. */
export function group<T extends object>(kinds: Kinds<T>): Kind<T> {
  return {
    entries: kinds,
    read: (got, path, fail) =>
      isPlain(got)
        ? readOptions(kinds, got, path, fail)
        : fail({ path, expected: "an object of options", got }),
  };
}

/**
 * A public door for an argument that must be there.
 * @throws LevelZeroError `INVALID_INPUT`
 */
export function mustBe<T>(kind: Kind<T>, value: unknown, what: string | (() => string)): asserts value is T {
  kind.read(value, "", ({ path, expected, got, isMissing }) => {
    const owner = typeof what === "string" ? what : what();
    const name = path === "" ? owner : `${owner}${/^\d/.test(path) ? " " : "."}${path}`;
    return refuse(
      "INVALID_INPUT",
      isMissing
        ? `${name} must be given, got nothing; what belongs here is ${expected}.`
        : `${name} must be ${expected}, got ${shown(got)}.`,
    );
  });
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

export function refuse(code: "INVALID_OPTION" | "INVALID_INPUT", message: string): never {
  throw new LevelZeroError(code, message);
}

/** What a value must be, and how it is read. */
export interface Kind<T> {
  /** What the value stands for. Calls `fail` for one that is of another kind. */
  readonly read: (value: unknown, path: string, fail: Fail) => T;
  /** Of an object of options: its own kinds. */
  readonly entries?: object;
}

/** What is wrong, and where: `limit`, `filters.product`, `3.title`; "" for the value itself. */
interface Wrong {
  readonly path: string;
  /** Completes "… must be"; `null` for a name that is none. */
  readonly expected: string | null;
  readonly got: unknown;
  /** Whether a field is not there at all. */
  readonly isMissing?: boolean;
}

/** Throws, in the words of the door. */
type Fail = (wrong: Wrong) => never;

export function within(path: string, name: string | number): string {
  return path === "" ? String(name) : `${path}.${name}`;
}
