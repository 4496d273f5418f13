import type { PortalEvent } from "../../../desk/event/index.ts";
import {
  answeredTickets,
  type CheckOptions,
  type KnownGap,
  reviewOrder,
  shownFrom,
  summariseCheck,
} from "../../../view/check/index.ts";
import type { CheckTable } from "../../../view/report/index.ts";
import type { AssessedFiles } from "../judge/assess-files.ts";
import type { Session } from "../session.ts";
import { checkFolder, demandOf, heardOf, isFolder } from "./check-folder.ts";

interface CheckSurroundings extends Pick<CheckOptions, "language"> {
  readonly session: Session;
  /** As the run before left them, and this one. */
  readonly gaps: readonly KnownGap[];
}

/** What is wrong with the articles of the report, and which its tickets and events say to look at first. */
export async function checkTableOf(
  path: string,
  { assessment: { tickets, verdicts }, history, index: makeIndex }: AssessedFiles,
  events: readonly PortalEvent[] | null,
  { session, gaps, ...language }: CheckSurroundings,
): Promise<CheckTable> {
  session.progress.start("Checking the articles …");
  const index = makeIndex();
  const answered = answeredTickets(history, { tickets, verdicts }, index);
  const heard = heardOf([...history, ...tickets], answered);
  const demand = await demandOf(answered, index, { only: undefined, session });
  const own = await checkFolder({ path, index, tickets: heard, demand, gaps }, language, session);
  const check = shownFrom((await isFolder(path, session)) ? path : "", own);
  const review = reviewOrder({ check: own, index, verdicts, events: events ?? [] });
  return summariseCheck({ check, review, index });
}
