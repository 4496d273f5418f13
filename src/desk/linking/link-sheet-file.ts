import { mustList, mustSay } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import { csv } from "../../core/text/csv.ts";
import { CsvRecordReader } from "../../core/ticket/csv-records.ts";
import type { LinkSheetRow } from "./link-sheet.ts";

const HEAD = [
  "ticket",
  "what the customer wrote",
  "article A",
  "article B",
  "which answers: a, b, both, neither",
];
/** Longest row that is read, in characters. */
const MAX_ROW_CHARS = 100_000;

/** The sheet as CSV, for people to fill in its last column. */
export function formatLinkSheet(rows: readonly LinkSheetRow[]): string {
  mustList(rows, "ticketId text articleA articleB answer", "formatLinkSheet: the rows");
  return csv([
    HEAD,
    ...rows.map(({ ticketId, text, articleA, articleB, answer }) => [
      ticketId,
      text,
      articleA,
      articleB,
      answer,
    ]),
  ]);
}

/**
 * Reads a filled sheet back as a spreadsheet saved it: comma, semicolon or tab. Throws `INVALID_INPUT` for anything else.
 * @param text the CSV that people filled
 */
export function parseLinkSheet(text: string): LinkSheetRow[] {
  mustSay(text, "parseLinkSheet: the sheet");
  const body = text.replace(/^\uFEFF/, "").replace(/^sep=.\r?\n/i, "");
  const head = /^[^\r\n]*/.exec(body)?.[0] ?? "";
  const delimiter = [";", "\t"].find((mark) => head.split(mark).length === HEAD.length) ?? ",";
  const reader = new CsvRecordReader(delimiter, MAX_ROW_CHARS);
  const records = [...reader.write(body), ...reader.end()].map((record) =>
    "broken" in record ? [] : record.cells,
  );
  const [first, ...rows] = records;
  if (first === undefined || first[0]?.trim() !== HEAD[0] || first.length !== HEAD.length) {
    const message = `This is no sheet of links: expected the columns ${HEAD.join("; ")}. Name a file that \`level-zero links --sheet\` wrote.`;
    throw new LevelZeroError("INVALID_INPUT", message);
  }
  return rows
    .filter(({ length }) => length >= HEAD.length)
    .map(([ticketId = "", words = "", articleA = "", articleB = "", answer = ""]) => ({
      // The sheet was written with an apostrophe before what a spreadsheet takes for a formula.
      ticketId: ticketId.replace(/^'(?=[=+\-@])/, ""),
      text: words,
      articleA,
      articleB,
      answer,
    }));
}
