import { gapTitle } from "../gap-title.ts";
import { gapsToWrite } from "../gaps-to-write.ts";
import { auditDisagrees } from "../headline-doubts.ts";
import type { GapRow, MendRow, Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { asksForArticle, lookFirst } from "../wording.ts";
import { quoted } from "./elements.ts";
import { type Html, html } from "./html.ts";

/** What to do next: publish, mend, write, each with its tickets and where to go on. */
export function nextSteps(report: Report, voice: Voice): Html {
  return html`<div class="answers">
<h3 class="todo">${voice.say("steps.title")}</h3>
${publish(report, voice)}${mend(report, voice)}${write(report, voice)}</div>
`;
}

function publish({ outcomes, mending, health, gaps }: Report, voice: Voice): Html {
  const hidden = gaps.rows.filter((gap) => ["draft", "outdated"].includes(lookFirst(gap) ?? ""));
  const drafts = health.states.find(({ state }) => state === "draft")?.count ?? 0;
  const answers = mending.filter(({ reason }) => reason !== "not-findable");
  const forOthers = answers
    .filter(({ audiences }) => audiences !== undefined)
    .reduce((sum, { tickets }) => sum + tickets, 0);
  const tickets =
    ticketsWith(outcomes, ["not-visible", "outdated"]) -
    forOthers +
    hidden.reduce((sum, { count }) => sum + count, 0);
  // What is for other people is not the reader's to publish.
  const ask = forOthers === 0 ? "" : voice.say("steps.askOwner", { n: forOthers });
  return step({
    name: voice.say("steps.publish"),
    tickets,
    why: `${voice.say("steps.publishWhy")} ${ask}`.trim(),
    none: ask || voice.say("steps.publishNone", { drafts }),
    first:
      firstMend(
        answers.filter(({ audiences }) => audiences === undefined),
        voice,
      ) ?? firstHidden(hidden, voice),
    link: html`<a href="#mending">${voice.say("steps.publishLink")}</a>`,
    voice,
  });
}

function mend({ outcomes, mending }: Report, voice: Voice): Html {
  const tickets = ticketsWith(outcomes, ["not-findable"]);
  return step({
    name: voice.say("steps.mend"),
    tickets,
    why: voice.say("steps.mendWhy"),
    none: voice.say("steps.mendNone"),
    first: firstMend(
      mending.filter(({ reason }) => reason === "not-findable"),
      voice,
    ),
    link: html`<a href="#mending">${voice.say("steps.mendLink")}</a>`,
    voice,
  });
}

function write(report: Report, voice: Voice): Html {
  const { gaps, audit, headline } = report;
  const wrong = auditDisagrees(report)
    ? Math.round((1 - (audit?.confirmed?.share ?? 1)) * headline.decidedRate.count)
    : 0;
  const toWrite = gaps.rows.filter(asksForArticle);
  const others = gaps.total - toWrite.length;
  return step({
    name: voice.say("steps.write"),
    tickets: toWrite.reduce((sum, gap) => sum + gap.count, 0),
    why: voice.say("steps.writeWhy", { articles: toWrite.length, others }),
    none: wrong > 0 ? voice.say("steps.writeDoubt", { n: wrong }) : voice.say("steps.writeNone"),
    otherwise: firstToRead(gaps, voice),
    first: firstGap(toWrite, voice),
    link: html`<a href="#gaps">${voice.say("steps.writeLink")}</a>`,
    voice,
  });
}

interface Step {
  readonly name: string;
  readonly tickets: number;
  readonly why: string;
  /** Where there is nothing to do. */
  readonly none: string;
  /** What comes nearest to something to do then. */
  readonly otherwise?: Html | undefined;
  readonly first: Html | undefined;
  readonly link: Html;
  readonly voice: Voice;
}

function step({ name, tickets, why, none, otherwise, first, link, voice }: Step): Html {
  if (tickets === 0)
    return html`<div class="answer"><h4>${name}</h4><p class="key-figure">${voice.say("steps.nothing")}</p><p class="note">${none}</p>${otherwise ?? false}</div>\n`;
  return html`<div class="answer"><h4>${name}</h4>
<p class="key-figure">${voice.say("steps.tickets", { n: tickets })}<small>: ${why}</small></p>
${first !== undefined && html`<p>${voice.mark("steps.first", { what: first })} ${link}</p>`}</div>
`;
}

function firstMend([row]: readonly MendRow[], voice: Voice): Html | undefined {
  return row && articleToMend(row.article.title, row.tickets, voice);
}

function firstHidden([gap]: readonly GapRow[], voice: Voice): Html | undefined {
  return gap && articleToMend(gap.nearestArticle?.title ?? "", gap.count, voice);
}

function articleToMend(title: string, tickets: number, voice: Voice): Html {
  return html`<b>${quoted(title)}</b> <span class="muted">${voice.say("steps.mendFirst", { n: tickets })}</span>`;
}

function firstGap([gap]: readonly GapRow[], voice: Voice): Html | undefined {
  if (gap === undefined) return undefined;
  return html`<b>${quoted(gapTitle(gap.proposedTitle || gap.label, voice))}</b> <span class="muted">${voice.say("steps.gapFirst", { n: gap.count, cause: gap.cause })}</span>`;
}

/** The gap of which most tickets likely lack an article, where none is surely one to write for. */
function firstToRead(gaps: Report["gaps"], voice: Voice): Html | undefined {
  const [gap] = gapsToWrite(gaps).rows;
  if (gap === undefined) return undefined;
  const what = html`<b>${quoted(gapTitle(gap.proposedTitle || gap.label, voice))}</b>`;
  return html`<p><a href="#gaps">${voice.say("gaps.first")}</a><br>${what}</p>`;
}

function ticketsWith(outcomes: Report["outcomes"], reasons: readonly string[]): number {
  return outcomes.reduce((sum, { reason, count }) => (reasons.includes(reason ?? "") ? sum + count : sum), 0);
}
