import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import type { Report } from "../report.ts";
import { searchSummary, unlistedText } from "../search-words.ts";
import type { Voice } from "../voice.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** Failed searches that no gap is about; empty where nobody listened. */
export function searchSection({ searches }: Report, voice: Voice): string {
  if (searches === null) return "";
  const { rows } = searches.unmatched;
  const columns = [
    { head: voice.say("searches.query") },
    { head: voice.say("searches.foundNothing"), numeric: true },
    { head: voice.say("searches.choseNothing"), numeric: true },
  ];
  const cells = rows.map(({ query, noResults, noClicks }) => [
    escapeMarkdown(query),
    voice.count(noResults),
    voice.count(noClicks),
  ]);
  return markdownSection(voice.say("searches.title"), [
    `${voice.say("searches.lead")} ${searchSummary(searches, voice)}`,
    rows.length === 0 ? "" : markdownTable(columns, cells),
    unlistedText(searches, voice) ?? "",
  ]);
}
