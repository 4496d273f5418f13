import { optionsDoor } from "../../core/door/door.ts";
import { mustHave } from "../../core/door/takes.ts";
import { csv } from "../../core/text/csv.ts";
import { gapTitle } from "../report/gap-title.ts";
import { type LanguageOptions, languageKinds, voiceOf } from "../report/language-options.ts";
import type { GapRow, Report } from "../report/report.ts";
import type { Voice } from "../report/voice.ts";
import { gapWording } from "../report/wording.ts";
import type { DeskSystem } from "./desk-system.ts";
import { jsonLines, ticketBatches } from "./ticket-batches.ts";

/** One task for the people who write articles. */
interface GapTask {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly priority: "high" | "normal" | "low";
  readonly articleId: string | null;
}

const door = optionsDoor<LanguageOptions>("formatGapTasks", languageKinds);

/**
 * One task for each listed gap, as a file that the service desk imports: what to do, in how many tickets it was met, the words that
 * mark it, ids of examples, the nearest article. ServiceNow: CSV for an import set into feedback tasks; Zendesk: JSON Lines, each
 * line the body of one `create_many` request; Jira and Freshservice: CSV. Customers' words are masked, as in the report; of a report
 * with the privacy `no-text` there are single words only. A task's label carries the gap's id, so that a second import finds it.
 */
export function formatGapTasks(
  report: Pick<Report, "gaps">,
  system: DeskSystem,
  options: LanguageOptions = {},
): string {
  mustHave(report, "gaps", "formatGapTasks: the report");
  const voice = voiceOf(door(options));
  const tasks = report.gaps.rows
    .map((gap, at, rows) => toTask(gap, { before: rows[at - 1], voice }))
    .filter((_, at) => report.gaps.rows[at]!.setAside === null);
  switch (system) {
    case "servicenow":
      return csv([
        ["u_gap_id", "short_description", "description", "priority", "u_article"],
        ...tasks.map(({ id, summary, description, priority, articleId }) => [
          id,
          summary,
          description,
          { high: 2, normal: 3, low: 4 }[priority],
          articleId,
        ]),
      ]);
    case "zendesk":
      return jsonLines(ticketBatches(tasks.map(zendeskTask)));
    case "jira":
      return csv([
        ["Summary", "Issue Type", "Description", "Priority", "Labels", "Labels"],
        ...tasks.map(({ id, summary, description, priority }) => [
          summary,
          "Task",
          description,
          { high: "High", normal: "Medium", low: "Low" }[priority],
          "knowledge-gap",
          id,
        ]),
      ]);
    case "freshservice":
      return csv([
        ["Subject", "Description", "Priority", "Tags"],
        ...tasks.map(({ id, summary, description, priority }) => [
          summary,
          description,
          { high: "High", normal: "Medium", low: "Low" }[priority],
          `knowledge-gap,${id}`,
        ]),
      ]);
    default:
      return system satisfies never;
  }
}

function zendeskTask({ id, summary, description, priority }: GapTask): object {
  return {
    subject: summary,
    comment: { body: description, public: false },
    type: "task",
    priority,
    tags: ["knowledge-gap", id],
    external_id: id,
  };
}

/** The gaps that hold half of what articles can win are urgent, those after 80 % can wait; other work is neither. */
const URGENT = 0.5;
const LATER = 0.8;

interface Place {
  /** The gap before it. */
  readonly before: GapRow | undefined;
  readonly voice: Voice;
}

function toTask(gap: GapRow, { before, voice }: Place): GapTask {
  const { name, action } = gapWording(gap, voice);
  const won = gap.winnable === 0 ? URGENT : (before?.cumulativeShare ?? 0);
  return {
    id: gap.id,
    summary: `${name}: ${gapTitle(gap.proposedTitle || gap.label, voice)}`,
    description: [action, ...descriptionOf(gap, voice)].join("\n"),
    priority: won < URGENT ? "high" : won < LATER ? "normal" : "low",
    articleId: gap.nearestArticle?.id ?? null,
  };
}

function descriptionOf({ count, terms, examples, nearestArticle: near, id }: GapRow, voice: Voice): string[] {
  const tickets = examples.map(({ ticketId }) => ticketId).join(", ");
  return [
    voice.say("task.tickets", { n: count }),
    ...(terms.length === 0 ? [] : [voice.say("task.words", { words: terms.join(", ") })]),
    ...(examples.length === 0 ? [] : [voice.say("task.examples", { tickets })]),
    ...(near === null ? [] : [voice.say("task.nearest", { article: `${near.title} (${near.id})` })]),
    voice.say("task.gap", { id }),
  ];
}
