import { stat } from "node:fs/promises";
import type { SearchIndex } from "../../index.ts";
import { CHECK_RULES, type Check, type CheckOptions, checkArticles } from "../../view/check/index.ts";
import { readOutlines } from "../node/index.ts";
import type { Session } from "./session.ts";
import type { CheckSettings } from "./settings/check-settings.ts";

/** The rules over the articles of a folder or an index file, as the settings say; with `only`, these rules alone. An index has no outlines and no files. */
export async function checkFolder(
  {
    path,
    index,
    only,
  }: { readonly path: string; readonly index: SearchIndex; readonly only?: readonly string[] | undefined },
  session: Session,
): Promise<Check> {
  const options = await checkOptionsOf(only, session);
  const read = (await isFolder(path, session))
    ? await readOutlines(session.pathOf(path), index.articles)
    : {};
  return checkArticles({ index, ...read }, options);
}

export async function isFolder(path: string, session: Session): Promise<boolean> {
  return (await stat(session.pathOf(path))).isDirectory();
}

async function checkOptionsOf(only: readonly string[] | undefined, session: Session): Promise<CheckOptions> {
  const { check = {} } = await session.settings();
  const { rules = {}, ...words } = check;
  return { now: session.now, words, rules: only === undefined ? rules : onlyRules(only, rules) };
}

/** The rules that the command line names, with what the settings say of them; all others off. */
function onlyRules(names: readonly string[], settings: NonNullable<CheckSettings["rules"]>) {
  const off = Object.fromEntries(CHECK_RULES.map(({ name }) => [name, false]));
  const on = names.map((name) => [
    name,
    settings[name] === undefined || settings[name] === false ? true : settings[name],
  ]);
  return { ...off, ...Object.fromEntries(on) };
}
