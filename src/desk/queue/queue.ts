import { mustHave, mustList } from "../../core/door/takes.ts";

/** What has to be done about articles, whoever found it: one list, kept in one file. Plain JSON. */
export interface Queue {
  readonly format: "level-zero-queue";
  readonly version: 1;
  /** The moment of the last run, ISO 8601. */
  readonly at: string;
  /** The days of the tickets and visits that the items are from; `null` where none has a date, and in files of an older level-zero. */
  readonly period: QueuePeriod | null;
  /** By id. */
  readonly items: readonly QueueItem[];
}

/** From the first day to the last, such as 2026-03-02. */
export interface QueuePeriod {
  readonly first: string;
  readonly last: string;
}

export type QueueKind = "feedback" | "search" | "gap" | "finding" | "flag";
export type QueueStatus = "open" | "doing" | "done" | "dismissed";

export const QUEUE_STATUSES: readonly QueueStatus[] = ["open", "doing", "done", "dismissed"];

export interface QueueItem {
  /** Stays with the matter from run to run. */
  readonly id: string;
  readonly kind: QueueKind;
  /** What it is about; a person's name for it goes before that of a run. */
  readonly title: string;
  /** How many it concerns: answers, searches, tickets or findings, by kind. ≥ 0; as of the last run that saw it. */
  readonly count: number;
  /** Figures and reasons in words, as of the last run that saw it. */
  readonly detail: string;
  /** What `detail` is made of, for other languages; `null` in files of an older level-zero. */
  readonly figures: QueueFigures | null;
  /** The article that it is about, or that takes care of it; `null` for none. */
  readonly articleId: string | null;
  readonly status: QueueStatus;
  readonly owner: string | null;
  /** ISO 8601 day. */
  readonly due: string | null;
  readonly note: string | null;
  /** The item that this one was merged into; `null` unless it was. */
  readonly mergedInto: string | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** What a run found: an item without what people say of it. */
export type QueueEntry = Pick<QueueItem, "id" | "kind" | "title" | "count" | "detail" | "articleId"> &
  Partial<Pick<QueueItem, "figures">>;

/** Counts, per cents, and what people wrote, by the kind of the item. */
type QueueFigures = Readonly<Record<string, number | string>>;

/** Throws `INVALID_INPUT` for anything but a queue. */
export function mustBeQueue(value: unknown, door: string): void {
  const expected = "a queue, as readQueue and updateQueue give it, or EMPTY_QUEUE";
  mustHave(value, "format items", `${door}: the queue`, expected);
  mustList((value as { readonly items: unknown }).items, "id title count", `${door}: the items of the queue`);
}
