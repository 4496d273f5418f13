import { LevelZeroError } from "../../core/error.ts";
import { isRecord, jsonOrNull } from "../../core/text/json.ts";
import { mustBeQueue, QUEUE_STATUSES, type Queue, type QueueItem, type QueuePeriod } from "./queue.ts";

/**
 * Reads what `formatQueue` wrote. Throws `INVALID_INPUT` for anything else, and says what is wrong.
 * @param text the JSON that `formatQueue` wrote
 */
export function readQueue(text: string): Queue {
  const value = jsonOrNull(text) ?? refuse("is not JSON");
  if (!isRecord(value) || value.format !== "level-zero-queue") refuse('has no "format": "level-zero-queue"');
  if (value.version !== 1) refuse(`has version ${JSON.stringify(value.version)}, expected 1`);
  if (typeof value.at !== "string" || !Array.isArray(value.items))
    refuse("has no moment, or no list of items");
  const items = value.items.map((item: unknown, at) =>
    isItem(item)
      ? { ...item, figures: isRecord(item.figures) ? item.figures : null }
      : refuse(`has a wrong item at ${at}`),
  );
  return { format: "level-zero-queue", version: 1, at: value.at, period: periodIn(value.period), items };
}

/** The queue as JSON. Same queue, same bytes. */
export function formatQueue(queue: Queue): string {
  mustBeQueue(queue, "formatQueue");
  return `${JSON.stringify(queue, null, 2)}\n`;
}

function periodIn(value: unknown): QueuePeriod | null {
  const { first, last } = isRecord(value) ? value : {};
  return typeof first === "string" && typeof last === "string" ? { first, last } : null;
}

const KINDS: readonly unknown[] = ["feedback", "search", "gap", "finding", "flag"];

function isItem(value: unknown): value is QueueItem {
  if (!isRecord(value)) return false;
  const texts = [value.id, value.title, value.detail, value.firstSeen, value.lastSeen];
  const maybe = [value.articleId, value.owner, value.due, value.note, value.mergedInto];
  return (
    texts.every((field) => typeof field === "string") &&
    maybe.every((field) => field === null || typeof field === "string") &&
    typeof value.count === "number" &&
    KINDS.includes(value.kind) &&
    (QUEUE_STATUSES as readonly unknown[]).includes(value.status)
  );
}

function refuse(reason: string): never {
  const message = `This is no queue: it ${reason}. Name a file that \`level-zero queue\` wrote.`;
  throw new LevelZeroError("INVALID_INPUT", message);
}
