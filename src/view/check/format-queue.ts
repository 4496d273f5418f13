import { mustBe } from "../../core/door/door.ts";
import { moment } from "../../core/door/kinds.ts";
import { quantityText } from "../../core/text/number-text.ts";
import { mustBeQueue } from "../../desk/queue/must-be-queue.ts";
import type { Queue, QueueItem } from "../../desk/queue/queue.ts";

/**
 * The open items of a queue, what is overdue first, then by how many they concern; what is done, dismissed or merged is counted.
 * @param now ISO 8601; ages are counted to it
 * @param limit how many open items are shown
 */
export function formatQueueText(queue: Queue, now: string, limit = Number.POSITIVE_INFINITY): string {
  mustBeQueue(queue, "formatQueueText");
  mustBe(moment, now, "formatQueueText: now");
  const { items } = queue;
  const today = now.slice(0, 10);
  const open = items.filter(
    ({ status, mergedInto }) => mergedInto === null && (status === "open" || status === "doing"),
  );
  const isLate = ({ due }: QueueItem): boolean => due !== null && due < today;
  const sorted = [...open].sort(
    (a, b) => Number(isLate(b)) - Number(isLate(a)) || b.count - a.count || (a.id < b.id ? -1 : 1),
  );
  const rows = sorted
    .slice(0, limit)
    .map(
      (item) =>
        `${String(item.count).padStart(6)}  ${item.kind.padEnd(8)}  ${item.title}\n${"".padStart(18)}${noteOf(item, isLate(item))}\n`,
    );
  const more = sorted.length - rows.length;
  const closed = items.length - open.length;
  return [
    `${quantityText(open.length, "open item")}${closed === 0 ? "" : `, ${closed} done, dismissed or merged`}.\n`,
    ...rows,
    more > 0 ? `  … and ${quantityText(more, "item")} more\n` : "",
  ].join("");
}

function noteOf({ id, detail, articleId, status, owner, due, note }: QueueItem, isLate: boolean): string {
  return [
    detail,
    ...(articleId === null ? [] : [`article ${articleId}`]),
    ...(status === "open" ? [] : [status]),
    ...(owner === null ? [] : [`with ${owner}`]),
    ...(due === null ? [] : [`${isLate ? "overdue since" : "due"} ${due}`]),
    ...(note === null ? [] : [note]),
    id,
  ].join("; ");
}
