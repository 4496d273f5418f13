import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import { gapPeopleText } from "../gap-people.ts";
import { gapTitle } from "../gap-title.ts";
import { causesText, costAssumptionText, costText, paceText, partsText, wavesText } from "../gap-worth.ts";
import { gapsToWrite } from "../gaps-to-write.ts";
import { goneGapText } from "../gone-gaps.ts";
import { noDraftText } from "../no-draft-text.ts";
import { onlyInText } from "../only-in-text.ts";
import type { GapRow, GapSearchRow, GapTable, Report } from "../report.ts";
import { endingsText } from "../search-words.ts";
import type { Voice } from "../voice.ts";
import { gapWording } from "../wording.ts";
import { articleText } from "./article-text.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** What became of the gaps of the run before that are none now; nothing where there are none. */
function goneGaps({ gone = [] }: GapTable, voice: Voice): string {
  if (gone.length === 0) return "";
  const lines = gone.map((row) => `- ${escapeMarkdown(goneGapText(row, voice), GONE_LENGTH)}`);
  return `**${voice.say("gaps.gone")}**\n\n${lines.join("\n")}`;
}

/** Two titles of 160 characters and a sentence around them. */
const GONE_LENGTH = 600;

/** The gaps as a table to work through. */
export function gapSection({ gaps, searches }: Report, voice: Voice): string {
  const gone = goneGaps(gaps, voice);
  if (gaps.total === 0) return markdownSection(voice.say("gaps.title"), [voice.say("gaps.none"), gone]);
  const searched = new Map(searches?.gaps.map((row) => [row.gapId, row]));
  const rows = gaps.rows.map((gap) => [
    String(gap.rank),
    titleCell(gap, voice),
    gap.unsure === 0
      ? voice.count(gap.count)
      : voice.say("gaps.countUnsure", { n: gap.count, unsure: gap.unsure }),
    gap.winnable === 0 ? "" : voice.percent(gap.cumulativeShare),
    causeText(gap, voice),
    escapeMarkdown(partsText(gap, voice) ?? ""),
    escapeMarkdown(wavesText(gap, voice) ?? ""),
    escapeMarkdown(gap.version ?? ""),
    gap.nearestArticle === null
      ? voice.say("gap.noNearest")
      : [articleText(gap.nearestArticle), onlyInText(gap, voice)].filter((text) => text !== null).join(", "),
    gap.examples
      .map(({ ticketId, text }) => escapeMarkdown(text === null ? ticketId : `${ticketId}: ${text}`))
      .join("; "),
    gap.people === null ? voice.say("none") : gapPeopleText(gap.count, gap.people, voice),
    gap.firstSeen === null
      ? voice.say("none")
      : escapeMarkdown(
          voice.say("period.days", { from: voice.day(gap.firstSeen), to: voice.day(gap.lastSeen) }),
        ),
    ...(searches === null ? [] : [searchedText(searched.get(gap.id), voice)]),
    paceText(gap.value, voice) ?? voice.say("none"),
    costText(gap.value.cost, voice) ?? voice.say("none"),
  ]);
  const unlisted = gaps.total - gaps.rows.length;
  return markdownSection(voice.say("gaps.title"), [
    voice.say("gaps.inWords", {
      definition: voice.say("definition.gap.text"),
      first: gaps.forEightyPercent ?? 0,
      gaps: gaps.total,
      winnable: gaps.winnable,
      tickets: gaps.tickets,
      unsure: gaps.unsure,
      ungrouped: gaps.ungrouped,
    }),
    markdownTable(
      [
        { head: voice.say("gaps.rank"), numeric: true },
        { head: voice.say("gaps.proposedTitle") },
        { head: voice.say("head.tickets"), numeric: true },
        { head: voice.say("gaps.cumulativeShare"), numeric: true },
        { head: voice.say("gaps.causeHead") },
        { head: voice.say("gap.parts") },
        { head: voice.say("gap.waves") },
        { head: voice.say("gap.version") },
        { head: voice.say("gap.nearest") },
        { head: voice.say("gap.examples") },
        { head: voice.say("gap.peopleHead") },
        { head: voice.say("gap.seen") },
        ...(searches === null ? [] : [{ head: voice.say("gaps.failedSearches") }]),
        { head: voice.say("gap.pace") },
        { head: voice.say("gap.worth") },
      ],
      rows,
    ),
    unlisted > 0 ? voice.say("gaps.unlisted", { n: unlisted }) : "",
    gaps.costs === null
      ? ""
      : voice.say("gaps.worthInWords", { costs: costAssumptionText(gaps.costs, voice) }),
    ...writeFirst(gaps, voice),
    gone,
  ]);
}

/** What to read first when there is time to write; nothing where hardly a ticket lacks an article. */
function writeFirst(gaps: GapTable, voice: Voice): string[] {
  const { rows, lacking, tickets } = gapsToWrite(gaps);
  if (rows.length === 0) return [];
  return [
    `### ${voice.say("gaps.first")}`,
    voice.say("gaps.firstText", { lacking, tickets }),
    markdownTable(
      [
        { head: voice.say("gaps.rank"), numeric: true },
        { head: voice.say("gaps.proposedTitle") },
        { head: voice.say("gaps.lacking"), numeric: true },
        { head: voice.say("head.tickets"), numeric: true },
      ],
      rows.map((gap) => [
        String(gap.rank),
        titleCell(gap, voice),
        voice.count(Math.round(gap.lacking)),
        voice.count(gap.count),
      ]),
    ),
  ];
}

function titleCell({ proposedTitle, label }: GapRow, voice: Voice): string {
  return `**${escapeMarkdown(gapTitle(proposedTitle || label, voice))}**`;
}

function causeText(gap: GapRow, voice: Voice): string {
  const setAside = gap.setAside === null ? null : escapeMarkdown(gap.setAside);
  const nearest = gap.nearestArticle;
  const nearestArticle = nearest && { ...nearest, title: escapeMarkdown(nearest.title) };
  const { name, action } = gapWording({ ...gap, setAside, nearestArticle }, voice);
  const causes = causesText(gap, voice);
  const said = causes === null ? name : voice.say("gap.causes", { name, causes });
  const why =
    gap.noDraft === null || gap.setAside !== null
      ? ""
      : ` ${voice.say("gap.noDraftInWords", { why: escapeMarkdown(noDraftText(gap.noDraft, voice)) })}`;
  return `${said}. ${action}${why}`;
}

function searchedText(row: GapSearchRow | undefined, voice: Voice): string {
  if (row === undefined) return voice.say("gap.noSearches");
  const queries = row.queries
    .map(({ query }) => voice.say("gap.quoted", { text: escapeMarkdown(query) }))
    .join(", ");
  return `${endingsText(row, voice)}${queries === "" ? "" : `: ${queries}`}`;
}
