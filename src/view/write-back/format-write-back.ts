import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { mapOf, oneOf } from "../../core/door/kinds.ts";
import { mustHave, mustList } from "../../core/door/takes.ts";
import { type CsvCell, csv } from "../../core/text/csv.ts";
import { fold } from "../../core/text/fold.ts";
import type { Report } from "../report/report.ts";
import { DESK_SYSTEMS, type DeskSystem } from "./desk-system.ts";
import { jsonLines, ticketBatches } from "./ticket-batches.ts";
import { type TicketFlag, ticketFlags } from "./ticket-flag.ts";

export interface WriteBackOptions {
  /**
   * Each ticket's subject by its id. Jira's importer asks for a summary in every row and writes it into the issue: give the subjects
   * as they are. Other systems do not need it. Default none.
   */
  readonly subjects?: ReadonlyMap<string, string>;
}

const door = optionsDoor<WriteBackOptions>("formatWriteBack", {
  subjects: mapOf("from ticket id to subject"),
});

/**
 * What was found about each scored ticket, as a file that the service desk imports: id, level-zero flag, reason, article, and no
 * words of the ticket. ServiceNow: CSV for an import set, coalesced on `number`. Zendesk: JSON Lines, each line the body of one
 * `update_many` request of at most 100 tickets. Jira and Freshservice: CSV. The columns are called "predicted", so that an export
 * that has them is not read as the word of a person. Text that a spreadsheet would take for a formula is defused.
 */
export function formatWriteBack(
  report: Pick<Report, "tickets">,
  system: DeskSystem,
  options: WriteBackOptions = {},
): string {
  mustHave(report, "tickets", "formatWriteBack: the report");
  mustList(
    report.tickets,
    "ticketId outcome",
    "formatWriteBack: the report's tickets",
    "rows of a report, as createReport makes it",
  );
  mustBe(oneOf(DESK_SYSTEMS), system, "formatWriteBack: the system");
  const checked = door(options);
  const flags = ticketFlags(report);
  if (system === "zendesk") return jsonLines(ticketBatches(flags.map(zendeskUpdate)));
  return csv(TABLES[system](flags, checked));
}

type Table = (flags: readonly TicketFlag[], options: WriteBackOptions) => readonly (readonly CsvCell[])[];

const TABLES: Readonly<Record<Exclude<DeskSystem, "zendesk">, Table>> = {
  servicenow: (flags) => [
    ["number", ...PREDICTED.map((name) => `u_predicted_${name}`)],
    ...flags.map((flag) => [flag.ticketId, ...cellsOf(flag)]),
  ],
  jira: (flags, { subjects }) => [
    [
      "Issue key",
      ...(subjects ? ["Summary"] : []),
      "Labels",
      ...PREDICTED.slice(1).map((name) => `Predicted ${name.replaceAll("_", " ")}`),
    ],
    ...flags.map((flag) => [
      flag.ticketId,
      ...(subjects ? [subjects.get(flag.ticketId) ?? ""] : []),
      labelOf(flag),
      ...cellsOf(flag).slice(1),
    ]),
  ],
  freshservice: (flags) => [
    ["Ticket ID", "Tags", ...PREDICTED.slice(1).map((name) => `Predicted ${name.replaceAll("_", " ")}`)],
    ...flags.map((flag) => [flag.ticketId, labelOf(flag), ...cellsOf(flag).slice(1)]),
  ],
};

/** Names of the cells. */
const PREDICTED = [
  "level_zero",
  "level_zero_reason",
  "level_zero_article",
  "level_zero_probability",
] as const;

function cellsOf({ levelZero, reason, articleId, probability }: TicketFlag): CsvCell[] {
  return [levelZero === null ? null : String(levelZero), reason, articleId, probability];
}

function zendeskUpdate(flag: TicketFlag): object {
  const article = flag.articleId === null ? [] : [labelOf({ ...flag, reason: `article-${flag.articleId}` })];
  return { id: idOf(flag.ticketId), additional_tags: [labelOf(flag), ...article] };
}

/** Zendesk's ids are numbers. */
function idOf(ticketId: string): string | number {
  return /^[1-9]\d{0,14}$/.test(ticketId) ? Number(ticketId) : ticketId;
}

/** A label or tag such as `predicted-level-zero-missing`: small letters, digits and hyphens, which every system takes. */
function labelOf({ reason }: { readonly reason: string }): string {
  const word = fold(reason)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `predicted-level-zero-${word}`.slice(0, 80);
}
