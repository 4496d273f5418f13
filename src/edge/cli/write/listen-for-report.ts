import type { PortalEvent } from "../../../desk/event/index.ts";
import { type Article, type SearchIndex, search } from "../../../index.ts";
import { type ListeningSummary, type ListenOptions, listen } from "../../../view/journey/index.ts";
import { compareReports, type Report } from "../../../view/report/index.ts";
import type { AssessedFiles } from "../judge/assess-files.ts";

/** What people said of articles, and what was done about it since the report before; `null` without events, and where nobody said anything. */
export function listenForReport(
  events: readonly PortalEvent[] | null,
  { assessment, analyzer, known, index }: AssessedFiles,
  { report, before }: { readonly report: Report; readonly before: Report | null },
): ListeningSummary | null {
  if (events === null) return null;
  const { articles, now } = assessment;
  const heard = listen(events, {
    now,
    articles,
    analyzer,
    gaps: gapsOf(before, report),
    ...(known && { known, since: known.at }),
    ...(before?.listening && { previous: before.listening }),
    findArticle: articleFinder(articles, { index, now }),
  });
  return heard.answers === 0 ? null : heard;
}

/** Which article a search puts first, whoever may see it. */
export function articleFinder(
  articles: readonly Article[],
  { index, now }: { readonly index: () => SearchIndex; readonly now: string },
): (words: string) => string | null {
  const audiences = [...new Set(articles.flatMap(({ audience }) => audience))];
  let made: SearchIndex | null = null;
  return (words) => {
    made ??= index();
    return search(made, words, { now, audiences, limit: 1 }).hits[0]?.articleId ?? null;
  };
}

/** The gaps of both reports: those that are there, and those of before that an article closed. */
function gapsOf(before: Report | null, after: Report): NonNullable<ListenOptions["gaps"]> {
  const open = after.gaps.rows.map(({ id, label, proposedTitle, terms }) => ({
    id,
    label,
    proposedTitle,
    terms,
    closedBy: null,
  }));
  if (before === null) return open;
  const closed = compareReports(before, after).gaps.closed.flatMap(({ id, answeredBy }) => {
    const row = before.gaps.rows.find((one) => one.id === id);
    return row === undefined ? [] : [{ ...row, closedBy: answeredBy.id }];
  });
  return [
    ...closed.map(({ id, label, proposedTitle, terms, closedBy }) => ({
      id,
      label,
      proposedTitle,
      terms,
      closedBy,
    })),
    ...open,
  ];
}
