import { optionsDoor } from "../../core/door/door.ts";
import { that } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import type { FeedbackReason } from "../../desk/event/event.ts";
import type { ListeningSummary, WhatWasDone } from "../../desk/listening/listening-summary.ts";
import { formatCount, formatDay, formatPercent, formatQuantity } from "../report/format-number.ts";
import { html } from "../report/html/html.ts";
import type { FormatJourneyOptions, JourneyFormat } from "./format-journey.ts";
import { type JourneySection, numeric } from "./journey-table.ts";
import { peopleText, shareText } from "./journey-words.ts";
import { sectionMarkdown } from "./section-markdown.ts";
import { pageTable, sectionPage } from "./section-page.ts";

export const LISTENING_TITLE = "What people said, and what was done";

const door = optionsDoor<FormatJourneyOptions>("formatListening", {
  titles: that((value) => value instanceof Map, "a Map from article id to title"),
});

/**
 * What visitors said, as one HTML page, as Markdown, or as JSON. Same summary, same bytes.
 * @throws LevelZeroError `INVALID_OPTION` for another format.
 */
export function formatListening(
  summary: ListeningSummary,
  format: JourneyFormat,
  options: FormatJourneyOptions = {},
): string {
  mustHave(summary, "format articles themes afterNo", "formatListening: the summary");
  const { titles = new Map<string, string>() } = door(options);
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const { period } = summary;
  const meta = period === null ? "no answers" : `${formatDay(period.from)} to ${formatDay(period.to)}`;
  const [first, ...sections] = sectionsOf(summary, titleOf);
  const lead = headline(summary);
  switch (format) {
    case "html":
      return sectionPage({
        ...{ kicker: "People, not rows", title: LISTENING_TITLE, meta, sections },
        first: {
          id: first.id,
          title: first.title,
          body: html`${lead.map((sentence) => html`<p class="says">${sentence}</p>`)}${first.tables.filter(({ rows }) => rows.length > 0).map(pageTable)}`,
        },
      });
    case "markdown":
      return sectionMarkdown(LISTENING_TITLE, {
        lead: [meta, ...lead],
        sections: [{ ...first, lead: "" }, ...sections],
      });
    case "json":
      return `${JSON.stringify(summary, null, 2)}\n`;
    default:
      throw new LevelZeroError(
        "INVALID_OPTION",
        `formatListening: the format must be "html", "markdown" or "json", got ${JSON.stringify(format satisfies never)}.`,
      );
  }
}

/** In sentences. */
export function headline({
  answers,
  people,
  solved,
  withReason,
  withWords,
  afterNo,
}: ListeningSummary): readonly string[] {
  if (answers === 0) return ["Nobody said whether an article solved it."];
  const said = [
    `${formatQuantity(answers, "answer")} of ${people < 3 ? "fewer than 3 people" : peopleText(people)} to “Did this solve it?”: ${shareText(solved)} said yes. ${formatCount(withReason)} gave a reason, ${formatCount(withWords)} wrote something.`,
  ];
  if (afterNo.of > 0)
    said.push(
      `After “no” or “almost”, ${shareText(afterNo.searched)} searched for something else within half an hour, ${shareText(afterNo.wrote)} wrote or called, and ${shareText(afterNo.left)} did neither, as far as is known.`,
    );
  return said;
}

const REASONS: Readonly<Record<FeedbackReason, string>> = {
  "other-problem": "about another problem",
  "does-not-work": "does not work",
  unclear: "hard to understand",
  outdated: "no longer true",
  incomplete: "something is missing",
};

/** What people said, by theme and by article, and how that is counted. */
export function sectionsOf(
  { themes, articles, since }: ListeningSummary,
  titleOf: (id: string) => string,
): [JourneySection, ...JourneySection[]] {
  const done = since === null ? "since it was first said" : `since the report of ${formatDay(since)}`;
  const themeSection: JourneySection = {
    id: "themes",
    title: "What people said",
    lead: "",
    tables: [
      {
        caption: `Words that came with “no” or “almost”, grouped, and what was done ${done}`,
        stack: true,
        columns: [
          { head: "What" },
          numeric("People"),
          { head: "In their words" },
          { head: "Of" },
          { head: "Done about it" },
        ],
        rows: themes.map((theme) => [
          theme.label,
          formatCount(theme.people),
          theme.quotes.map((text) => `“${text}”`).join(" ") || "every word is of too few people",
          theme.articleIds.slice(0, 3).map(titleOf).join("; "),
          doneText(theme.done),
        ]),
      },
    ],
  };
  const articleSection: JourneySection = {
    id: "articles",
    title: "By article",
    lead: "Answers to “Did this solve it?”, reasons, and what was searched for next. Reasons and searches of fewer than three people are left out.",
    tables: [
      {
        caption:
          articles.length > MOST_ROWS ? `The first ${MOST_ROWS} of ${articles.length} articles` : "Articles",
        stack: true,
        columns: [
          { head: "Article" },
          numeric("Solved it"),
          numeric("People"),
          { head: "Why not" },
          { head: "Asked next" },
          { head: "Done about it" },
        ],
        rows: articles
          .slice(0, MOST_ROWS)
          .map((article) => [
            titleOf(article.articleId),
            shareText(article.solved),
            formatCount(article.people),
            article.reasons
              .map(({ reason, people }) => `${REASONS[reason]} (${formatCount(people)})`)
              .join("; "),
            article.next.map(({ query, people }) => `“${query}” (${formatCount(people)})`).join("; "),
            doneText(article.done),
          ]),
      },
    ],
  };
  const method: JourneySection = {
    id: "method",
    title: "How this is counted",
    lead: "Words are grouped as tickets are. They are shown without personal data that was recognised, and “…” stands for every word that fewer than three people use. A change of an article is one after the words were first said; its answers before and after are compared, and chance may explain a difference.",
    tables: [],
  };
  const shown = [articleSection].filter(({ tables }) => tables.some(({ rows }) => rows.length > 0));
  return [themeSection, ...shown, method];
}

const MOST_ROWS = 30;

function doneText({ changed, queue, solved }: WhatWasDone): string {
  const parts: string[] = [];
  if (changed !== null) {
    const both =
      solved === null || solved.before.share === null || solved.after.share === null
        ? ""
        : `: solved it for ${formatPercent(solved.before.share, solved.before.of)} before, ${formatPercent(solved.after.share, solved.after.of)} since (${formatQuantity(solved.after.of, "answer")})`;
    parts.push(`changed on ${formatDay(changed)}${both}`);
  }
  if (queue !== null)
    parts.push(`in the queue: ${queue.status}${queue.note === null ? "" : ` (${queue.note})`}`);
  return parts.length === 0 ? "nothing yet, as far as is known" : parts.join("; ");
}
