import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createRequesterPseudonyms } from "../../node/index.ts";
import type { Io } from "../io.ts";
import { namedKey } from "./named-key.ts";

/** For a run without a place to keep a key: pseudonyms then join what one process reads, and nothing later. */
const ownKey = randomBytes(32).toString("hex");

/**
 * What stands for requesters: keyed by `LEVEL_ZERO_KEY`, else by a key that is made once and kept in the user's configuration folder,
 * readable by them alone. With another key the same person has another pseudonym: delete the file to forget.
 */
export async function requesterPseudonyms(env: Io["env"]): Promise<(name: string) => string> {
  const given = env.LEVEL_ZERO_KEY ?? "";
  if (given === "") return createRequesterPseudonyms(await keptKey(env));
  return namedKey("LEVEL_ZERO_KEY", () => createRequesterPseudonyms(given));
}

async function keptKey({ XDG_CONFIG_HOME: shared, HOME: home }: Io["env"]): Promise<string> {
  const above = shared || (home ? join(home, ".config") : null);
  if (above === null) return ownKey;
  const path = join(above, "level-zero", "requester.key");
  return (await keyIn(path)) ?? makeKey(path);
}

/** Two runs that begin at once agree: only one of them makes the file. */
async function makeKey(path: string): Promise<string> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, `${ownKey}\n`, { flag: "wx", mode: 0o600 });
    return ownKey;
  } catch {
    return (await keyIn(path)) ?? ownKey;
  }
}

async function keyIn(path: string): Promise<string | null> {
  const key = await readFile(path, "utf8").then(
    (text) => text.trim(),
    () => "",
  );
  return key.length >= 32 ? key : null;
}
