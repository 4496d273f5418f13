import { optionsDoor } from "../../core/door/door.ts";
import { oneOf, text } from "../../core/door/kinds.ts";
import { mustSay } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import { mustBeQueue, QUEUE_STATUSES, type Queue, type QueueItem, type QueueStatus } from "./queue.ts";

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

const checkEdit = optionsDoor<QueueEdit>("editQueue", {
  status: oneOf(QUEUE_STATUSES),
  owner: text,
  due: text,
  note: text,
  title: text,
  articleId: text,
});

/**
 * The queue with an item changed. Throws `INVALID_OPTION` for an item that is not there.
 * @param id of the item
 */
export function editQueue(queue: Queue, id: string, edit: QueueEdit): Queue {
  mustBeQueue(queue, "editQueue");
  mustSay(id, "editQueue: the item");
  return replaced(queue, { ...mustFind(queue, id), ...checkEdit(edit) });
}

/**
 * The queue with an item merged into another: it counts there from now on. Throws `INVALID_OPTION` for items that are not there, or one and the same.
 * @param id of the item that goes
 * @param into of the item that stays
 */
export function mergeInQueue(queue: Queue, id: string, into: string): Queue {
  mustBeQueue(queue, "mergeInQueue");
  mustSay(id, "mergeInQueue: the item");
  mustSay(into, "mergeInQueue: the item to merge into");
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
