import { readFile } from "node:fs/promises";
import { loadReport, type Report } from "../../../view/report/index.ts";
import type { Session } from "../session.ts";
import { named } from "./named.ts";

/** A report that was written as JSON. Errors name the file. */
export function readReportFile(path: string, session: Session): Promise<Report> {
  return named(path, async () => loadReport(await readFile(session.pathOf(path), "utf8")));
}
