import { refuse } from "./door.ts";
import { hasAll } from "./kinds.ts";
import { shown } from "./shown.ts";

/** Throws `INVALID_INPUT` unless `value` is an object with these fields, parted by blanks. A few comparisons for one that is. */
export function mustHave(value: unknown, fields: string, what: string, expected?: string): void {
  if (!hasAll(value, fields)) refuseInput(what, expected ?? `an object${withFields(fields)}`, value);
}

/** The same for a list of such objects; the first that is none is named by its place. O(items). */
export function mustList(value: unknown, fields: string, what: string, expected?: string): void {
  const list = expected ?? `a list of objects${withFields(fields)}`;
  if (!Array.isArray(value)) refuseInput(what, list, value);
  const at = value.findIndex((one) => !hasAll(one, fields));
  if (at >= 0)
    refuse("INVALID_INPUT", `${what} must be ${list}, got one whose ${at} is ${shown(value[at])}.`);
}

/** Throws `INVALID_INPUT` unless `value` is text. */
export function mustSay(value: unknown, what: string): asserts value is string {
  if (typeof value !== "string") refuseInput(what, "text", value);
}

export function refuseInput(what: string, expected: string, got: unknown): never {
  refuse("INVALID_INPUT", `${what} must be ${expected}, got ${shown(got)}.`);
}

function withFields(fields: string): string {
  return fields && ` with ${fields.replaceAll(" ", ", ")}`;
}
