import { readFile } from "node:fs/promises";
import { type Report, readReport } from "../../index.ts";
import { named } from "./named.ts";
import type { Session } from "./session.ts";

/** A report that was written as JSON. Errors name the file. */
export function readReportFile(path: string, session: Session): Promise<Report> {
  return named(path, async () => readReport(await readFile(session.pathOf(path), "utf8")));
}
