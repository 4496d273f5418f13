import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import { allDefinitions } from "../definitions.ts";
import type { Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { lookBackWording, modelName, placeOf, promiseWording, trainedOnWording } from "../wording.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** Problems on reading, the model, and what every number means. */
export function methodSection(report: Report, voice: Voice): string {
  const { problems } = report;
  const problemRows = problems.rows.map((issue) => [
    escapeMarkdown(placeOf(issue, voice)),
    escapeMarkdown(issue.message),
    voice.say(`problems.${issue.severity}`),
  ]);
  return markdownSection(voice.say("method.title"), [
    methodText(report, voice),
    allDefinitions(voice)
      .map(({ term, text }) => `- **${term}.** ${text}`)
      .join("\n"),
    problems.total === 0
      ? voice.say("problems.none")
      : voice.say("problems.inWords", { n: problems.total, first: problems.rows.length }),
    problems.total === 0
      ? ""
      : markdownTable(
          [
            { head: voice.say("head.place") },
            { head: voice.say("head.problem") },
            { head: voice.say("head.severity") },
          ],
          problemRows,
        ),
  ]);
}

function methodText(report: Report, voice: Voice): string {
  const { method, headline, judgedAt, settings } = report;
  const { model } = method;
  return voice.say("method.inWords", {
    judged: escapeMarkdown(lookBackWording(method.asOf, judgedAt, voice)),
    model: escapeMarkdown(modelName(model, voice)),
    trainedOn: escapeMarkdown(trainedOnWording(model, voice)),
    labels: model.labels,
    solvable: voice.figure(model.thresholds.solvable),
    unsolvable: voice.figure(model.thresholds.unsolvable),
    promise: promiseWording(report, voice) || "none",
    basis: voice.say(`basis.${headline.basis}`),
    interval: voice.say(`interval.${method.interval}`),
    history: model.historyTickets,
    privacy: voice.say(`privacy.${settings.privacy}`),
  });
}
