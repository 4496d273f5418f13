import { LevelZeroError } from "../../../index.ts";
import { importArticleFiles } from "../../node/index.ts";
import { describeImport } from "../describe-import.ts";
import type { Io } from "../io.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface ImportCommandOptions extends CommonOptions {
  readonly audience?: readonly string[];
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly retireMissing?: boolean;
  readonly json?: boolean;
}

/** Imports exports of articles into a folder, and says what became of every row and file. */
export async function runImport(
  paths: readonly string[],
  options: ImportCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, options);
  const exports = paths.slice(0, -1);
  if (exports.length === 0) {
    const message =
      "Expected exports and a folder, got one path. Example: level-zero import articles.json kb/";
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  session.progress.start("Importing the articles …");
  const imported = await importArticleFiles(exports, paths.at(-1)!, {
    cwd: io.cwd,
    audiences: audiencesOf(options.audience ?? []),
    force: options.force === true,
    retireMissing: options.retireMissing === true,
    dryRun: options.dryRun === true,
  });
  session.issues.add(imported.issues);
  if (options.json) await session.print(`${JSON.stringify(imported, null, 2)}\n`);
  else await session.print(describeImport(imported, options.dryRun === true));
  session.finish();
}

/** "kb:IT=public" as `{ "kb:IT": "public" }`. */
function audiencesOf(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name, given] = /^(.+)=([^=]+)$/.exec(pair) ?? [];
      if (name !== undefined && given !== undefined) return [name.trim(), given.trim()];
      const message = `--audience must be two names with = between, such as "kb:IT=public", got "${pair}".`;
      throw new LevelZeroError("INVALID_OPTION", message);
    }),
  );
}
