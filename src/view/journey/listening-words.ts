import type { Share } from "../../desk/journey/tally.ts";
import type { ListeningSummary, WhatWasDone } from "../../desk/listening/listening-summary.ts";
import type { Voice } from "../report/voice.ts";
import type { JourneyTable } from "./journey-table.ts";

/** How articles are called. */
type TitleOf = (articleId: string) => string;

/** In sentences. */
export function heardHeadline(summary: ListeningSummary, voice: Voice): readonly string[] {
  const { answers, people, solved, withReason, withWords, before, afterNo } = summary;
  if (answers === 0) return [voice.say("listening.none")];
  const counted = (count: number | null): string =>
    count === null ? voice.say("listening.few") : voice.count(count);
  const said = [
    voice.say("listening.answers", {
      n: answers,
      people: people === null ? "few" : voice.count(people),
      share: shareIn(solved, voice),
      reasons: counted(withReason),
      words: counted(withWords),
    }),
  ];
  if (before !== null)
    said.push(
      voice.say("listening.before", {
        day: voice.day(before.now),
        share: shareIn(before.solved, voice),
        finding: before.finding ?? "unknown",
      }),
    );
  if (afterNo.of !== 0)
    said.push(
      voice.say("listening.afterNo", {
        searched: shareIn(afterNo.searched, voice),
        wrote: shareIn(afterNo.wrote, voice),
        left: shareIn(afterNo.left, voice),
      }),
    );
  return said;
}

const MOST_ROWS = 30;

/** What people said by theme, by article and by month; without tables that have no rows. */
export function heardTables(
  summary: ListeningSummary,
  { titleOf, voice }: { readonly titleOf: TitleOf; readonly voice: Voice },
): readonly JourneyTable[] {
  const { themes, articles, months } = summary;
  const head = (key: Parameters<Voice["say"]>[0], isNumeric = false) => ({
    head: voice.say(key),
    numeric: isNumeric,
  });
  const counted = (name: string, n: number): string =>
    voice.say("listening.counted", { name, n: voice.count(n) });
  const quoted = (text: string): string => voice.say("listening.quote", { text });
  const again = (people: number, n: number | null): string =>
    n === null ? voice.count(people) : voice.say("listening.again", { people: voice.count(people), n });
  const done = (what: WhatWasDone): string => doneIn(what, { titleOf, voice, since: summary.since });
  const since = summary.since === null ? "none" : voice.day(summary.since);
  const tables: JourneyTable[] = [
    {
      caption: voice.say("listening.themes", { since }),
      stack: true,
      columns: [
        head("listening.what"),
        head("listening.people", true),
        ...[head("listening.words"), head("listening.of"), head("listening.done")],
      ],
      rows: themes.map((theme) => [
        theme.label,
        again(theme.people, theme.before),
        theme.quotes.map(quoted).join(" ") || voice.say("listening.noWords"),
        theme.articleIds.slice(0, 3).map(titleOf).join("; "),
        done(theme.done),
      ]),
    },
    {
      caption: voice.say("listening.articles", {
        n: articles.length,
        shown: articles.length > MOST_ROWS ? MOST_ROWS : "all",
      }),
      stack: true,
      columns: [
        head("head.article"),
        head("listening.solved", true),
        head("listening.people", true),
        ...[head("listening.why"), head("listening.next"), head("listening.done")],
      ],
      rows: articles
        .slice(0, MOST_ROWS)
        .map((article) => [
          titleOf(article.articleId),
          shareIn(article.solved, voice),
          again(article.people, article.before?.people ?? null),
          article.reasons
            .map(({ reason, people }) => counted(voice.say(`listening.reason.${reason}`), people))
            .join("; "),
          article.next.map(({ query, people }) => counted(quoted(query), people)).join("; "),
          done(article.done),
        ]),
    },
    {
      caption: voice.say("listening.months"),
      columns: [head("listening.month"), head("listening.solved", true), head("listening.answered", true)],
      rows:
        months.length < 2
          ? []
          : months.map(({ month, solved }) => [
              voice.month(month),
              shareIn(solved, voice),
              voice.count(solved.of),
            ]),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** "52 % (49 to 55 %)". */
function shareIn(share: Share, voice: Voice): string {
  if (share.count === null) return voice.say("listening.few");
  if (share.share === null) return voice.say("none");
  return voice.say("listening.share", {
    share: voice.percent(share.share, share.of),
    interval: voice.interval(share),
  });
}

function doneIn(
  { changed, published, gap, queue, solved }: WhatWasDone,
  {
    titleOf,
    voice,
    since,
  }: { readonly titleOf: TitleOf; readonly voice: Voice; readonly since: string | null },
): string {
  // On the very day of the report before: that is all that is known.
  const when = (day: string): string => (day === since?.slice(0, 10) ? "since" : voice.day(day));
  const parts: string[] = [];
  if (changed !== null) {
    const isKnown = solved !== null && solved.before.share !== null && solved.after.share !== null;
    parts.push(
      voice.say("listening.changed", {
        when: when(changed),
        before: isKnown ? voice.percent(solved.before.share, solved.before.of) : "none",
        after: isKnown ? voice.percent(solved.after.share, solved.after.of) : "",
        n: isKnown ? solved.after.of : 0,
      }),
    );
  }
  if (published !== null)
    parts.push(
      voice.say("listening.published", {
        when: when(published.at),
        title: titleOf(published.articleId),
      }),
    );
  if (gap !== null)
    parts.push(
      voice.say("listening.gap", {
        label: gap.label,
        by: gap.closedBy === null ? "none" : titleOf(gap.closedBy),
      }),
    );
  if (queue !== null)
    parts.push(voice.say("listening.queue", { status: queue.status, note: queue.note ?? "none" }));
  return parts.length === 0 ? voice.say("listening.nothing") : parts.join("; ");
}
