import type { PortalEvent } from "../../desk/event/index.ts";
import { listen, listeningPart } from "../../view/journey/index.ts";
import type { FormatOptions, ReportOptions } from "../../view/report/index.ts";
import type { AssessedFiles } from "./assess-files.ts";

/** What people said of articles, as a part of the report; none without events, and where nobody said anything. */
export function listeningPartsOf(
  events: readonly PortalEvent[] | null,
  { assessment, analyzer, known }: Pick<AssessedFiles, "assessment" | "analyzer" | "known">,
  privacy: ReportOptions["privacy"],
): NonNullable<FormatOptions["parts"]> {
  if (events === null) return [];
  const { articles, now } = assessment;
  const heard = listen(events, {
    ...{ now, articles, analyzer },
    ...(known && { since: known.at }),
  });
  return heard.answers === 0 ? [] : [listeningPart(heard, { articles, withWords: privacy !== "no-text" })];
}
