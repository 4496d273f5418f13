import { mustBe } from "../../core/door/door.ts";
import { moment } from "../../core/door/kinds.ts";
import { mustList } from "../../core/door/takes.ts";
import { compareText } from "../../core/text/compare-text.ts";
import { mustBeQueue, type Queue, type QueueEntry, type QueueItem, type QueuePeriod } from "./queue.ts";

export const EMPTY_QUEUE: Queue = { format: "level-zero-queue", version: 1, at: "", period: null, items: [] };

/**
 * The queue after another run: what was there keeps what people said of it; figures are the new ones. What was done and is found again is open again,
 * since it came back; what was dismissed stays so, and what was merged counts with its target. Nothing is ever taken out.
 * @param at the moment of the run, ISO 8601
 * @param dates of the tickets and visits that the entries are from, ISO 8601; `null` for none
 */
export function updateQueue(
  queue: Queue,
  entries: readonly QueueEntry[],
  at: string,
  dates: readonly (string | null)[] = [],
): Queue {
  mustBeQueue(queue, "updateQueue");
  mustList(entries, "id kind title count detail", "updateQueue: the entries");
  mustBe(moment, at, "updateQueue: the moment");
  const items = new Map(queue.items.map((item) => [item.id, item]));
  const counted = new Map<string, number>();
  for (const entry of entries) {
    const known = items.get(entry.id);
    if (known === undefined) items.set(entry.id, newItem(entry, at));
    else items.set(entry.id, seenAgain(known, entry, at));
    const target = known === undefined ? entry.id : targetOf(known, items).id;
    counted.set(target, (counted.get(target) ?? 0) + entry.count);
  }
  for (const [id, count] of counted) items.set(id, { ...items.get(id)!, count, lastSeen: at });
  const period = periodOf(dates) ?? queue.period;
  return { ...queue, at, period, items: [...items.values()].sort((a, b) => compareText(a.id, b.id)) };
}

function periodOf(dates: readonly (string | null)[]): QueuePeriod | null {
  let [first, last] = ["9", ""];
  for (const date of dates) {
    if (date === null) continue;
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return last === "" ? null : { first: first.slice(0, 10), last: last.slice(0, 10) };
}

function newItem(entry: QueueEntry, at: string): QueueItem {
  return {
    ...entry,
    figures: entry.figures ?? null,
    status: "open",
    owner: null,
    due: null,
    note: null,
    mergedInto: null,
    firstSeen: at,
    lastSeen: at,
  };
}

function seenAgain(
  known: QueueItem,
  { count, detail, figures = null, articleId }: QueueEntry,
  at: string,
): QueueItem {
  // Events go on being counted after the mend: only more of them than before say that it came back.
  const isBack = known.status === "done" && count > known.count;
  return {
    ...known,
    count,
    detail,
    figures,
    articleId: known.articleId ?? articleId,
    lastSeen: at,
    status: isBack ? "open" : known.status,
  };
}

/** The item that a merged one counts with. A circle, which only an edited file can have, ends where it began. */
function targetOf(item: QueueItem, items: ReadonlyMap<string, QueueItem>): QueueItem {
  const seen = new Set<string>();
  let target = item;
  while (target.mergedInto !== null && !seen.has(target.id)) {
    seen.add(target.id);
    target = items.get(target.mergedInto) ?? target;
    if (seen.has(target.id)) break;
  }
  return target;
}
