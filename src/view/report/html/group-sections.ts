import { groupBars } from "../charts/group-bars.ts";
import { monthChart } from "../charts/month-chart.ts";
import { definitions } from "../definitions.ts";
import { formatQuantity } from "../format-number.ts";
import type { GroupRow, Report } from "../report.ts";
import { tellsApart } from "../tells-apart.ts";
import { note, section } from "./elements.ts";
import { type Html, html } from "./html.ts";

/** The rate by category, channel, kind and audience, where the tickets say it. */
export function groupSection({ groups, headline, settings }: Report): Html {
  const lead =
    "A low rate in a large group is where writing helps most. Compare intervals, not points: where they overlap, chance may be the whole difference.";
  const { minimumGroupSize } = settings;
  const bars = (by: string, rows: readonly GroupRow[]): Html | null =>
    tellsApart(rows)
      ? groupBars({ id: `by-${by}`, by, rows, overall: headline.levelZeroRate, minimumGroupSize })
      : null;
  const wide = bars("category", groups.category);
  const pair = [
    bars("channel", groups.channel),
    bars("kind", groups.kind),
    bars("audience", groups.audience),
  ].filter((part) => part !== null);
  const body =
    headline.scored === 0
      ? html`<p>No ticket was scored.</p>`
      : wide === null && pair.length === 0
        ? html`<p>The tickets do not differ in category, channel, kind or audience, or do not say it.</p>`
        : html`${wide}${pair.length > 1 ? html`<div class="pair">${pair.map((part) => html`<div>${part}</div>`)}</div>` : pair}${note(definitions.smallGroup)}${note(definitions.interval)}`;
  return section({ id: "groups", title: "Where the rate is high and low", lead }, body);
}

/** The rate over time. */
export function monthSection({ months, headline, method }: Report): Html {
  const lead = `By the month in which the ticket was created. ${
    method.asOf === null
      ? "All months are judged against the same articles, as they are today: the line shows how demand changed, not how the articles did."
      : "Each ticket was judged by the articles and the past of its own day: the line shows how articles and demand changed together."
  }`;
  if (headline.scored === 0)
    return section({ id: "months", title: "Over time", lead }, html`<p>No ticket was scored.</p>`);
  const undated =
    months.undated > 0 &&
    html`<p class="note">${formatQuantity(months.undated, "scored ticket")} without a date ${months.undated === 1 ? "is" : "are"} not in this picture.</p>`;
  const body =
    months.rows.length === 0
      ? html`<p>No scored ticket has a date, so there is no trend.</p>`
      : html`${monthChart(months.rows)}${undated}`;
  return section({ id: "months", title: "Over time", lead }, body);
}
