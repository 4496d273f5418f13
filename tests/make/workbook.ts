import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { onTestFinished } from "vitest";

type Sheet = readonly (readonly unknown[])[];

/** A workbook of these sheets in a folder that is gone after the test. */
export function workbook(
  sheets: Readonly<Record<string, Sheet>>,
  hidden: readonly string[] = [],
  name = "tickets.xlsx",
): string {
  const book = utils.book_new();
  for (const [title, rows] of Object.entries(sheets))
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(rows as unknown[][], { cellDates: true, UTC: true }),
      title,
    );
  book.Workbook = {
    Sheets: book.SheetNames.map((title) => ({ name: title, Hidden: hidden.includes(title) ? 1 : 0 })),
  };
  const folder = mkdtempSync(join(tmpdir(), "level-zero-workbook-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }));
  return path;
}
