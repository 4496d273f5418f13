import { LevelZeroError } from "../../../index.ts";
import type { PortalOptions } from "../../portal/index.ts";
import type { Io } from "../io.ts";

/** As the portal asks; said here by the name that the user knows. */
const MIN_KEY_LENGTH = 16;

/** How `serve` joins the events of a visit. Throws `INVALID_OPTION` for a key that could be guessed. */
export function visitSettings(
  { visits }: { readonly visits?: boolean },
  { LEVEL_ZERO_SESSION_KEY: key = "" }: Io["env"],
): Pick<PortalOptions, "session"> {
  if (visits === false) return { session: false };
  if (key === "") return {};
  if (key.length >= MIN_KEY_LENGTH) return { session: { key } };
  const message = `LEVEL_ZERO_SESSION_KEY must have ${MIN_KEY_LENGTH} characters or more, got ${key.length}. Make one with: openssl rand -hex 32. Or unset it: a key is then made at each start.`;
  throw new LevelZeroError("INVALID_OPTION", message);
}
