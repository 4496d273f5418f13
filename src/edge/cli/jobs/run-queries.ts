import { exclusionOf } from "../../../core/ticket/index.ts";
import { portalQueries } from "../../../index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { checkTargets } from "../check-targets.ts";
import { count, quantity } from "../format.ts";
import type { Io } from "../io.ts";
import { readExports } from "../read-exports.ts";
import { readPortalSearch } from "../read-portal-search.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface QueriesCommandOptions extends CommonOptions {
  readonly out?: string;
  readonly portalResults?: string;
}

/** Writes what a portal's search is to be asked for these tickets. Excluded ones are left out. */
export async function runQueries(
  paths: readonly string[],
  options: QueriesCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, options);
  await checkTargets([options.out], [...paths, options.portalResults], session);
  const search = await readPortalSearch(options, null, session);
  const tickets = new Map<string, number>();
  let asked = 0;
  for await (const batch of readExports(paths, session)) {
    for (const ticket of batch.tickets) {
      if (exclusionOf(ticket, session.exclusions) !== null) continue;
      asked++;
      for (const query of portalQueries(ticket))
        if ((search?.(query, {}) ?? null) === null) tickets.set(query, (tickets.get(query) ?? 0) + 1);
    }
  }
  const rows = [...tickets].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const lines = rows.map(([query, of]) => `${JSON.stringify({ query, tickets: of })}\n`).join("");
  if (options.out === undefined || options.out === "-") await session.print(lines);
  else await writeFileWhole(session.pathOf(options.out), lines);
  session.note(`${count(rows.length)} queries to ask for ${quantity(asked, "ticket")}.`);
  session.finish();
}
