import type { JourneySummary } from "../../desk/journey/journey-summary.ts";
import { formatDay } from "../report/format-number.ts";
import { flowTable, journeySections } from "./journey-sections.ts";
import { headline } from "./journey-words.ts";
import { sectionMarkdown } from "./section-markdown.ts";

/** The same as the page, with the map as its table. */
export function journeyMarkdown(summary: JourneySummary, titles: ReadonlyMap<string, string>): string {
  const { period } = summary;
  const when = period === null ? "" : `${formatDay(period.from)} to ${formatDay(period.to)}`;
  const map = { id: "journeys", title: "The map", lead: "", tables: [flowTable(summary)] };
  return sectionMarkdown("What people went through", {
    lead: [when, ...headline(summary)],
    sections: [map, ...journeySections(summary, titles)],
  });
}
