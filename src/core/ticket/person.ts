import { isRecord } from "./field-value.ts";

/** Keys under which exports say who somebody is. */
const KEYS = words(
  "id accountId emailAddress email email_id key name displayName display_name dynamicName fullName username display_value value",
);

/** What exports write in place of a person whom they do not name: two of them are not the same person. */
const NOBODY =
  /^(?:|redacted|removed|anonym\p{L}*|deleted(?: user)?|unknown|n\/?a|none|null|undefined|user|agent|requester|guest|system|unassigned|[x*._-]+|0|-1)$/iu;

/** All names by which a value says who somebody is, in lower case; empty for nobody. */
export function namesOfPerson(value: unknown): readonly string[] {
  if (typeof value === "string") return named(value);
  const found = isRecord(value) ? KEYS.map((key) => value[key]) : Array.isArray(value) ? value : [value];
  return found.flatMap((name) =>
    typeof name === "string" || typeof name === "number" ? named(String(name)) : [],
  );
}

function named(name: string): readonly string[] {
  const text = name.trim().toLowerCase();
  return NOBODY.test(text) ? [] : [text];
}

/** Whether two values name the same person. */
export function isSamePerson(some: readonly string[], others: readonly string[]): boolean {
  return some.some((name) => others.includes(name));
}

/** Stands for the person whom the first of the names says: a hash (FNV-1a) that is the same for the same name; `null` for no name. */
export function requesterKey(names: readonly string[]): string | null {
  const [name] = names;
  if (name === undefined) return null;
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function words(text: string): readonly string[] {
  return text.split(" ");
}
