import type { GroupTable, JourneyGroup, JourneySummary } from "../../desk/journey/journey-summary.ts";
import { OUTCOMES } from "../../desk/journey/read-journeys.ts";
import { formatCount } from "../report/format-number.ts";
import { gapPeopleText } from "../report/gap-people.ts";
import { englishVoice } from "../report/voice.ts";
import { type JourneySection, type JourneyTable, numeric } from "./journey-table.ts";
import { countText, durationText, OUTCOME_WORDS, shareText, WITHHELD } from "./journey-words.ts";

/** Rows that a table of topics, articles or gaps shows. */
const MOST_ROWS = 30;

export function groupSection({ topics, audiences, channels }: JourneySummary): JourneySection {
  return {
    id: "groups",
    title: "By topic, audience and channel",
    lead: "Groups of fewer than three people are counted together, so that nobody can be told. A journey without a ticket has no audience, and one without a contact no channel. A gap has no article to be looked up in, so that only those who wrote are of its topic.",
    tables: [
      groupTable("Topics", topics),
      groupTable("Audiences of those who wrote", audiences),
      groupTable("Channels by which they wrote", channels),
    ],
  };
}

function groupTable(caption: string, { rows, pooled }: GroupTable): JourneyTable {
  const all = [...rows.slice(0, MOST_ROWS), ...(pooled === null ? [] : [pooled])];
  const more = rows.length > MOST_ROWS ? `, the ${MOST_ROWS} largest of ${rows.length}` : "";
  return {
    caption: `${caption}${more}`,
    columns: [
      { head: caption.split(" ")[0]!.replace(/s$/, "") },
      ...["Journeys", "People", ...OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome][0])].map(numeric),
      numeric("Looked and wrote"),
    ],
    rows: all.map((group: JourneyGroup) => [
      group.name,
      formatCount(group.journeys),
      group.people === null ? WITHHELD : formatCount(group.people),
      ...OUTCOMES.map((outcome) => countText(group.outcomes[outcome])),
      shareText(group.wrote),
    ]),
  };
}

export function gapSection({ gaps }: JourneySummary): JourneySection {
  return {
    id: "gaps",
    title: "People behind the gaps",
    lead: "How many people an article would help, and who writes again and again: three people or more with three tickets or more each. Gaps of fewer than three people are left out.",
    tables: [
      {
        caption: gaps.length > MOST_ROWS ? `The first ${MOST_ROWS} of ${gaps.length} gaps` : "Gaps",
        columns: [{ head: "Gap" }, { head: "People and tickets" }, numeric("Work"), numeric("Weight")],
        rows: gaps
          .slice(0, MOST_ROWS)
          .map((gap) => [
            gap.label,
            gapPeopleText(
              gap.tickets,
              gap.ticketsOfKnown === 0
                ? null
                : { people: gap.people, known: gap.ticketsOfKnown, often: gap.often },
              englishVoice,
            ),
            gap.effort === null
              ? "n/a"
              : `${durationText(60 * Math.round(gap.effort.minutes))} in ${formatCount(gap.effort.tickets)}`,
            gap.weight === null
              ? "n/a"
              : `${Math.round(10 * gap.weight.sum) / 10} in ${formatCount(gap.weight.tickets)}`,
          ]),
      },
    ],
  };
}

export function readerSection(
  { articles }: JourneySummary,
  titles: ReadonlyMap<string, string>,
): JourneySection {
  return {
    id: "articles",
    title: "Articles whose readers write nevertheless",
    lead: "They found it and opened it, and then wrote or called within the window. Read these first.",
    tables: [
      {
        caption:
          articles.length > MOST_ROWS ? `The first ${MOST_ROWS} of ${articles.length} articles` : "Articles",
        columns: [
          { head: "Article" },
          numeric("Journeys"),
          numeric("People"),
          numeric("Wrote or called after it"),
        ],
        rows: articles
          .slice(0, MOST_ROWS)
          .map(({ articleId, journeys, people, wrote }) => [
            titles.get(articleId) ?? articleId,
            formatCount(journeys),
            formatCount(people),
            shareText(wrote),
          ]),
      },
    ],
  };
}
