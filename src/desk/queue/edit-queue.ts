import { LevelZeroError } from "../../core/error.ts";
import { QUEUE_STATUSES, type Queue, type QueueItem, type QueueStatus } from "./queue.ts";

/** What a person says of an item; what is left out stays. */
export interface QueueEdit {
  readonly status?: QueueStatus;
  readonly owner?: string;
  /** ISO 8601 day. */
  readonly due?: string;
  readonly note?: string;
  readonly title?: string;
  /** The article that takes care of it. */
  readonly articleId?: string;
}

/** The queue with an item changed. Throws `INVALID_OPTION` for an item that is not there. */
export function editQueue(queue: Queue, id: string, edit: QueueEdit): Queue {
  const item = mustFind(queue, id);
  if (edit.status !== undefined && !QUEUE_STATUSES.includes(edit.status)) {
    const message = `The status must be one of ${QUEUE_STATUSES.join(", ")}, got ${JSON.stringify(edit.status)}.`;
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  return replaced(queue, { ...item, ...edit });
}

/** The queue with an item merged into another: it counts there from now on. Throws `INVALID_OPTION` for items that are not there, or one and the same. */
export function mergeInQueue(queue: Queue, id: string, into: string): Queue {
  const [item, target] = [mustFind(queue, id), mustFind(queue, into)];
  if (item.id === target.id || target.mergedInto === item.id) {
    throw new LevelZeroError("INVALID_OPTION", `${id} and ${into} are one item already: name two.`);
  }
  const merged = replaced(queue, { ...item, mergedInto: target.id });
  return replaced(merged, { ...target, count: target.count + item.count });
}

function mustFind({ items }: Queue, id: string): QueueItem {
  const item = items.find((one) => one.id === id);
  if (item !== undefined) return item;
  const near = items.filter((one) => one.id.startsWith(id));
  if (id.length >= SHORTEST && near.length === 1) return near[0]!;
  const what =
    near.length > 1 && id.length >= SHORTEST
      ? `${near.length} items begin with ${id}`
      : `there is no item ${id}`;
  throw new LevelZeroError("INVALID_OPTION", `In the queue ${what}. List them with \`level-zero queue\`.`);
}

/** Characters of an id that may stand for it. */
const SHORTEST = 6;

function replaced(queue: Queue, item: QueueItem): Queue {
  return { ...queue, items: queue.items.map((one) => (one.id === item.id ? item : one)) };
}
