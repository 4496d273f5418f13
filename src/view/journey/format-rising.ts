import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import type { RisingSummary, RisingTopic } from "../../desk/rising/find-rising.ts";
import type { PlannedNotice } from "../../desk/rising/planned-notices.ts";
import type { RiseReason } from "../../desk/rising/rises.ts";
import { formatCount, formatDay, formatQuantity } from "../report/format-number.ts";
import { html } from "../report/html/html.ts";
import type { JourneyFormat } from "./format-journey.ts";
import { type JourneySection, type JourneyTable, numeric } from "./journey-table.ts";
import { ticketsOf } from "./journey-words.ts";
import { sectionMarkdown } from "./section-markdown.ts";
import { pageTable, sectionPage } from "./section-page.ts";

const TITLE = "Before it rings";

/**
 * What is likely to ring soon, as one HTML page, as Markdown, or as JSON. Same summary, same bytes.
 * @throws LevelZeroError `INVALID_OPTION` for another format.
 */
export function formatRising(summary: RisingSummary, format: JourneyFormat): string {
  mustHave(summary, "format topics notices", "formatRising: the summary");
  const meta =
    summary.now === null
      ? "no tickets"
      : [`as of ${formatDay(summary.now)}`, ...ticketsOf(summary.period)].join(", ");
  const lead = headline(summary);
  const sections = [entrySection(summary), noticeSection(summary), methodSection(summary)].filter(
    ({ id, tables }) => id === "method" || tables.some(({ rows }) => rows.length > 0),
  );
  switch (format) {
    case "html":
      return sectionPage({
        kicker: "People, not rows",
        title: TITLE,
        meta,
        sections,
        first: {
          id: "rising",
          title: "Rising questions",
          body: html`${lead.map((sentence) => html`<p class="says">${sentence}</p>`)}${summary.topics.length > 0 && pageTable(topicTable(summary))}`,
        },
      });
    case "markdown":
      return sectionMarkdown(TITLE, {
        lead: [meta, ...lead],
        sections: [
          { id: "rising", title: "Rising questions", lead: "", tables: [topicTable(summary)] },
          ...sections,
        ],
      });
    case "json":
      return `${JSON.stringify(summary, null, 2)}\n`;
    default:
      throw new LevelZeroError(
        "INVALID_OPTION",
        `formatRising: the format must be "html", "markdown" or "json", got ${JSON.stringify(format satisfies never)}.`,
      );
  }
}

function headline({ topics, notices, tickets }: RisingSummary): readonly string[] {
  const rising =
    topics.length === 0
      ? `Of ${formatQuantity(tickets, "ticket")} no topic rises by more than chance explains.`
      : `Of ${formatQuantity(tickets, "ticket")}, ${formatQuantity(topics.length, "topic")} ${topics.length === 1 ? "is" : "are"} likely to come more often.`;
  const planned =
    notices.length === 0 ? [] : [`${formatQuantity(notices.length, "planned notice")} to come.`];
  return [rising, ...planned];
}

const REASONS: Readonly<Record<RiseReason, string>> = {
  pace: "its pace grows",
  season: "rose in these days a year ago",
  release: "rose after the last releases, and one is near",
};

function topicTable({ topics }: RisingSummary): JourneyTable {
  return {
    caption: "Topics that are likely to come more often",
    stack: true,
    columns: [
      { head: "Topic" },
      numeric("Tickets in 14 days"),
      numeric("People"),
      numeric("Times the usual"),
      { head: "Why" },
      { head: "Answer" },
    ],
    rows: topics.map((topic) => [
      topic.label,
      formatCount(topic.recent),
      formatCount(topic.people),
      timesText(topic.ratio),
      topic.reasons.map((reason) => REASONS[reason]).join("; "),
      topic.articleId !== null
        ? `article ${topic.articleId}`
        : topic.gapId !== null
          ? topic.gapId
          : "none known",
    ]),
  };
}

function timesText(ratio: number): string {
  return ratio >= 20 ? "20 or more" : String(Math.round(10 * ratio) / 10);
}

function entrySection({ topics }: RisingSummary): JourneySection {
  return {
    id: "entries",
    title: "What to publish",
    lead: "A proposal for each: read it, and its tickets, before you publish it. Questions are customers' own where three or more people use every word of one.",
    tables: [
      {
        caption: "Proposed entries",
        stack: true,
        columns: [{ head: "Question" }, { head: "As" }, { head: "Answer" }, { head: "For" }],
        rows: topics.map(({ entry }: RisingTopic) => [
          entry.question,
          entry.kind === "faq" ? "frequent question" : "notice",
          entry.answer,
          entry.audiences.length === 0 ? "nobody: no audience has three people" : entry.audiences.join(", "),
        ]),
      },
    ],
  };
}

function noticeSection({ notices }: RisingSummary): JourneySection {
  return {
    id: "notices",
    title: "Planned, and what we expect",
    lead: "Notices that begin later, and the topics that came more often when the like happened before, the day after included.",
    tables: [
      {
        caption: "Planned notices",
        stack: true,
        columns: [{ head: "Notice" }, { head: "When" }, { head: "For" }, { head: "Expect" }],
        rows: notices.map((notice) => [
          notice.title,
          `${formatDay(notice.validFrom)}${notice.validTo === null ? "" : ` to ${formatDay(notice.validTo)}`}`,
          notice.audiences.join(", "),
          expectText(notice),
        ]),
      },
    ],
  };
}

function expectText({ like, expect }: PlannedNotice): string {
  if (like.length === 0) return "nothing like it is known";
  if (expect.length === 0)
    return `nothing came more often at ${formatQuantity(like.length, "notice")} like it`;
  return expect
    .map(
      ({ label, tickets, usual }) =>
        `${label}: ${Math.round(tickets)} instead of ${Math.round(10 * usual) / 10}`,
    )
    .join("; ");
}

function methodSection({ aheadDays }: RisingSummary): JourneySection {
  return {
    id: "method",
    title: "How this is found",
    lead: `A topic is the gap of a ticket, else the article that answers it, else its category. Its share of the tickets of the latest 14 days is compared with that of the 84 days before; for a season, that of the ${aheadDays} days that follow now, a year ago, with the rest of that year. Growth of all tickets raises nothing. Topics of fewer than three people are left out.`,
    tables: [],
  };
}
