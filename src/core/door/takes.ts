import { mustBe } from "./door.ts";
import { that } from "./kinds.ts";

/** Throws `INVALID_INPUT` unless `value` is an object with these fields. */
export function mustHave(value: unknown, fields: readonly string[], what: string, expected: string): void {
  mustBe(
    that((one) => has(one, fields), expected),
    value,
    what,
  );
}

/** The same for a list of such objects. O(items). */
export function mustList(value: unknown, fields: readonly string[], what: string, expected: string): void {
  mustBe(
    that((list) => Array.isArray(list) && list.every((one) => has(one, fields)), expected),
    value,
    what,
  );
}

function has(value: unknown, fields: readonly string[]): boolean {
  return typeof value === "object" && value !== null && fields.every((field) => field in value);
}
