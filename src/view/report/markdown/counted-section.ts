import type { Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { outcomeWording } from "../wording.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** Outcomes and reasons, and the funnel. */
export function countedSection({ outcomes, headline, funnel }: Report, voice: Voice): string {
  const outcomeRows = outcomes.map((row) => {
    const { name, meaning, action } = outcomeWording(row, voice);
    return [
      name,
      voice.count(row.count),
      voice.percent(row.share, headline.scored),
      `${meaning} **${action}**`,
    ];
  });
  const funnelRows = [
    [voice.say("funnel.read"), voice.count(funnel.rowsRead)],
    [voice.say("funnel.rejected"), voice.count(funnel.rejected)],
    ...funnel.excluded.map(({ rule, count }) => [
      `${voice.say("funnel.excluded", { rule: voice.say(`excluded.${rule}`) })} (\`${rule}\`)`,
      voice.count(count),
    ]),
    [`**${voice.say("funnel.scored")}**`, `**${voice.count(funnel.scored)}**`],
  ];
  return markdownSection(voice.say("outcomes.title"), [
    markdownTable(
      [
        { head: voice.say("outcomes.outcome") },
        { head: voice.say("head.tickets"), numeric: true },
        { head: voice.say("outcomes.shareOfScored"), numeric: true },
        { head: voice.say("outcomes.meaning") },
      ],
      outcomeRows,
    ),
    markdownTable(
      [{ head: voice.say("funnel.where") }, { head: voice.say("funnel.rows"), numeric: true }],
      funnelRows,
    ),
  ]);
}
