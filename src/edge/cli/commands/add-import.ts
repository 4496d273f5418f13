import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { ImportCommandOptions } from "../jobs/run-import.ts";
import { append, optionsOf } from "./options.ts";

const MORE = `
Reads ServiceNow kb_knowledge (JSON, CSV, XML), Zendesk Help Center, Freshservice and Freshdesk solutions, and Confluence pages (JSON).
Run it again with a newer export: only what changed is written, and files edited by hand are kept and named.
An article whose readers the export does not say is seen by nobody until you say who reads it, as with --audience.

Examples:
  level-zero import kb_knowledge.json kb/ --audience "kb:IT=public"
  level-zero import articles.json sections.json user_segments.json kb/ --dry-run
  level-zero import solutions.json kb/ --retire-missing`;

/** `level-zero import`. */
export function addImport(program: Command, io: Io): void {
  program
    .command("import")
    .summary("Markdown articles from the export of a service desk")
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
      const { runImport } = await import("../jobs/run-import.ts");
      await runImport(paths, optionsOf<ImportCommandOptions>(command), io);
    });
}
