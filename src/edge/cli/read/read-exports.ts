import { stat } from "node:fs/promises";
import {
  type Boilerplate,
  mergeBatches,
  type TicketBatch,
  type TicketMapping,
} from "../../../core/ticket/index.ts";
import { type Issue, LevelZeroError, type Ticket } from "../../../index.ts";
import { countWork } from "../count-work.ts";
import { mappingLine } from "../describe/describe-mapping.ts";
import { quantity } from "../describe/format.ts";
import { plain } from "../describe/plain.ts";
import { Interrupted } from "../interrupted.ts";
import { describeIssue } from "../issue-log.ts";
import type { Session } from "../session.ts";
import { dropTemplates } from "./drop-templates.ts";
import { ExportMerger } from "./export-merger.ts";
import { type BegunExport, type OpenExport, openExport } from "./open-export.ts";

/**
 * The tickets of several exports, in batches; `-` is standard input. Rows that cannot be read go into `session.issues`. Of two rows of one
 * ticket, also in two files, the one that was changed later counts; a batch names the ids of earlier ones that it replaces. Memory: the first
 * 20,000 tickets, one batch and the ids.
 * Throws `LevelZeroError` if a file cannot be read, is no export, or has no ticket.
 */
export async function* readExports(
  paths: readonly string[],
  session: Session,
  { begun = null, onRead = noteMapping(session) }: ReadExportsOptions = {},
): AsyncGenerator<TicketBatch> {
  if (paths.filter((path) => path === "-").length > 1) {
    throw new LevelZeroError("INVALID_OPTION", "Standard input (-) can be read once only.");
  }
  await checkExports(paths, session);
  const merge = paths.length > 1 ? new ExportMerger() : null;
  const left: Issue[] = [];
  for (const [at, path] of paths.entries()) {
    const open = await (at === 0 && begun !== null ? begun.open : openExport(path, session));
    for await (const batch of readExport(open, session, onRead)) {
      if (batch.issues.some(isGivenUp)) left.push(...batch.issues);
      const kept = merge === null ? batch : merge.keep(batch, path);
      session.issues.add(kept.issues);
      session.audiences.readTickets(kept.tickets);
      yield kept;
    }
  }
  if (left.length === paths.length && left[0] !== undefined) throw givenUp(left[0]);
}

function noteMapping(session: Session): ReadListener {
  return (path, { mapping, templates }) => {
    mustHaveText(path, mapping);
    const line = mappingLine(path, mapping, templates);
    const said = saidOf.get(session) ?? new Set();
    saidOf.set(session, said);
    if (!said.has(line)) session.note(line);
    said.add(line);
  };
}

/** The month that is judged is given as history too: a file is described once a run. */
const saidOf = new WeakMap<Session, Set<string>>();

/** Tells how many there are while it `tells`. Throws `Interrupted` on Ctrl-C. */
async function* watched(
  batches: AsyncIterable<TicketBatch>,
  session: Session,
  tells: () => boolean,
): AsyncGenerator<TicketBatch> {
  const { signal, release } = session.io.onInterrupt();
  const tell = countWork("Read", session, null);
  let tickets = 0;
  try {
    for await (const batch of batches) {
      if (signal.aborted)
        throw new Interrupted(
          "Stopped while reading the tickets. Nothing was written: give the same command again.",
        );
      tickets += batch.tickets.length;
      if (tells()) tell(tickets);
      yield batch;
    }
  } finally {
    release();
  }
}

/** A workbook that took too much time or memory costs itself, and no other file. */
function isGivenUp({ code }: Issue): boolean {
  return code === "file-too-slow" || code === "file-too-large";
}

function givenUp({ path, message }: Issue): LevelZeroError {
  return new LevelZeroError("UNREADABLE", `${path}: ${message}`);
}

/** Tickets handed on at once to who keeps them. */
const KEPT_AT_ONCE = 5_000;

interface ReadAllOptions extends Pick<ReadExportsOptions, "begun"> {
  /** Takes some thousands of tickets at a time, and gives back what stands for them. */
  readonly keep?: (tickets: readonly Ticket[]) => readonly Ticket[];
}

/** All tickets of several exports, as `keep` gives them back. Throws as `readExports` does. */
export async function readAllExports(
  paths: readonly string[],
  session: Session,
  { begun = null, keep = (tickets) => tickets }: ReadAllOptions = {},
): Promise<TicketBatch> {
  session.progress.start("Reading the tickets …");
  const tell = countWork("Read", session, null);
  const kept: TicketBatch[] = [];
  let batches: TicketBatch[] = [];
  let [waiting, read] = [0, 0];
  const settle = (): void => {
    const { tickets, ...batch } = mergeBatches(batches);
    kept.push({
      ...batch,
      tickets: keep(tickets),
      replaced: batches.flatMap(({ replaced = [] }) => replaced),
    });
    [batches, waiting] = [[], 0];
  };
  for await (const batch of readExports(paths, session, { begun })) {
    batches.push(batch);
    waiting += batch.tickets.length;
    read += batch.tickets.length;
    tell(read);
    if (waiting >= KEPT_AT_ONCE) settle();
  }
  settle();
  return mergeBatches(kept);
}

/** How one file was understood. */
export interface ReadExport {
  readonly mapping: TicketMapping;
  readonly templates: Boilerplate;
}

/** Told once for each file, after its last batch. */
type ReadListener = (path: string, read: ReadExport) => void;

interface ReadExportsOptions {
  /** The mapping is noted unless given. */
  readonly onRead?: ReadListener;
  /** The first of the exports, from `beginExports`. */
  readonly begun?: BegunExport | null;
}

async function* readExport(
  { path, batches, mapping }: OpenExport,
  session: Session,
  onRead: ReadListener,
): AsyncGenerator<TicketBatch> {
  let templates: Boilerplate | null = null;
  // Told while tickets are held back; then whoever takes them tells.
  const read = watched(mustHoldTickets(batches, path), session, () => templates === null);
  yield* dropTemplates(read, (found) => {
    templates = found;
  });
  const understood = mapping();
  if (understood !== null && templates !== null) onRead(path, { mapping: understood, templates });
}

/** The batches of a file. Throws at their end if none of them had a ticket, but for a file that was given up. */
async function* mustHoldTickets(
  batches: AsyncIterable<TicketBatch>,
  shown: string,
): AsyncGenerator<TicketBatch> {
  let tickets = 0;
  let rows = 0;
  let first: Issue | null = null;
  for await (const batch of batches) {
    tickets += batch.tickets.length;
    rows += batch.rows;
    first ??= batch.issues.find(({ severity }) => severity === "error") ?? null;
    if (rows > 0 || batch.issues.some(isGivenUp)) yield batch;
  }
  if (first !== null && isGivenUp(first)) return;
  if (tickets > 0) return;
  if (rows === 0) {
    const message = `${shown}${first === null ? " holds no tickets. Name an export that has rows." : `: ${first.message}`}`;
    throw new LevelZeroError("FOREIGN_FILE", message);
  }
  throw new LevelZeroError(
    "INVALID_INPUT",
    `None of the ${quantity(rows, "row")} in ${shown} became a ticket. ${first === null ? "" : `The first problem: ${describeIssue(first)}`}`,
  );
}

/** Fields that hold what the requester wrote. */
const TEXT_FIELDS: readonly unknown[] = ["subject", "description", "comments"];

/** Without the requester's words every row would be excluded as empty, and the report be about nothing. */
function mustHaveText(shown: string, { columns }: TicketMapping): void {
  if (columns.some(({ field }) => TEXT_FIELDS.includes(field))) return;
  const headers = columns.map(({ header }) => plain(header));
  const listed = `${headers.slice(0, LISTED_COLUMNS).join(", ")}${headers.length > LISTED_COLUMNS ? ", …" : ""}`;
  const message = `${shown} has no column with the tickets' text, only ${listed}. If one of them has it, say which: --map subject="My title". If not, name another export.`;
  throw new LevelZeroError("FOREIGN_FILE", message);
}

/** Columns that a message names. */
const LISTED_COLUMNS = 8;

/** Throws `NOT_FOUND` for a path that is no file. */
export async function checkExports(paths: readonly string[], session: Session): Promise<void> {
  for (const path of paths) await mustBeFile(path, session);
}

/** Bytes of exports that surely hold thousands of tickets. */
const MANY_BYTES = 2e6;

/** Whether these exports hold many tickets, by their size; nobody knows of standard input. */
export async function expectsMany(paths: readonly string[], session: Session): Promise<boolean> {
  const files = paths.filter((path) => path !== "-").map((path) => stat(session.pathOf(path)));
  return (await Promise.all(files)).reduce((sum, { size }) => sum + size, 0) >= MANY_BYTES;
}

async function mustBeFile(path: string, session: Session): Promise<void> {
  if (path === "-") return;
  const found = await stat(session.pathOf(path)).catch(() => null);
  if (found === null)
    throw new LevelZeroError("NOT_FOUND", `There is no file ${path}. Name an export of tickets.`);
  if (found.isDirectory()) {
    throw new LevelZeroError(
      "NOT_FOUND",
      `${path} is a folder. Name the exports in it, such as ${path}/tickets.csv.`,
    );
  }
}
