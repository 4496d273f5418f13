import { mustHave } from "../../core/door/takes.ts";
import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import { csv } from "../../core/text/csv.ts";
import { shortText } from "../../core/text/short-text.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { CandidateArticle } from "./candidate-articles.ts";

/** What one person is to fill. */
export interface AuditSheet {
  readonly rows: readonly AuditSheetRow[];
}

interface AuditSheetRow {
  readonly row: number;
  readonly ticket: Ticket;
  readonly candidates: readonly CandidateArticle[];
}

/** The columns of a sheet; the last three are the person's. */
const SHEET_COLUMNS = [
  "row",
  "ticket",
  "subject",
  "description",
  "articles",
  "solvable? (yes/no/unsure)",
  "article (number, id or none)",
  "note",
] as const;

const LINE = 160;
const TEXT = 2_000;

/**
 * The sheet as CSV for a spreadsheet: one ticket a row, in the order of `sheet`, with empty cells to fill. Personal data is masked
 * as in a report, text that a spreadsheet would take for a formula is defused, and a byte order mark tells Excel the encoding.
 * @param sheet one of those that `drawAudit` gives
 * @param separator what the people's spreadsheet expects between cells: a semicolon where decimals have commas
 */
export function serializeAuditSheet(sheet: AuditSheet, separator: "," | ";" = ","): string {
  mustHave(sheet, "rows", "serializeAuditSheet: the sheet");
  const { rows } = sheet;
  return `\uFEFF${csv([SHEET_COLUMNS, ...rows.map(cellsOf)], separator)}`;
}

function cellsOf({ row, ticket, candidates }: AuditSheetRow): (string | number | null)[] {
  return [
    row,
    ticket.id,
    shortText(maskPersonalData(ticket.subject.slice(0, 20 * LINE)), LINE),
    maskedText(ticket.description),
    candidates
      .map(
        ({ id, title, url }, at) =>
          `${at + 1}. ${shortText(title, LINE)}${url === undefined ? "" : ` (${url})`} [${id}]`,
      )
      .join("\n"),
    null,
    null,
    null,
  ];
}

/** Masked before it is cut, as half an address is no longer seen to be one; its lines are kept. */
function maskedText(text: string): string {
  const lines = maskPersonalData(text.slice(0, 2 * TEXT)).split(/\r?\n/);
  const kept = lines.map((line) => shortText(line, TEXT)).join("\n");
  return kept.length > TEXT ? `${kept.slice(0, TEXT - 1)}…` : kept;
}
