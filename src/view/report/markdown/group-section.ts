import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import type { GroupRow, Report } from "../report.ts";
import { tellsApart } from "../tells-apart.ts";
import type { Voice } from "../voice.ts";
import { type Grouping, groupName } from "../wording.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** The rate by category, channel, kind and month. */
export function groupSection({ groups, months }: Report, voice: Voice): string {
  const by = (name: Grouping, rows: readonly GroupRow[], tells = tellsApart): string =>
    !tells(rows)
      ? ""
      : markdownTable(
          [
            { head: voice.say(`groups.inWords${name}`) },
            { head: voice.say("head.n"), numeric: true },
            { head: voice.say("head.named"), numeric: true },
            { head: voice.say("head.rate"), numeric: true },
            { head: voice.say("head.interval"), numeric: true },
            { head: voice.say("head.potential"), numeric: true },
          ],
          rows.map((row) => [
            nameOf(row, name, voice),
            voice.count(row.rate.of),
            voice.count(row.decided),
            voice.percent(row.rate.share, row.rate.of),
            voice.interval(row.rate),
            voice.percent(row.potential.share, row.rate.of),
          ]),
        );
  const tables = [
    by("Category", groups.category),
    by("Channel", groups.channel),
    by("Kind", groups.kind),
    by("Audience", groups.audience),
    by("Month", months.rows, (rows) => rows.length > 0),
  ];
  const undated = months.undated === 0 ? "" : voice.say("months.undatedInWords", { n: months.undated });
  return markdownSection(voice.say("groups.title"), [
    ...tables,
    undated,
    voice.say("definition.smallGroup.text"),
  ]);
}

function nameOf(row: GroupRow, by: Grouping, voice: Voice): string {
  const name = escapeMarkdown(groupName(row, by, voice));
  return row.small ? voice.say("groups.smallInWords", { name }) : name;
}
