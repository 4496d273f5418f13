import { optionsDoor } from "../../core/door/door.ts";
import { that } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import type { ShopSummary } from "../../desk/shop/shop-summary.ts";
import { formatDay } from "../report/format-number.ts";
import { html } from "../report/html/html.ts";
import type { FormatJourneyOptions, JourneyFormat } from "./format-journey.ts";
import { ticketsOf } from "./journey-words.ts";
import { sectionMarkdown } from "./section-markdown.ts";
import { pageTable, sectionPage } from "./section-page.ts";
import { measureTable, shopHeadline, shopSections } from "./shop-sections.ts";

const door = optionsDoor<FormatJourneyOptions>("formatShop", {
  titles: that((value) => value instanceof Map, "a Map from article id to title"),
});

const TITLE = "What customers find who ask again";

/**
 * A scorecard of the mystery shopper as one HTML page, as Markdown, or as JSON. Same summary, same bytes.
 * @throws LevelZeroError `INVALID_OPTION` for another format.
 */
export function formatShop(
  summary: ShopSummary,
  format: JourneyFormat,
  options: FormatJourneyOptions = {},
): string {
  mustHave(summary, "format measures examples", "formatShop: the scorecard");
  const { titles = new Map() } = door(options);
  const lead = shopHeadline(summary);
  const sections = shopSections(summary, titles);
  const table = measureTable(summary);
  const asked = summary.at === null ? [] : [formatDay(summary.at)];
  const meta = [summary.portal, ...asked, ...ticketsOf(summary.drawn.period)].join(", ");
  switch (format) {
    case "html":
      return sectionPage({
        kicker: "Mystery shopper",
        title: TITLE,
        meta,
        sections,
        first: {
          id: "scorecard",
          title: "The scorecard",
          body: html`${lead.map((sentence) => html`<p class="says">${sentence}</p>`)}${pageTable(table)}`,
        },
      });
    case "markdown":
      return sectionMarkdown(TITLE, {
        lead: [meta, ...lead],
        sections: [{ id: "scorecard", title: "The scorecard", lead: "", tables: [table] }, ...sections],
      });
    case "json":
      return `${JSON.stringify(summary, null, 2)}\n`;
    default:
      throw new LevelZeroError(
        "INVALID_OPTION",
        `formatShop: the format must be "html", "markdown" or "json", got ${JSON.stringify(format satisfies never)}.`,
      );
  }
}
