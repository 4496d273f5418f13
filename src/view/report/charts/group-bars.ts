import { shortText } from "../../../core/text/short-text.ts";
import { quoted } from "../html/elements.ts";
import { type Html, html } from "../html/html.ts";
import { table } from "../html/table.ts";
import type { GroupRow, Rate } from "../report.ts";
import type { Voice } from "../voice.ts";
import { type Grouping, groupName } from "../wording.ts";
import { figure, percent } from "./figure.ts";
import { whisker } from "./whisker.ts";

/** Bars beyond this many are only in the table. */
const MAXIMUM_BARS = 15;
const ROW_HEIGHT = 46;

interface GroupBarsInput {
  readonly id: string;
  /** What the tickets are grouped by. */
  readonly by: Grouping;
  readonly rows: readonly GroupRow[];
  readonly overall: Rate;
  readonly minimumGroupSize: number;
  readonly voice: Voice;
}

/** The level-zero rate of each group as a bar with its interval and n; small groups are hollow. */
export function groupBars({ id, by, rows, overall, minimumGroupSize, voice }: GroupBarsInput): Html {
  const bars = rows.slice(0, MAXIMUM_BARS);
  const height = bars.length * ROW_HEIGHT + 8;
  return figure({
    id,
    title: voice.say(`groups.by${by}`),
    description: describedRates(bars, by, voice),
    height,
    drawing: html`${bars.map((row, at) => drawRow(row, { top: at * ROW_HEIGHT, by, overall, voice }))}`,
    numbers: { title: voice.say("page.numbers"), table: groupTable(rows, by, voice) },
    legend: [
      { mark: "solvable", text: voice.say("rate.name") },
      ...(bars.some((row) => row.small)
        ? [{ mark: "hollow", text: voice.say("groups.smallLegend", { n: minimumGroupSize }) }]
        : []),
      { mark: "interval", text: voice.say("head.interval") },
      {
        mark: "dashed",
        text: voice.say("groups.overall", { share: voice.percent(overall.share, overall.of) }),
      },
    ],
  });
}

/** The rates of rows in words, for those who do not see them. */
export function describedRates(rows: readonly GroupRow[], by: Grouping, voice: Voice): string {
  const said = rows.map((row) =>
    voice.say("groups.row", {
      name: groupName(row, by, voice),
      share: voice.percent(row.rate.share, row.rate.of),
      n: row.rate.of,
    }),
  );
  return `${said.join("; ")}.`;
}

interface Place extends Pick<GroupBarsInput, "by" | "overall" | "voice"> {
  readonly top: number;
}

function drawRow(row: GroupRow, { top, by, overall, voice }: Place): Html {
  const { share, of } = row.rate;
  return html`<text class="label" x="0" y="${top + 14}">${shortText(groupName(row, by, voice), 30)}</text>
<text class="value" x="100%" y="${top + 14}" text-anchor="end">${voice.percent(share, of)}<tspan class="muted"> · ${voice.say(row.small ? "groups.smallSize" : "groups.size", { n: of })}</tspan></text>
<rect class="track" x="0" y="${top + 23}" width="100%" height="12"/>
<rect class="${row.small ? "hollow" : "solvable"}" x="0" y="${top + 23}" width="${percent(share ?? 0)}" height="12"/>
${overall.share !== null && html`<line class="reference" x1="${percent(overall.share)}" x2="${percent(overall.share)}" y1="${top + 20}" y2="${top + 38}"/>`}
${whisker(row.rate, top + 29)}
`;
}

/** The same numbers as a table; also used by months. */
export function groupTable(rows: readonly GroupRow[], by: Grouping, voice: Voice): Html {
  return table({
    caption: voice.say(`groups.by${by}`),
    columns: [
      { head: voice.say(`groups.head${by}`) },
      { head: voice.say("head.n"), numeric: true },
      { head: voice.say("head.named"), numeric: true },
      { head: voice.say("head.rate"), numeric: true },
      { head: voice.say("head.interval"), numeric: true },
      { head: voice.say("head.potential"), numeric: true },
    ],
    rows: rows.map((row) => [
      html`${quoted(groupName(row, by, voice))}${row.small && html` <span class="tag">${voice.say("groups.small")}</span>`}`,
      voice.count(row.rate.of),
      voice.count(row.decided),
      voice.percent(row.rate.share, row.rate.of),
      voice.interval(row.rate),
      voice.percent(row.potential.share, row.rate.of),
    ]),
  });
}
