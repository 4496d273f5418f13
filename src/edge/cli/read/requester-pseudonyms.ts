import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
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
    if (await isLeftOver(path)) await rm(path);
    await writeFile(path, `${ownKey}\n`, { flag: "wx", mode: 0o600 });
    return ownKey;
  } catch {
    return (await keyIn(path)) ?? ownKey;
  }
}

/** Milliseconds after which a file that is still empty is nobody's who is just writing it. */
const WRITING_MS = 100;

/** Whether a full disk or a crash left the file without a key: with it there, every run would have a key of its own, and join nothing. */
async function isLeftOver(path: string): Promise<boolean> {
  const isEmpty = (): Promise<boolean> =>
    stat(path).then(
      ({ size }) => size === 0,
      () => false,
    );
  if (!(await isEmpty())) return false;
  await setTimeout(WRITING_MS);
  return isEmpty();
}

async function keyIn(path: string): Promise<string | null> {
  const key = await readFile(path, "utf8").then(
    (text) => text.trim(),
    () => "",
  );
  return key.length >= 32 ? key : null;
}
