import { readFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import { type PortalEvent, summariseSearches } from "../../../desk/event/index.ts";
import { createAnalyzer, LevelZeroError } from "../../../index.ts";
import {
  EMPTY_QUEUE,
  editQueue,
  feedbackEntries,
  flagEntry,
  formatQueue,
  formatQueueText,
  gapEntries,
  mergeInQueue,
  type Queue,
  type QueueEdit,
  type QueueEntry,
  readQueue,
  searchEntries,
  updateQueue,
} from "../../../view/check/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { plain } from "../describe/plain.ts";
import type { Io } from "../io.ts";
import { analyzerOf } from "../read/analyzer-of.ts";
import { named } from "../read/named.ts";
import { readEventFiles } from "../read/read-event-files.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { checkLanguage, type ReportLanguageCode } from "../write/report-language.ts";
import { nowOption, optionsOf, reportLanguageOption, toCount, toName } from "./options.ts";

const MORE = `
Everything that somebody has to do about articles, in one file that survives every run: feedback, failed searches, gaps, and what people flag.

Examples:
  level-zero queue queue.json --events portal-events.jsonl --gaps gaps.json --articles kb/
  level-zero queue queue.json --flag "Screenshots show the old client" --article network/vpn
  level-zero queue queue.json --item feedback-3f2a --owner maria --due 2026-12-15 --status doing
  level-zero queue queue.json --item search-77aa --merge-into gap-1f2e`;

/** `level-zero queue`. */
export function addQueue(program: Command, io: Io): void {
  program
    .command("queue")
    .description("Keeps one list of what is to be done, with owner, status, date and note.")
    .argument("<queue.json>", "file that keeps the queue; made if it is not there")
    .option("--events <file...>", "events of the portal: feedback and failed searches (give it last)")
    .option("--gaps <gaps.json>", "what `level-zero gaps --json` printed")
    .option("--articles <folder>", "articles, for their titles")
    .option("--flag <text>", "put something on the list", toName)
    .option("--article <id>", "the article that --flag is about, or that takes care of --item", toName)
    .option("--item <id>", "the item to change; the beginning of an id is enough", toName)
    .addOption(
      new Option("--status <status>", "of --item or --flag").choices(["open", "doing", "done", "dismissed"]),
    )
    .option("--owner <name>", "who takes care of --item or --flag", toName)
    .option("--due <date>", "day by which --item or --flag is to be done, such as 2026-12-15", toName)
    .option("--note <text>", "of --item or --flag", toName)
    .option("--rename <title>", "of --item", toName)
    .option("--merge-into <id>", "let --item count with this one from now on", toName)
    .option("--min-searches <number>", "failed searches that make an item", toCount, 3)
    .option("--limit <number>", "items to list", toCount, 30)
    .option("--json", "print the queue as JSON")
    .addOption(reportLanguageOption("the list is"))
    .addOption(nowOption())
    .addHelpText("after", MORE)
    .action(async (file: string, _: unknown, command: Command) => {
      await runQueue(file, optionsOf<QueueCommandOptions>(command), io);
    });
}

interface QueueCommandOptions extends CommonOptions, Omit<QueueEdit, "title" | "articleId"> {
  readonly events?: readonly string[];
  readonly gaps?: string;
  readonly articles?: string;
  readonly flag?: string;
  readonly article?: string;
  readonly item?: string;
  readonly rename?: string;
  readonly mergeInto?: string;
  readonly minSearches: number;
  readonly limit: number;
  readonly json?: boolean;
  readonly reportLanguage?: ReportLanguageCode;
}

/** Takes in what a run found, or changes an item; writes the queue back, and prints what is open. */
async function runQueue(file: string, options: QueueCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  mustGoTogether(options);
  await checkTargets([file], [...(options.events ?? []), options.gaps], session);
  const before = await readQueueFile(file, session);
  const { entries, dates } = await foundBy(options, session);
  const updated = entries.length === 0 ? before : updateQueue(before, entries, session.now, dates);
  const queue = edited(updated, { ...options, ...itemOf(options) });
  if (queue !== before) await writeFileWhole(session.pathOf(file), formatQueue(queue));
  if (options.json === true) await session.print(formatQueue(queue));
  else
    await session.print(
      formatQueueText(queue, session.now, {
        limit: options.limit,
        ...(await checkLanguage(options, session)),
      })
        .split("\n")
        .map(calm)
        .join("\n"),
    );
  session.finish();
}

function mustGoTogether({
  item,
  status,
  owner,
  due,
  note,
  rename,
  mergeInto,
  article,
  flag,
}: QueueCommandOptions): void {
  const about = [status, owner, due, note, rename, mergeInto].some((one) => one !== undefined);
  if (about && item === undefined && flag === undefined)
    throw new LevelZeroError(
      "INVALID_OPTION",
      "--status, --owner, --due, --note, --rename and --merge-into need --item or --flag, which says of what.",
    );
  if (article !== undefined && item === undefined && flag === undefined)
    throw new LevelZeroError("INVALID_OPTION", "--article needs --flag or --item.");
  if (due !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(due))
    throw new LevelZeroError("INVALID_OPTION", `--due must be a day such as 2026-12-15, got ${due}.`);
}

/** What is flagged is the item that the other options are about, unless one is named. */
function itemOf({ item, flag, article }: QueueCommandOptions): Pick<QueueCommandOptions, "item"> {
  return item === undefined && flag !== undefined ? { item: flagEntry(flag, article ?? null).id } : {};
}

/** An empty queue where there is no file yet. */
async function readQueueFile(file: string, session: Session): Promise<Queue> {
  const text = await readFile(session.pathOf(file), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new LevelZeroError("NOT_FOUND", `${file} cannot be read. Name the file of a queue.`, {
      cause: error,
    });
  });
  return text === null ? EMPTY_QUEUE : named(file, async () => readQueue(text));
}

interface FoundByRuns {
  readonly entries: readonly QueueEntry[];
  /** Of the tickets and visits that they are from. */
  readonly dates: readonly string[];
}

async function foundBy(options: QueueCommandOptions, session: Session): Promise<FoundByRuns> {
  const { events: files, gaps, flag, article, minSearches } = options;
  const events = files === undefined ? [] : await readEventFiles(files, session);
  const ofRun = gaps === undefined ? { entries: [], dates: [] } : await ofGaps(gaps, session);
  const entries = [
    ...(events.length === 0 ? [] : await ofEvents(events, { ...options, minSearches }, session)),
    ...ofRun.entries,
    ...(flag === undefined ? [] : [flagEntry(flag, article ?? null)]),
  ];
  return { entries, dates: [...events.map(({ at }) => at), ...ofRun.dates] };
}

async function ofEvents(
  events: readonly PortalEvent[],
  { articles, minSearches }: QueueCommandOptions,
  session: Session,
): Promise<QueueEntry[]> {
  const known = articles === undefined ? [] : (await readKnowledge(articles, session)).articles;
  const analyzer = createAnalyzer(await analyzerOf(session));
  const { queries } = summariseSearches(events, { analyzer });
  return [
    ...feedbackEntries(events, new Map(known.map((one) => [one.id, one]))),
    ...searchEntries(queries, minSearches),
  ];
}

async function ofGaps(file: string, session: Session): Promise<FoundByRuns> {
  return named(file, async () => {
    const value: unknown = JSON.parse(await readFile(session.pathOf(file), "utf8"));
    const { gaps, period } = (value ?? {}) as { readonly gaps?: unknown; readonly period?: unknown };
    if (Array.isArray(gaps) && gaps.every(isGap))
      return { entries: gapEntries(gaps), dates: Object.values(period ?? {}).filter(isText) };
    throw new LevelZeroError(
      "INVALID_INPUT",
      "It holds no gaps. Name what `level-zero gaps --json` printed.",
    );
  });
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isGap(value: unknown): value is Parameters<typeof gapEntries>[0][number] {
  if (typeof value !== "object" || value === null) return false;
  const { id, proposedTitle, ticketIds, cause } = value as Record<string, unknown>;
  return [id, proposedTitle, cause].every((one) => typeof one === "string") && Array.isArray(ticketIds);
}

function edited(
  queue: Queue,
  { item, status, owner, due, note, rename, article, mergeInto }: QueueCommandOptions,
): Queue {
  if (item === undefined) return queue;
  const edit: QueueEdit = {
    ...(status && { status }),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
    ...(note !== undefined && { note }),
    ...(rename !== undefined && { title: rename }),
    ...(article !== undefined && { articleId: article }),
  };
  const changed = editQueue(queue, item, edit);
  return mergeInto === undefined ? changed : mergeInQueue(changed, item, mergeInto);
}

function calm(line: string): string {
  const text = line.trimStart();
  return line.slice(0, line.length - text.length) + plain(text);
}
