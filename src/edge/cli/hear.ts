import type { PortalEvent } from "../../desk/event/index.ts";
import { search } from "../../index.ts";
import { type ListeningSummary, type ListenOptions, listen } from "../../view/journey/index.ts";
import { compareReports, type Report } from "../../view/report/index.ts";
import type { AssessedFiles } from "./assess-files.ts";

/** What people said of articles, and what was done about it since the report before; `null` without events, and where nobody said anything. */
export function hear(
  events: readonly PortalEvent[] | null,
  { assessment, analyzer, known, index }: AssessedFiles,
  { report, before }: { readonly report: Report; readonly before: Report | null },
): ListeningSummary | null {
  if (events === null) return null;
  const { articles, now } = assessment;
  const audiences = [...new Set(articles.flatMap(({ audience }) => audience))];
  const heard = listen(events, {
    ...{ now, articles, analyzer, gaps: gapsOf(before, report) },
    ...(known && { since: known.at }),
    ...(before?.listening && { previous: before.listening }),
    findArticle: (words) => search(index(), words, { now, audiences, limit: 1 }).hits[0]?.articleId ?? null,
  });
  return heard.answers === 0 ? null : heard;
}

/** The gaps of both reports: those that are there, and those of before that an article closed. */
function gapsOf(before: Report | null, after: Report): NonNullable<ListenOptions["gaps"]> {
  const open = after.gaps.rows.map(({ id, label, proposedTitle, terms }) => ({
    ...{ id, label, proposedTitle, terms, closedBy: null },
  }));
  if (before === null) return open;
  const closed = compareReports(before, after).gaps.closed.flatMap(({ id, answeredBy }) => {
    const row = before.gaps.rows.find((one) => one.id === id);
    return row === undefined ? [] : [{ ...row, closedBy: answeredBy.id }];
  });
  return [
    ...closed.map(({ id, label, proposedTitle, terms, closedBy }) => ({
      ...{ id, label, proposedTitle, terms, closedBy },
    })),
    ...open,
  ];
}
