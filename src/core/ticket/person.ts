import { isRecord } from "../text/json.ts";
import { saysNothing } from "./says-nothing.ts";

/** Keys under which exports say who somebody is; in small letters, without underscores. */
const KEYS = words(
  "id accountid emailaddress email emailid key name displayname dynamicname fullname username displayvalue value",
);

/** What exports write in place of a person whom they do not name: two of them are not the same person. */
const NOBODY =
  /^(?:|redacted|removed|anonym\p{L}*|deleted(?: user)?|unknown|undefined|user|agent|requester|guest|system|[x*._-]+|0|-1)$/iu;

/** All names by which a value says who somebody is, in lower case; empty for nobody. */
export function namesOfPerson(value: unknown): readonly string[] {
  if (typeof value === "string" || typeof value === "number") return named(String(value));
  if (Array.isArray(value)) return value.flatMap(namesOfPerson);
  if (!isRecord(value)) return [];
  const keys = Object.entries(value).map(
    ([key, name]) => [key.toLowerCase().replaceAll("_", ""), name] as const,
  );
  return KEYS.flatMap((key) => keys.filter(([each]) => each === key)).flatMap(([, name]) =>
    typeof name === "string" || typeof name === "number" ? named(String(name)) : [],
  );
}

function named(name: string): readonly string[] {
  const text = name.trim().toLowerCase();
  return NOBODY.test(text) || saysNothing(text) ? [] : [text];
}

/** Whether two values name the same person. */
export function isSamePerson(some: readonly string[], others: readonly string[]): boolean {
  return some.some((name) => others.includes(name));
}

/**
 * Stands for the person of these names; `null` for no name. An e-mail address goes before other names, since the portal knows people by it.
 * `pseudonymOf` makes the pseudonym, with the desk's key. Without it there is none: a hash without a key is undone by whoever has a list of names.
 */
export function requesterKey(
  names: readonly string[],
  pseudonymOf: ((name: string) => string) | undefined,
): string | null {
  const name = names.find((each) => /^[^\s@]+@[^\s@]+$/.test(each)) ?? names[0];
  return name === undefined ? null : (pseudonymOf?.(name) ?? null);
}

function words(text: string): readonly string[] {
  return text.split(" ");
}
