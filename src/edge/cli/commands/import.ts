import type { Command } from "commander";
import { LevelZeroError } from "../../../index.ts";
import { importArticleFiles } from "../../node/index.ts";
import { describeImport } from "../describe/describe-import.ts";
import type { Io } from "../io.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { append, optionsOf } from "./options.ts";

const MORE = `
Reads ServiceNow kb_knowledge (JSON, CSV, XML), Zendesk Help Center, Freshservice and Freshdesk solutions, and Confluence: pages (JSON), or
the folder of a space exported as HTML, unpacked.
Run it again with a newer export: only what changed is written, and files edited by hand are kept and named.
An article whose readers the export does not say is seen by nobody until you say who reads it, as with --audience.

Examples:
  level-zero import kb_knowledge.json kb/ --audience "kb:IT=public"
  level-zero import articles.json sections.json user_segments.json kb/ --dry-run
  level-zero import solutions.json kb/ --retire-missing
  level-zero import export/ITKB/ kb/ --audience "space:IT Help=employees"`;

/** `level-zero import`. */
export function addImport(program: Command, io: Io): void {
  program
    .command("import")
    .description("Writes one Markdown file an article, and keeps what was edited by hand.")
    .argument("<paths...>", "exports of articles, and last the folder to write to")
    .option(
      "--audience <name=name>",
      "what an audience of the export is called here (may be repeated)",
      append,
    )
    .option("--dry-run", "say what would happen, and write nothing")
    .option("--force", "overwrite files that were edited by hand")
    .option("--retire-missing", "set articles that the exports no longer have to retired")
    .option("--json", "print what became of each file as JSON")
    .addHelpText("after", MORE)
    .action(async (paths: string[], _: unknown, command: Command) => {
      await runImport(paths, optionsOf<ImportCommandOptions>(command), io);
    });
}

interface ImportCommandOptions extends CommonOptions {
  readonly audience?: readonly string[];
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly retireMissing?: boolean;
  readonly json?: boolean;
}

/** Imports exports of articles into a folder, and says what became of every row and file. */
async function runImport(paths: readonly string[], options: ImportCommandOptions, io: Io): Promise<void> {
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
