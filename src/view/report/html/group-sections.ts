import { groupBars } from "../charts/group-bars.ts";
import { fewMonths, monthChart } from "../charts/month-chart.ts";
import type { GroupRow, Report } from "../report.ts";
import { tellsApart } from "../tells-apart.ts";
import type { Voice } from "../voice.ts";
import type { Grouping } from "../wording.ts";
import { note, section } from "./elements.ts";
import { type Html, html } from "./html.ts";

/** The rate by category, channel, kind and audience, where the tickets say it. */
export function groupSection({ groups, headline, settings }: Report, voice: Voice): Html {
  const { minimumGroupSize } = settings;
  const bars = (by: Grouping, rows: readonly GroupRow[]): Html | null =>
    tellsApart(rows)
      ? groupBars({
          id: `by-${by.toLowerCase()}`,
          by,
          rows,
          overall: headline.levelZeroRate,
          minimumGroupSize,
          voice,
        })
      : null;
  const wide = bars("Category", groups.category);
  const pair = [
    bars("Channel", groups.channel),
    bars("Kind", groups.kind),
    bars("Audience", groups.audience),
  ].filter((part) => part !== null);
  const body =
    headline.scored === 0
      ? html`<p>${voice.say("outcomes.none")}</p>`
      : wide === null && pair.length === 0
        ? html`<p>${voice.say("groups.alike")}</p>`
        : html`${wide}${pair.length > 1 ? html`<div class="pair">${pair.map((part) => html`<div>${part}</div>`)}</div>` : pair}${note("smallGroup", voice)}${note("interval", voice)}`;
  return section({ id: "groups", title: voice.say("groups.title"), lead: voice.say("groups.lead") }, body);
}

/** The rate over time. */
export function monthSection({ months, headline, method }: Report, voice: Voice): Html {
  const lead = voice.say(method.asOf === null ? "months.lead" : "months.leadAsOf");
  const head = { id: "months", title: voice.say("months.title"), lead };
  if (headline.scored === 0) return section(head, html`<p>${voice.say("outcomes.none")}</p>`);
  const undated =
    months.undated > 0 && html`<p class="note">${voice.say("months.undated", { n: months.undated })}</p>`;
  const body =
    months.rows.length === 0
      ? html`<p>${voice.say("months.none")}</p>`
      : html`${monthChart(months.rows, voice)}${fewMonths(months.rows, voice)}${undated}`;
  return section(head, body);
}
