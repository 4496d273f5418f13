import { readFile } from "node:fs/promises";
import { type Audit, loadAudit } from "../../../desk/audit/index.ts";
import type { Session } from "../session.ts";
import { named } from "./named.ts";

/** What people found, as `level-zero audit read --out` wrote it; `undefined` without a file. */
export async function readAuditFile(path: string | undefined, session: Session): Promise<Audit | undefined> {
  if (path === undefined) return undefined;
  return named(path, async () => loadAudit(await readFile(session.pathOf(path), "utf8")));
}
