import type { Assessment } from "../../../assess.ts";
import { historyEndsText } from "../caution-text.ts";
import type { Caution, Report } from "../report.ts";
import { englishVoice } from "../voice.ts";

/**
 * Said where every resolved ticket is older than all tickets judged: of what came up since, the past knows nothing. Not of tickets judged by what
 * was there on their day, where it must be so.
 */
export function historyEnds(
  { model: { historyNewest = null }, asOf }: Pick<Assessment, "model" | "asOf">,
  { first }: Report["period"],
): Caution[] {
  const newest = historyNewest?.slice(0, 10) ?? null;
  if (asOf !== null || newest === null || first === null || newest >= first) return [];
  const ends = { newest, first };
  return [{ code: "history-ends", text: historyEndsText(ends, englishVoice), historyEnds: ends }];
}
