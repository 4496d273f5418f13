import type * as v from "valibot";

export const NO_OBJECT = "The body must be a JSON object.";

/** What to do about the first thing that is wrong. Names only fields that the schema has: nothing that was sent is repeated. */
export function explainIssue(issue: v.BaseIssue<unknown>, thing: "field" | "parameter"): string {
  const { path, input, expected, message } = issue;
  if (expected === "never")
    return `Leave out each ${thing} that the OpenAPI document (openapi.json) does not name.`;
  const place = (path ?? [])
    .map(({ key }, at) => (typeof key === "number" ? `[${key}]` : `${at === 0 ? "" : "."}${String(key)}`))
    .join("");
  if (place === "") return NO_OBJECT;
  if (input === undefined && message.startsWith("Invalid key")) return `Give the ${thing} ${place}.`;
  return `The ${thing} ${place} must be ${message}.`;
}
