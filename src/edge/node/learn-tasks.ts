import { deserialize, serialize } from "node:v8";
import {
  type BegunLearning,
  beginLearning,
  endLearning,
  fromPortable,
  learnDoor,
  type PackedSlice,
  type PortableHistory,
  planSlices,
  type Slice,
  type SliceArticles,
  sliceReader,
  toPortable,
  understood,
} from "../../desk/learning/index.ts";
import {
  type FitOptions,
  type History,
  type HistoryOptions,
  type judgeFrom,
  linkCitedArticles,
  loadIndex,
  type Model,
  type SearchIndex,
  serializeHistory,
  type Ticket,
} from "../../index.ts";
import { bytesOf, type SharedText, shareBytes, textOf } from "./shared-text.ts";

/** What `learn` gives, as plain data. */
export interface LearnedData {
  /** For `loadHistory`. */
  readonly history: string;
  readonly model: Model;
  readonly notFitted: string | null;
}

export interface LearnTask {
  readonly tickets: readonly Ticket[];
  /** As `serializeIndex` writes it. */
  readonly index: SharedText;
  readonly options: Omit<FitOptions, "history"> & HistoryOptions;
}

/** What slices are read by: an index, and beside it a history and the plan's `articles`. */
export interface SliceSource {
  readonly index: SharedText;
  readonly history: SharedText;
}

export interface SliceTask extends SliceSource {
  /** JSON of the slice's tickets. */
  readonly tickets: string;
}

interface SharedHistory {
  readonly history: PortableHistory;
  readonly articles: SliceArticles;
}

/** What was begun, for the threads that read by it. */
export function shareHistory({ history, plan: { articles } }: BegunLearning): SharedArrayBuffer {
  return shareBytes(serialize({ history: toPortable(history), articles } satisfies SharedHistory));
}

let known: { readonly id: number; readonly index: SearchIndex } | null = null;

/** A thread makes an index once, and keeps it until it is asked for another. */
function indexOf({ id, bytes }: SharedText): SearchIndex {
  if (known?.id !== id) known = { id, index: loadIndex(textOf(bytes)) };
  return known.index;
}

/** Makes a thread ready to read slices by an index. */
export function prepareSlices(index: SharedText): void {
  indexOf(index);
}

let reader: {
  readonly id: number;
  readonly history: History;
  readonly read: (slice: Slice) => PackedSlice;
} | null = null;

function readerOf({ index, history: { id, bytes } }: SliceSource): NonNullable<typeof reader> {
  if (reader?.id !== id) {
    const shared = deserialize(bytesOf(bytes)) as SharedHistory;
    const history = fromPortable(shared.history);
    reader = { id, history, read: sliceReader(indexOf(index), history, shared.articles) };
  }
  return reader;
}

export function readSlice({ tickets, ...source }: SliceTask): PackedSlice {
  return readerOf(source).read(JSON.parse(tickets) as Ticket[]);
}

/** What the first part of learning gives, for the others. */
export interface BegunData {
  /** As `shareHistory`. */
  readonly history: SharedArrayBuffer;
  readonly slices: readonly Slice[];
}

export function beginInThread({ tickets, index, options }: LearnTask): BegunData {
  const known = indexOf(index);
  const begun = beginLearning(
    linkCitedArticles(tickets, known, { resolved: true }),
    known,
    learnDoor(options),
  );
  return { history: shareHistory(begun), slices: begun.plan.slices };
}

export interface EndTask extends LearnTask, SliceSource {
  readonly index: SharedText;
  readonly slices: readonly PackedSlice[];
}

export function endInThread({ tickets, options, slices, ...source }: EndTask): LearnedData {
  const { history } = readerOf(source);
  const index = indexOf(source.index);
  const plan = planSlices({
    tickets: understood(linkCitedArticles(tickets, index, { resolved: true }), index),
    index,
    history,
  });
  return learnedData(endLearning({ history, plan }, slices, learnDoor(options)));
}

export function learnedData({ history, model, notFitted }: ReturnType<typeof judgeFrom>): LearnedData {
  return { history: serializeHistory(history!), model, notFitted };
}
