import { gapPareto } from "../charts/gap-pareto.ts";
import { gapPeopleText } from "../gap-people.ts";
import { gapTitle } from "../gap-title.ts";
import { causesText, costAssumptionText, costText, paceText, partsText, wavesText } from "../gap-worth.ts";
import { gapsToWrite } from "../gaps-to-write.ts";
import { goneGapText } from "../gone-gaps.ts";
import { noDraftText } from "../no-draft-text.ts";
import { onlyInText } from "../only-in-text.ts";
import type { GapRow, GapSearchRow, GapTable, Report, SearchTable } from "../report.ts";
import { endingsText } from "../search-words.ts";
import type { Voice } from "../voice.ts";
import { gapWording } from "../wording.ts";
import { articleLink, identifier, note, quoted, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** The gaps as a Pareto chart and as a list to work through. */
export function gapSection({ gaps, headline, searches }: Report, voice: Voice): Html {
  const head = { id: "gaps", title: voice.say("gaps.title"), lead: voice.say("gaps.lead") };
  if (gaps.total === 0) {
    const reason = headline.unsolvable.count === 0 ? "gaps.noneUnsolvable" : "gaps.noGroup";
    return section(head, html`<p>${voice.say(reason)}</p>${goneGaps(gaps, voice)}`);
  }
  return section(
    head,
    html`<p><b>${summary(gaps, voice)}</b> ${ungrouped(gaps, voice)}</p>
${
  gaps.winnable > 0 &&
  html`${gapPareto(winnableGaps(gaps), voice)}
${note("pareto", voice)}`
}
${writeFirst(gaps, voice)}
${gapList(gaps, searches, voice)}
${gaps.costs !== null && html`<p class="note"><b>${voice.say("gaps.worth")}</b> ${costAssumptionText(gaps.costs, voice)}</p>`}
<p class="note"><b>${voice.say("gaps.drafts")}</b> ${voice.mark("gaps.draftsText", DRAFT_COMMANDS)}</p>
${goneGaps(gaps, voice)}
${gaps.rows.length < gaps.total && html`<p class="note">${voice.say("gaps.unlisted", { n: gaps.total - gaps.rows.length })}</p>`}`,
  );
}

const DRAFT_COMMANDS = {
  gaps: html`<code>level-zero gaps … --drafts drafts/</code>`,
  whatIf: html`<code>level-zero what-if</code>`,
};

/** What became of the gaps of the run before that are none now. */
function goneGaps({ gone = [] }: GapTable, voice: Voice): Html | false {
  if (gone.length === 0) return false;
  return html`<h3>${voice.say("gaps.gone")}</h3>
<ul>${gone.map((row) => html`<li>${goneGapText(row, voice)}</li>`)}</ul>`;
}

/** What to read first when there is time to write; nothing where hardly a ticket lacks an article. */
function writeFirst(gaps: GapTable, voice: Voice): Html | false {
  const { rows, lacking, tickets } = gapsToWrite(gaps);
  if (rows.length === 0) return false;
  return html`<h3 class="first">${voice.say("gaps.first")}</h3>
${table({
  caption: voice.say("gaps.firstText", { lacking, tickets }),
  columns: [
    { head: voice.say("gaps.proposedTitle") },
    { head: voice.say("gaps.lacking"), numeric: true },
    { head: voice.say("head.tickets"), numeric: true },
    { head: voice.say("gaps.rank"), numeric: true },
  ],
  rows: rows.map((gap) => [
    html`<a href="#gap-${gap.rank}">${quoted(gapTitle(gap.proposedTitle || gap.label, voice))}</a>`,
    voice.count(Math.round(gap.lacking)),
    voice.count(gap.count),
    voice.count(gap.rank),
  ]),
  stack: true,
})}`;
}

/** The first in full; the rest is folded up, and open on paper. */
function gapList(gaps: GapTable, searches: SearchTable | null, voice: Voice): Html {
  const searched = new Map(searches?.gaps.map((row) => [row.gapId, row]));
  const items = (rows: readonly GapRow[]): Html =>
    html`<ol class="gaps" start="${rows[0]?.rank ?? 1}">${rows.map((row) => html`${gapItem(row, searched.get(row.id), voice)}${row.rank === gaps.forEightyPercent && row.rank < gaps.total && eightyLine(gaps, voice)}`)}</ol>`;
  const first = gaps.rows.slice(0, FULLY_SHOWN);
  const rest = gaps.rows.slice(FULLY_SHOWN);
  if (rest.length === 0) return items(first);
  const range = voice.say("gaps.more", { n: rest.length, from: rest[0]!.rank, to: gaps.rows.length });
  return html`${items(first)}<details class="rest"><summary>${range}</summary>${items(rest)}</details>`;
}

/** As many as one reads before deciding. */
const FULLY_SHOWN = 10;

function summary(gaps: GapTable, voice: Voice): string {
  const { total, tickets, unsure, winnable, winnableGaps: toWin, forEightyPercent } = gaps;
  if (forEightyPercent === null)
    return `${voice.say("gaps.all", { gaps: total, tickets, unsure })} ${voice.say("gaps.winNone")}`;
  return voice.say("gaps.eighty", {
    first: forEightyPercent,
    gaps: total,
    tickets: winnable,
    others: Math.max(0, total - toWin),
  });
}

function ungrouped({ ungrouped: count }: GapTable, voice: Voice): string | null {
  return count === 0 ? null : voice.say("gaps.ungrouped", { n: count });
}

function eightyLine({ forEightyPercent }: GapTable, voice: Voice): Html {
  return html`<li class="line80">${voice.say("gaps.line", { n: forEightyPercent ?? 0 })}</li>`;
}

function gapItem(gap: GapRow, searched: GapSearchRow | undefined, voice: Voice): Html {
  const { name, action } = gapWording(gap, voice);
  const [pace, cost, parts, waves] = [
    paceText(gap.value, voice),
    costText(gap.value.cost, voice),
    partsText(gap, voice),
    wavesText(gap, voice),
  ];
  const onlyIn = onlyInText(gap, voice);
  const causes = causesText(gap, voice);
  return html`<li class="gap" id="gap-${gap.rank}"><span class="rank">${gap.rank}</span>
<div><h3>${quoted(gapTitle(gap.proposedTitle || gap.label, voice))}</h3>
<p class="do"><i class="key ${gap.cause === "thin" ? "missing" : gap.cause}"></i>${causes === null ? name : voice.say("gap.causes", { name, causes })}. ${action}</p>
<dl><dt>${voice.say("head.customersSay")}</dt><dd>${quoted(gap.label)}</dd>
${gap.examples.length > 0 && html`<dt>${voice.say("gap.examples")}</dt><dd>${gap.examples.map(({ ticketId, text }, at) => html`${at > 0 && html`<br>`}${identifier(ticketId)}${text !== null && html` ${quoted(text)}`}`)}</dd>`}
${parts !== null && html`<dt>${voice.say("gap.parts")}</dt><dd>${parts}</dd>`}
${gap.version !== null && html`<dt>${voice.say("gap.version")}</dt><dd>${gap.version}</dd>`}
${waves !== null && html`<dt>${voice.say("gap.waves")}</dt><dd>${waves}</dd>`}
<dt>${voice.say("gap.nearest")}</dt><dd>${gap.nearestArticle === null ? voice.say("gap.noneNear") : articleLink(gap.nearestArticle)}${onlyIn !== null && html`, ${onlyIn}`}</dd>
${gap.people !== null && html`<dt>${voice.say("gap.peopleHead")}</dt><dd>${gapPeopleText(gap.count, gap.people, voice)}</dd>`}
${gap.firstSeen !== null && html`<dt>${voice.say("gap.seen")}</dt><dd>${voice.say("period.days", { from: voice.day(gap.firstSeen), to: voice.day(gap.lastSeen) })}</dd>`}
${searched !== undefined && html`<dt>${voice.say("gap.searched")}</dt><dd>${searchedText(searched, voice)}</dd>`}
${pace !== null && html`<dt>${voice.say("gap.pace")}</dt><dd>${pace}</dd>`}
${cost !== null && html`<dt>${voice.say("gap.worth")}</dt><dd>${cost}</dd>`}
${gap.noDraft !== null && gap.setAside === null && html`<dt>${voice.say("gap.noDraft")}</dt><dd>${noDraftText(gap.noDraft, voice)}</dd>`}</dl></div>
<p class="size"><a href="#tickets" data-only-g="${gap.rank}">${voice.mark("gap.tickets", { n: gap.count, count: html`<b>${voice.count(gap.count)}</b>` })}</a>${gap.unsure > 0 && html`<small>${voice.say("gap.unsure", { n: gap.unsure })}</small>`}<small>${voice.say("gap.share", { share: voice.percent(gap.share) })}</small>${gap.winnable > 0 && html`<small>${voice.say("gap.cumulative", { share: voice.percent(gap.cumulativeShare) })}</small>`}</p></li>
`;
}

/** Searches beside the tickets, under a name of their own. */
function searchedText(row: GapSearchRow, voice: Voice): Html {
  const queries = row.queries.map(
    ({ query }, at) => html`${at > 0 && ", "}${voice.mark("gap.quoted", { text: quoted(query) })}`,
  );
  return html`${endingsText(row, voice)}${queries.length > 0 && html`: ${queries}`}`;
}

/** The gaps as a chart of what to write counts them: by the tickets that an article can win, those without any left out. */
function winnableGaps({ rows, winnable, winnableGaps: total, ...table }: GapTable): GapTable {
  return {
    ...table,
    total,
    tickets: winnable,
    winnable,
    winnableGaps: total,
    rows: rows
      .filter((row) => row.winnable > 0)
      .map((row) => ({ ...row, count: row.winnable, share: row.winnable / winnable })),
  };
}
