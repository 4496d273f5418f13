import { refuse } from "../../core/door/door.ts";
import { shown } from "../../core/door/shown.ts";
import { mustList } from "../../core/door/takes.ts";
import type { PortalEvent } from "./event.ts";

const TYPES: Readonly<Record<PortalEvent["type"], true>> = {
  search: true,
  click: true,
  view: true,
  feedback: true,
  reason: true,
  ticket: true,
  step: true,
  flood: true,
};

/** Throws `INVALID_INPUT` unless these are events of types that exist: another one would be counted nowhere. O(events). */
export function mustBeEvents(events: readonly PortalEvent[], what: string): void {
  mustList(events, "type at", what);
  const other = events.find(({ type }) => !Object.hasOwn(TYPES, type));
  if (other === undefined) return;
  const types = Object.keys(TYPES).join(", ");
  refuse("INVALID_INPUT", `${what} must be of the types ${types}, got the type ${shown(other.type)}.`);
}
