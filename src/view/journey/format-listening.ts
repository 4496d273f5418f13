import { optionsDoor } from "../../core/door/door.ts";
import { that } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import type { ListeningSummary } from "../../desk/listening/listening-summary.ts";
import { formatDay } from "../report/format-number.ts";
import { html } from "../report/html/html.ts";
import { englishVoice as voice } from "../report/voice.ts";
import type { FormatJourneyOptions, JourneyFormat } from "./format-journey.ts";
import type { JourneySection } from "./journey-table.ts";
import { heardHeadline, heardTables } from "./listening-words.ts";
import { sectionMarkdown } from "./section-markdown.ts";
import { pageTable, sectionPage } from "./section-page.ts";

const door = optionsDoor<FormatJourneyOptions>("formatListening", {
  titles: that((value) => value instanceof Map, "a Map from article id to title"),
});

const METHOD: JourneySection = {
  id: "method",
  title: "How this is counted",
  lead: "Words are grouped as tickets are. They are shown without personal data that was recognised, and “…” stands for every word that fewer than three people use. Reasons, searches and articles of fewer than three people are left out. A change of an article is one after the words were first said; its answers before and after are compared, and chance may explain a difference. A new article or a gap stands there if the words of half of those people lead to it, and of three or more.",
  tables: [],
};

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
  const { period } = summary;
  const meta = period === null ? "no answers" : `${formatDay(period.from)} to ${formatDay(period.to)}`;
  const tables = heardTables(summary, { titleOf: (id) => titles.get(id) ?? id, voice });
  const lead = heardHeadline(summary, voice);
  const title = voice.say("listening.title");
  const first = { id: "said", title: voice.say("listening.name") };
  switch (format) {
    case "html":
      return sectionPage({
        kicker: "People, not rows",
        title,
        meta,
        sections: [METHOD],
        first: {
          ...first,
          body: html`${lead.map((sentence) => html`<p class="says">${sentence}</p>`)}${tables.map(pageTable)}`,
        },
      });
    case "markdown":
      return sectionMarkdown(title, {
        lead: [meta, ...lead],
        sections: [{ ...first, lead: "", tables }, METHOD],
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
