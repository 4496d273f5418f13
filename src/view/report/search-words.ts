import type { SearchCounts, SearchTable } from "./report.ts";
import type { Voice } from "./voice.ts";

/** How failed searches ended, both ways even if one is none. */
export function endingsText({ noResults, noClicks }: SearchCounts, voice: Voice): string {
  return voice.say("searches.ends", { noResults, noClicks });
}

/** Where the failed searches are told. */
export function searchSummary({ gaps, unmatched }: SearchTable, voice: Voice): string {
  const beside = voice.say("searches.gaps", { n: gaps.length });
  const others =
    unmatched.total === 0
      ? voice.say("searches.noOthers")
      : voice.say("searches.others", { n: unmatched.total, ends: endingsText(unmatched, voice) });
  return `${beside} ${others}`;
}

/** Said where wordings are not listed; `null` if all of them are. */
export function unlistedText({ unmatched: { total, rows } }: SearchTable, voice: Voice): string | null {
  return rows.length === total ? null : voice.say("searches.unlisted", { n: total - rows.length });
}
