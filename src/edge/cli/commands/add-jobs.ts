import { type Command, Option } from "commander";
import type { DatabaseOptions } from "../desk-database.ts";
import type { Io } from "../io.ts";
import type { AddJobsOptions, MigrateJobsOptions, SourceOptions } from "../jobs/run-jobs.ts";
import type { WorkCommandOptions } from "../jobs/run-work.ts";
import {
  addDatabase,
  addReadingOptions,
  halfLifeOption,
  historyOption,
  modelOption,
  nowOption,
  optionsOf,
  threadsOption,
  toCount,
} from "./options.ts";

const MORE = `
The database is named by --database or by LEVEL_ZERO_POSTGRES. Needs two packages beside level-zero: npm install pg pg-boss@10

Example:
  level-zero jobs migrate
  level-zero jobs add kb/ tickets.csv --source 2026-03 --store-text --history solved.csv
  level-zero work --until-done          on as many machines as you like
  level-zero jobs results --source 2026-03 > verdicts.jsonl`;

/** `level-zero jobs migrate`, `add`, `list`, `results`, `events`, `tickets` and `forget`. */
export function addJobs(program: Command, io: Io): void {
  const jobs = program
    .command("jobs")
    .summary("judge tickets on several machines, over a PostgreSQL database")
    .description("Queues tickets for `level-zero work`, and reads what came of them.")
    .addHelpText("after", MORE);
  addDatabase(jobs.command("migrate"))
    .description("Makes the tables, or brings them to this version.")
    .option(
      "--role <name>",
      "a role of the database: it gets the rights that workers and portals need, and no more",
    )
    .action(async (_: unknown, command: Command) => {
      const { migrateJobs } = await import("../jobs/run-jobs.ts");
      await migrateJobs(optionsOf<MigrateJobsOptions>(command), io);
    });
  const add = addDatabase(jobs.command("add"))
    .description("Freezes articles, history and model, and queues the tickets that are new or changed since.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<tickets...>", "exports of tickets: CSV, JSON or JSON Lines; - reads standard input")
    .addOption(sourceOption())
    .option("--store-text", "the desk allows that the tickets' texts are in the database (see `jobs forget`)")
    .option("--shard-size <n>", "tickets that a worker takes at once (default: 1000)", toCount)
    .option(
      "--lease <seconds>",
      "after which a silent worker's tickets go to another (default: 300)",
      toCount,
    )
    .addOption(modelOption())
    .addOption(nowOption())
    .addOption(halfLifeOption())
    .addOption(historyOption());
  addReadingOptions(add).action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
    const { addJobsTo } = await import("../jobs/run-jobs.ts");
    await addJobsTo({ articles, tickets }, optionsOf<AddJobsOptions>(command), io);
  });
  addDatabase(jobs.command("list"))
    .description("How far the queue is.")
    .action(async (_: unknown, command: Command) => {
      const { listJobs } = await import("../jobs/run-jobs.ts");
      await listJobs(optionsOf<DatabaseOptions>(command), io);
    });
  addDatabase(jobs.command("results"))
    .description("The verdicts of a source: the lines of `level-zero score`, in the order of its tickets.")
    .addOption(sourceOption())
    .action(async (_: unknown, command: Command) => {
      const { printResults } = await import("../jobs/run-jobs.ts");
      await printResults(optionsOf<SourceOptions>(command), io);
    });
  addDatabase(jobs.command("events"))
    .description(
      "What visitors of the portal asked and answered: lines for `--events`, as `serve --database` keeps them.",
    )
    .action(async (_: unknown, command: Command) => {
      const { printEvents } = await import("../jobs/run-jobs.ts");
      await printEvents(optionsOf<DatabaseOptions>(command), io);
    });
  addDatabase(jobs.command("tickets"))
    .description(
      "What visitors wrote in the portal's form: an export of tickets, as `serve --database` keeps them.",
    )
    .action(async (_: unknown, command: Command) => {
      const { printTickets } = await import("../jobs/run-jobs.ts");
      await printTickets(optionsOf<DatabaseOptions>(command), io);
    });
  addDatabase(jobs.command("forget"))
    .description("Forgets the texts of tickets that are judged; their verdicts stay.")
    .addOption(sourceOption())
    .action(async (_: unknown, command: Command) => {
      const { forgetTexts } = await import("../jobs/run-jobs.ts");
      await forgetTexts(optionsOf<SourceOptions>(command), io);
    });
}

/** `level-zero work`. */
export function addWork(program: Command, io: Io): void {
  addDatabase(program.command("work"))
    .summary("judge what `level-zero jobs add` queued")
    .description("Judges queued tickets until it is stopped. Start as many as you like, on any machine.")
    .option("--until-done", "end when nothing is left to do")
    .addOption(threadsOption())
    .addHelpText("after", MORE)
    .action(async (_: unknown, command: Command) => {
      const { runWork } = await import("../jobs/run-work.ts");
      await runWork(optionsOf<WorkCommandOptions>(command), io);
    });
}

function sourceOption(): Option {
  return new Option(
    "--source <name>",
    "what these tickets are called, such as 2026-03",
  ).makeOptionMandatory();
}
