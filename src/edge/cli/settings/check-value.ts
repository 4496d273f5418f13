import { LevelZeroError } from "../../../index.ts";

/** What is said of a value that cannot be meant: its key, what was expected, and what is there. */
export function wrongValue(key: string, expected: string, value: unknown): LevelZeroError {
  const got = JSON.stringify(value)?.slice(0, MAX_SHOWN) ?? "nothing";
  return new LevelZeroError("INVALID_OPTION", `"${key}" must be ${expected}, got ${got}.`);
}

const MAX_SHOWN = 60;

/** The value as an object that has only `keys`. Throws `INVALID_OPTION` for anything else. */
export function mustBeRecord(
  value: unknown,
  key: string,
  { keys, example }: { readonly keys: readonly string[]; readonly example: string },
): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrongValue(key, `names with values, such as ${example}`, value);
  const unknown = Object.keys(value).find((name) => !keys.includes(name));
  if (unknown === undefined) return value as Record<string, unknown>;
  const message = `"${key}" has no "${unknown}": expected ${keys.join(", ")}.`;
  throw new LevelZeroError("INVALID_OPTION", message);
}

/** A whole number from `least` up. Throws `INVALID_OPTION` for anything else. */
export function mustBeCount(value: unknown, key: string, least: number): number {
  if (Number.isInteger(value) && (value as number) >= least) return value as number;
  throw wrongValue(key, `a whole number from ${least} up`, value);
}

/** A number from 0 up. Throws `INVALID_OPTION` for anything else. */
export function mustBeAmount(value: unknown, key: string): number {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
  throw wrongValue(key, "a number from 0 up", value);
}

/** A text that is more than spaces. Throws `INVALID_OPTION` for anything else; a number in YAML needs quotes to be a text. */
export function mustBeText(value: unknown, key: string): string {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  throw wrongValue(key, typeof value === "number" ? "text: put it in quotes" : "text", value);
}

/** Words and phrases, as a list or in one text with commas. Throws `INVALID_OPTION` for anything else. */
export function mustBeWords(value: unknown, key: string): string[] {
  const list = typeof value === "string" ? value.split(",") : value;
  if (!Array.isArray(list)) throw wrongValue(key, "a list of words, such as [badge, key card]", value);
  return list.map((word, at) => mustBeText(word, typeof value === "string" ? key : `${key}[${at + 1}]`));
}
