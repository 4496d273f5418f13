import { refuse } from "./door.ts";
import { fieldNames } from "./named-fields.ts";
import { nearestName } from "./nearest-name.ts";

/** Throws `INVALID_INPUT` for a name that is none of `names`, with the one that was probably meant: what it says must not get lost. */
export function mustKnowFields(
  given: object,
  names: readonly string[],
  what: string | (() => string),
  more = "",
): void {
  const unknown = fieldNames(given).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const near = nearestName(unknown.replaceAll("_", ""), names);
  const meant = near === null ? `Fields are ${names.join(", ")}${more}.` : `Did you mean "${near}"?`;
  const owner = typeof what === "string" ? what : what();
  refuse("INVALID_INPUT", `${owner} has no field ${JSON.stringify(unknown)}. ${meant}`);
}
