import type { Command } from "commander";
import {
  type Boilerplate,
  type ExclusionRule,
  exclusionOf,
  type TicketMapping,
} from "../../../core/ticket/index.ts";
import { describeMapping, describeTemplates } from "../describe/describe-mapping.ts";
import { count, quantity } from "../describe/format.ts";
import type { Io } from "../io.ts";
import { type ReadExport, readExports } from "../read/read-exports.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { addReadingOptions, optionsOf, ticketsArgument } from "./options.ts";

const MORE = `
Say what a column means with --map, as often as needed, and look again:
  level-zero columns tickets.csv --map subject="Ticket title" --map description=Details
A mapping of many columns goes into a file, which report, score and the others take too:
  {"columns": {"subject": "Ticket title", "description": ["Details", "Steps"], "ignore": "Category"},
   "values": {"status": {"9": "Cancelled"}}, "dateOrder": "dmy"}

Nothing is scored, and no ticket text is printed.`;

/** `level-zero columns`. */
export function addColumns(program: Command, io: Io): void {
  const command = program
    .command("columns")
    .description(
      "Says what an export was taken for, which column became which field, what is missing and what that costs.",
    )
    .addArgument(ticketsArgument())
    .option("--json", "print it as JSON");
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (tickets: string[], _: unknown, self: Command) => {
      await runColumns(tickets, optionsOf<ColumnsCommandOptions>(self), io);
    });
}

interface ColumnsCommandOptions extends CommonOptions {
  readonly json?: boolean;
}

/** How each export is understood: what it is, which column became what, what is missing, and where its rows would go. */
async function runColumns(paths: readonly string[], options: ColumnsCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const files = [];
  for (const path of paths) files.push({ path, ...(await readFunnel(path, session)) });
  await session.print(
    options.json === true
      ? `${JSON.stringify(files, null, 2)}\n`
      : files.map((file) => `${describeFile(file).join("\n")}\n`).join("\n"),
  );
  session.finish();
}

interface Funnel {
  readonly mapping: TicketMapping;
  readonly templates: Pick<Boilerplate, "lines" | "sampled">;
  readonly rows: number;
  readonly rejected: number;
  /** Tickets by the rule that leaves them out. Languages and outages need all of the input, and are not among them. */
  readonly excluded: Readonly<Partial<Record<ExclusionRule, number>>>;
  readonly toScore: number;
}

async function readFunnel(path: string, session: Session): Promise<Funnel> {
  const excluded: Partial<Record<ExclusionRule, number>> = {};
  const tally = { rows: 0, rejected: 0, toScore: 0 };
  let read: ReadExport | null = null;
  const reading = readExports([path], session, {
    onRead: (_, found) => {
      read = found;
    },
  });
  for await (const batch of reading) {
    tally.rows += batch.rows;
    tally.rejected += batch.rejectedRows;
    for (const ticket of batch.tickets) {
      const rule = exclusionOf(ticket, session.exclusions);
      if (rule === null) tally.toScore++;
      else excluded[rule] = (excluded[rule] ?? 0) + 1;
    }
  }
  const { mapping, templates } = read!;
  return { mapping, templates: { lines: templates.lines, sampled: templates.sampled }, ...tally, excluded };
}

function describeFile({
  path,
  mapping,
  templates,
  rows,
  rejected,
  excluded,
  toScore,
}: Funnel & { readonly path: string }): string[] {
  const rules = Object.entries(excluded).sort(([, a], [, b]) => b - a);
  return [
    path,
    ...describeMapping(mapping),
    ...describeTemplates(templates),
    "",
    `${quantity(rows, "row")} read`,
    `  − ${count(rejected)} rejected: no ticket could be made of them`,
    ...rules.map(([rule, tickets]) => `  − ${count(tickets)} excluded: ${rule}`),
    `  = ${count(toScore)} to be scored`,
  ];
}
