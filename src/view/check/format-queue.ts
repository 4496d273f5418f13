import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { moment, wholeNumber } from "../../core/door/kinds.ts";
import { mustBeQueue, type Queue, type QueueItem } from "../../desk/queue/queue.ts";
import { type CheckLanguageOption, languageKind } from "./format-options.ts";
import { type Page, pageIn } from "./page-texts.ts";

interface FormatQueueOptions extends CheckLanguageOption {
  /** Open items that are shown. Default: all. */
  readonly limit?: number;
}

const read = optionsDoor<FormatQueueOptions>("formatQueueText", {
  limit: wholeNumber(0),
  language: languageKind,
});

/**
 * The days of the tickets and visits, then the open items of a queue, what is overdue first, then by how many they concern; what is done, dismissed or
 * merged is counted.
 * @param now ISO 8601; ages are counted to it
 */
export function formatQueueText(queue: Queue, now: string, options: FormatQueueOptions = {}): string {
  mustBeQueue(queue, "formatQueueText");
  mustBe(moment, now, "formatQueueText: now");
  const { limit = Number.POSITIVE_INFINITY, language } = read(options);
  const page = pageIn(language);
  const { items, period } = queue;
  const today = now.slice(0, 10);
  const open = items.filter(
    ({ status, mergedInto }) => mergedInto === null && (status === "open" || status === "doing"),
  );
  const isLate = ({ due }: QueueItem): boolean => due !== null && due < today;
  const sorted = [...open].sort(
    (a, b) => Number(isLate(b)) - Number(isLate(a)) || b.count - a.count || (a.id < b.id ? -1 : 1),
  );
  const kinds = sorted.map(({ kind }) => page(`queue.${kind}`));
  const width = Math.max(8, ...kinds.map((kind) => kind.length));
  const rows = sorted
    .slice(0, limit)
    .map(
      (item, at) =>
        `${String(item.count).padStart(6)}  ${kinds[at]!.padEnd(width)}  ${item.title}\n${"".padStart(width + 10)}${noteOf(item, isLate(item), page)}\n`,
    );
  const more = sorted.length - rows.length;
  return [
    period === null ? "" : `${page("queue.period", { ...period })}\n`,
    `${page("queue.open", { n: open.length, closed: items.length - open.length })}\n`,
    ...rows,
    more > 0 ? `  ${page("queue.more", { n: more })}\n` : "",
  ].join("");
}

function noteOf(item: QueueItem, isLate: boolean, page: Page): string {
  const { id, articleId, status, owner, due, note } = item;
  return [
    detailOf(item, page),
    ...(articleId === null ? [] : [page("queue.article", { id: articleId })]),
    ...(status === "open" ? [] : [page("queue.status", { status })]),
    ...(owner === null ? [] : [page("queue.owner", { owner })]),
    ...(due === null ? [] : [page(isLate ? "queue.late" : "queue.due", { day: due })]),
    ...(note === null ? [] : [note]),
    id,
  ].join("; ");
}

function detailOf({ kind, detail, figures }: QueueItem, page: Page): string {
  return figures === null || kind === "finding" ? detail : page(`queue.${kind}Detail`, figures);
}
