import type { PortalEvent } from "../../desk/event/index.ts";
import { answeredTickets, reviewOrder, shownFrom, summariseCheck } from "../../view/check/index.ts";
import type { CheckTable } from "../../view/report/index.ts";
import type { AssessedFiles } from "./assess-files.ts";
import { checkFolder, heardOf, isFolder } from "./check-folder.ts";
import type { Session } from "./session.ts";

/** What is wrong with the articles of the report, and which its tickets and events say to look at first. */
export async function checkTableOf(
  path: string,
  { assessment: { tickets, verdicts }, history, index: makeIndex }: AssessedFiles,
  events: readonly PortalEvent[] | null,
  session: Session,
): Promise<CheckTable> {
  session.progress.start("Checking the articles …");
  const index = makeIndex();
  const heard = heardOf([...history, ...tickets], answeredTickets(history, { tickets, verdicts }, index));
  const own = await checkFolder({ path, index, tickets: heard }, session);
  const check = shownFrom((await isFolder(path, session)) ? path : "", own);
  const review = reviewOrder({ check: own, index, verdicts, events: events ?? [] });
  return summariseCheck({ check, review, index });
}
