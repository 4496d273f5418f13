import { isRecord } from "./field-value.ts";

/** Keys under which exports say who somebody is. */
const KEYS = words("id accountId emailAddress email key name displayName display_name display_value value");

/** What exports write in place of a person whom they do not name: two of them are not the same person. */
const NOBODY =
  /^(?:|redacted|removed|anonym\p{L}*|deleted(?: user)?|unknown|n\/?a|none|null|undefined|user|agent|requester|guest|system|unassigned|[x*._-]+|0|-1)$/iu;

/** All names by which a value says who somebody is, in lower case; empty for nobody. */
export function namesOfPerson(value: unknown): readonly string[] {
  const found = isRecord(value) ? KEYS.map((key) => value[key]) : Array.isArray(value) ? value : [value];
  return found.flatMap((name) => {
    if (typeof name !== "string" && typeof name !== "number") return [];
    const text = String(name).trim().toLowerCase();
    return NOBODY.test(text) ? [] : [text];
  });
}

/** Whether two values name the same person. */
export function isSamePerson(some: readonly string[], others: readonly string[]): boolean {
  return some.some((name) => others.includes(name));
}

function words(text: string): readonly string[] {
  return text.split(" ");
}
