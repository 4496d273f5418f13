import { refuse, unknownName } from "./door.ts";
import { shown } from "./shown.ts";

/** Throws `INVALID_INPUT` unless `value` is an object with these fields, parted by blanks. A few comparisons for one that is. */
export function mustHave(value: unknown, fields: string, what: string, expected?: string): void {
  if (!has(value, fields)) refuseWhat(what, expected ?? `an object${withFields(fields)}`, value);
}

/** The same for a list of such objects. O(items). */
export function mustList(value: unknown, fields: string, what: string, expected?: string): void {
  if (!Array.isArray(value) || !value.every((one) => has(one, fields)))
    refuseWhat(what, expected ?? `a list of objects${withFields(fields)}`, value);
}

/** Throws `INVALID_INPUT` unless `value` is text. */
export function mustSay(value: unknown, what: string): asserts value is string {
  if (typeof value !== "string") refuseWhat(what, "text", value);
}

/** Throws `INVALID_OPTION` unless `given` is an object with no other names than these, parted by blanks. For options that are checked one by one. */
export function mustKnow(given: unknown, known: string, door: string): void {
  const names = known.split(" ");
  if (typeof given !== "object" || given === null)
    refuse("INVALID_OPTION", `${door}: the options must be an object, got ${shown(given)}.`);
  const other = Object.keys(given).find((name) => !names.includes(name));
  if (other !== undefined) refuse("INVALID_OPTION", `${door}: ${unknownName(other, names)}`);
}

function refuseWhat(what: string, expected: string, got: unknown): never {
  refuse("INVALID_INPUT", `${what} must be ${expected}, got ${shown(got)}.`);
}

function has(value: unknown, fields: string): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    fields.split(" ").every((field) => field === "" || field in value)
  );
}

function withFields(fields: string): string {
  return fields && ` with ${fields.replaceAll(" ", ", ")}`;
}
