import { formatQuantity } from "../format-number.ts";
import type { GapRow, MendRow, Report } from "../report.ts";
import { asksForArticle } from "../wording.ts";
import { quoted } from "./elements.ts";
import { type Html, html } from "./html.ts";

/** What to do next: publish, mend, write, each with its tickets and where to go on. */
export function nextSteps(report: Report): Html {
  return html`<div class="answers">
<h3 class="todo">What to do next</h3>
${publish(report)}${mend(report)}${write(report)}</div>
`;
}

function publish({ outcomes, mending }: Report): Html {
  const tickets = ticketsWith(outcomes, ["not-visible", "outdated"]);
  return step({
    name: "Publish",
    tickets,
    why: "the answer is there, but hidden or out of date.",
    none: "No answer is hidden or out of date.",
    first: mending.filter(({ reason }) => reason !== "not-findable").map(mendFirst)[0],
    link: html`<a href="#mending">What to publish or renew</a>`,
  });
}

function mend({ outcomes, mending }: Report): Html {
  const tickets = ticketsWith(outcomes, ["not-findable"]);
  return step({
    name: "Mend",
    tickets,
    why: "the answer is published, but the customers' words do not find it.",
    none: "Customers' words find every answer.",
    first: mending.filter(({ reason }) => reason === "not-findable").map(mendFirst)[0],
    link: html`<a href="#mending">What to mend</a>`,
  });
}

function write({ gaps }: Report): Html {
  const toWrite = gaps.rows.filter(asksForArticle);
  const others = gaps.total - toWrite.length;
  return step({
    name: "Write",
    tickets: toWrite.reduce((sum, gap) => sum + gap.count, 0),
    why: `${formatQuantity(toWrite.length, "article")} would answer them.${others === 0 ? "" : ` ${formatQuantity(others, "other gap")} ${others === 1 ? "asks" : "ask"} for other work or a closer look.`}`,
    none: "No gap asks for an article",
    first: toWrite.map(gapFirst)[0],
    link: html`<a href="#gaps">What to write, in order</a>`,
  });
}

interface Step {
  readonly name: string;
  readonly tickets: number;
  readonly why: string;
  /** Where there is nothing to do. */
  readonly none: string;
  readonly first: Html | undefined;
  readonly link: Html;
}

function step({ name, tickets, why, none, first, link }: Step): Html {
  if (tickets === 0)
    return html`<div class="answer"><h4>${name}</h4><p class="key-figure">Nothing</p><p class="note">${none}</p></div>\n`;
  return html`<div class="answer"><h4>${name}</h4>
<p class="key-figure">${formatQuantity(tickets, "ticket")}<small>: ${why}</small></p>
${first !== undefined && html`<p>First: ${first}. ${link}</p>`}</div>
`;
}

function mendFirst({ article, tickets }: MendRow): Html {
  return html`<b>${quoted(article.title)}</b> <span class="muted">(${formatQuantity(tickets, "ticket")})</span>`;
}

function gapFirst(gap: GapRow): Html {
  return html`<b>${quoted(gap.proposedTitle || gap.label)}</b> <span class="muted">(${formatQuantity(gap.count, "ticket")}${gap.cause === "thin" && ", extend an article"})</span>`;
}

function ticketsWith(outcomes: Report["outcomes"], reasons: readonly string[]): number {
  return outcomes.reduce((sum, { reason, count }) => (reasons.includes(reason ?? "") ? sum + count : sum), 0);
}
