import { refuse } from "./door.ts";
import { nearestName } from "./nearest-name.ts";

/** Throws `INVALID_INPUT` for a name that is none of `names`, with the one that was probably meant: what it says must not get lost. */
export function mustKnowFields(given: object, names: readonly string[], what: string, more = ""): void {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const near = nearestName(unknown.replaceAll("_", ""), names);
  const meant = near === null ? `Fields are ${names.join(", ")}${more}.` : `Did you mean "${near}"?`;
  refuse("INVALID_INPUT", `${what} has no field ${JSON.stringify(unknown)}. ${meant}`);
}
