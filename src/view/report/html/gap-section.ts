import { gapPareto } from "../charts/gap-pareto.ts";
import { winnableGaps } from "../charts/winnable-gaps.ts";
import { definitions } from "../definitions.ts";
import { formatCount, formatDay, formatPercent, formatQuantity } from "../format-number.ts";
import { gapPeopleText } from "../gap-people.ts";
import { causesText, costAssumptionText, costText, paceText, partsText, wavesText } from "../gap-worth.ts";
import { onlyInText } from "../only-in-text.ts";
import type { GapRow, GapSearchRow, GapTable, Report, SearchTable } from "../report.ts";
import { endingsText } from "../search-words.ts";
import { gapWording } from "../wording.ts";
import { articleLink, identifier, note, quoted, section } from "./elements.ts";
import { type Html, html } from "./html.ts";

const LEAD =
  "A gap is a group of tickets about one problem that no article solves. Its cause says what to do: write, or report, route, automate. Those that writing wins most of come first.";

/** The gaps as a Pareto chart and as a list to work through. */
export function gapSection({ gaps, headline, searches }: Report): Html {
  if (gaps.total === 0) {
    const reason =
      headline.unsolvable.count === 0 ? "No scored ticket is unsolvable, so there is no gap." : NO_GROUP;
    return section({ id: "gaps", title: "Gaps: what to write", lead: LEAD }, html`<p>${reason}</p>`);
  }
  return section(
    { id: "gaps", title: "Gaps: what to write", lead: LEAD },
    html`<p><b>${summary(gaps)}</b> ${ungrouped(gaps)}</p>
${
  gaps.winnable > 0 &&
  html`${gapPareto(winnableGaps(gaps))}
${note(definitions.pareto)}`
}
${gapList(gaps, searches)}
${gaps.costs !== null && html`<p class="note"><b>Worth.</b> ${costAssumptionText(gaps.costs)}</p>`}
<p class="note"><b>Drafts.</b> The command <code>level-zero gaps … --drafts drafts/</code> writes a brief for each gap: symptoms, environment, steps that agents noted, open questions. <code>level-zero what-if</code> says what a draft would win.</p>
${gaps.rows.length < gaps.total && html`<p class="note">${formatQuantity(gaps.total - gaps.rows.length, "smaller gap")} not listed.</p>`}`,
  );
}

/** The first in full; the rest is folded up, and open on paper. */
function gapList(gaps: GapTable, searches: SearchTable | null): Html {
  const searched = new Map(searches?.gaps.map((row) => [row.gapId, row]));
  const items = (rows: readonly GapRow[]): Html =>
    html`<ol class="gaps" start="${rows[0]?.rank ?? 1}">${rows.map((row) => html`${gapItem(row, searched.get(row.id))}${row.rank === gaps.forEightyPercent && row.rank < gaps.total && eightyLine(gaps)}`)}</ol>`;
  const first = gaps.rows.slice(0, FULLY_SHOWN);
  const rest = gaps.rows.slice(FULLY_SHOWN);
  if (rest.length === 0) return items(first);
  const range = `${formatQuantity(rest.length, "more gap")}: rank ${rest[0]!.rank} to ${gaps.rows.length}`;
  return html`${items(first)}<details class="rest"><summary>${range}</summary>${items(rest)}</details>`;
}

/** As many as one reads before deciding. */
const FULLY_SHOWN = 10;

const NO_GROUP = "No two unsolvable tickets are about the same thing, so there is no gap to write for.";

function summary({
  total,
  tickets,
  unsure,
  winnable,
  winnableGaps: toWin,
  forEightyPercent,
}: GapTable): string {
  const all = `${formatQuantity(total, "gap")} with ${formatQuantity(tickets, "ticket")}${unsure === 0 ? "" : `, ${formatCount(unsure)} of them unsure`}.`;
  if (forEightyPercent === null) return `${all} An article can win none of them.`;
  const some = forEightyPercent;
  return `${formatQuantity(some, "gap")} of ${formatCount(total)} ${some === 1 ? "holds" : "hold"} 80 % of the ${formatQuantity(winnable, "ticket")} that an article can win${toWin < total ? `; ${formatQuantity(total - toWin, "gap")} ${total - toWin === 1 ? "needs" : "need"} other work` : ""}.`;
}

function ungrouped({ ungrouped: count }: GapTable): string | null {
  if (count === 0) return null;
  return `${formatQuantity(count, "other unsolvable ticket")} ${count === 1 ? "belongs" : "belong"} to no gap: each is one of a kind.`;
}

function eightyLine({ forEightyPercent }: GapTable): Html {
  return html`<li class="line80">80 % line: ${formatQuantity(forEightyPercent ?? 0, "gap")} above it</li>`;
}

function gapItem(gap: GapRow, searched: GapSearchRow | undefined): Html {
  const { name, action } = gapWording(gap);
  const [pace, cost, parts, waves] = [
    paceText(gap.value),
    costText(gap.value.cost),
    partsText(gap),
    wavesText(gap),
  ];
  const onlyIn = onlyInText(gap);
  return html`<li class="gap"><span class="rank">${gap.rank}</span>
<div><h3>${quoted(gap.proposedTitle || gap.label)}</h3>
<p class="do"><i class="key ${gap.cause === "thin" ? "missing" : gap.cause}"></i>${name}${causesText(gap) !== null && html` (${causesText(gap)})`}. ${action}</p>
<dl><dt>Customers say</dt><dd>${quoted(gap.label)}</dd>
${gap.examples.length > 0 && html`<dt>Examples</dt><dd>${gap.examples.map(({ ticketId, text }, at) => html`${at > 0 && html`<br>`}${identifier(ticketId)}${text !== null && html` ${quoted(text)}`}`)}</dd>`}
${parts !== null && html`<dt>In parts</dt><dd>${parts}</dd>`}
${gap.version !== null && html`<dt>Version</dt><dd>${gap.version}</dd>`}
${waves !== null && html`<dt>In waves</dt><dd>${waves}</dd>`}
<dt>Nearest article</dt><dd>${gap.nearestArticle === null ? "none comes near" : articleLink(gap.nearestArticle)}${onlyIn !== null && html`, ${onlyIn}`}</dd>
${gap.people !== null && html`<dt>People</dt><dd>${gapPeopleText(gap.count, gap.people)}</dd>`}
${gap.firstSeen !== null && html`<dt>Seen</dt><dd>${formatDay(gap.firstSeen)} to ${formatDay(gap.lastSeen)}</dd>`}
${searched !== undefined && html`<dt>Searched</dt><dd>${searchedText(searched)}</dd>`}
${pace !== null && html`<dt>Pace</dt><dd>${pace}</dd>`}
${cost !== null && html`<dt>Worth</dt><dd>${cost}</dd>`}
${gap.noDraft !== null && gap.setAside === null && html`<dt>No draft yet</dt><dd>${gap.noDraft}</dd>`}</dl></div>
<p class="size"><a href="#tickets" data-only-g="${gap.rank}"><b>${formatCount(gap.count)}</b> ${gap.count === 1 ? "ticket" : "tickets"}</a>${gap.unsure > 0 && html`<small>${formatCount(gap.unsure)} of them unsure</small>`}<small>${formatPercent(gap.share)} of those in gaps</small>${gap.winnable > 0 && html`<small>${formatPercent(gap.cumulativeShare)} of what can be won up to here</small>`}</p></li>
`;
}

/** Searches beside the tickets, under a name of their own. */
function searchedText(row: GapSearchRow): Html {
  const queries = row.queries.map(({ query }, at) => html`${at > 0 && ", "}“${quoted(query)}”`);
  return html`${endingsText(row)}${queries.length > 0 && html`: ${queries}`}`;
}
