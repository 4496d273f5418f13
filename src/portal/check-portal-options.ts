import { LevelZeroError } from "../index.ts";
import type { PortalOptions } from "./portal-options.ts";

/** Throws `INVALID_OPTION` for a way to the desk that is no link: what a page leads to must run nothing. */
export function checkPortalOptions({ deskUrl }: PortalOptions): void {
  if (deskUrl === undefined || /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))[^\s\\]+$/iu.test(deskUrl)) return;
  const message = `deskUrl must be an address that starts with https://, mailto:, tel: or /, got ${deskUrl}.`;
  throw new LevelZeroError("INVALID_OPTION", message);
}
