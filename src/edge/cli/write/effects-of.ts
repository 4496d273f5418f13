import { type ArticleEffects, measureEffects } from "../../../desk/effect/index.ts";
import type { PortalEvent } from "../../../desk/event/index.ts";
import type { AssessedFiles } from "../judge/assess-files.ts";

const DAY_MS = 86_400_000;
/** An article's tickets are counted for eight weeks after its change: one that is older was told before. */
const WEEKS_AFTER = 8;

/**
 * Whether the articles worked that were published or changed while the tickets came in, or in the eight weeks before. Scores tickets and history
 * once more, by words alone: about a seventh of a report's time, and nothing where no article was changed.
 */
export function effectsOf(
  { assessment, history, analyzer }: AssessedFiles,
  events: readonly PortalEvent[] | null,
): ArticleEffects {
  const { articles, tickets, now } = assessment;
  const days = tickets.flatMap(({ createdAt }) => createdAt?.slice(0, 10) ?? []).sort();
  const first = Date.parse(days[0] ?? now);
  const since = new Date(first - 7 * WEEKS_AFTER * DAY_MS).toISOString().slice(0, 10);
  return measureEffects(
    { articles, tickets, history, ...(events && { events }) },
    { now, analyzer: analyzer.options, since },
  );
}
