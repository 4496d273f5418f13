import { differenceInterval } from "../../core/math/difference-interval.ts";
import type { Analyzer } from "../../core/text/analyzer.ts";
import type { Share } from "../journey/tally.ts";
import type { HeardBefore, HeardTheme, ListeningSummary } from "./listening-summary.ts";

/** The later of two summaries with what the earlier one said beside it. */
export function compareListening(
  before: ListeningSummary,
  after: ListeningSummary,
  analyzer: Analyzer,
): ListeningSummary {
  const rows = new Map(before.articles.map((row) => [row.articleId, row]));
  const isSame = before.period !== null && after.period !== null && before.period.to >= after.period.from;
  return {
    ...after,
    before: {
      now: before.now,
      solved: before.solved,
      finding: isSame ? null : findingOf(before.solved, after.solved),
    },
    articles: after.articles.map((row) => {
      const then = rows.get(row.articleId);
      return then === undefined ? row : { ...row, before: { people: then.people, solved: then.solved } };
    }),
    themes: after.themes.map((theme) => ({
      ...theme,
      before: before.themes.find((one) => isSameTheme(one, theme, analyzer))?.people ?? null,
    })),
  };
}

/** Newcombe 1998, method 10: two samples of people. */
function findingOf(before: Share, after: Share): HeardBefore["finding"] {
  const [from, to] = [before, after].map(({ share, low, high }) =>
    share === null || low === null || high === null ? null : { value: share, low, high },
  );
  if (from == null || to == null) return null;
  const { low, high } = differenceInterval(from, to);
  return low > 0 ? "better" : high < 0 ? "worse" : "none";
}

/** Said of one article at least, and in words of which they share half. */
function isSameTheme(a: HeardTheme, b: HeardTheme, analyzer: Analyzer): boolean {
  if (!a.articleIds.some((id) => b.articleIds.includes(id))) return false;
  const [one, other] = [a, b].map(({ label }) => new Set(analyzer.terms(label)));
  const shared = [...one!].filter((term) => other!.has(term)).length;
  return shared > 0 && 2 * shared >= Math.min(one!.size, other!.size);
}
