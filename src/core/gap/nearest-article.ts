import { addTo } from "../math/add-to.ts";
import type { UnsolvableVerdict, UnsureVerdict, Verdict } from "../verdict/verdict.ts";
import type { Gap } from "./gap.ts";

type NearArticle = NonNullable<Gap["nearestArticle"]>;

/** How near the articles come to all tickets. */
export interface EvidenceTotals {
  readonly tickets: number;
  /** Article id → its evidence scores over all tickets, added up. */
  readonly sums: ReadonlyMap<string, number>;
}

/** An article that comes nearer to a gap's tickets than to others by less than this comes near by habit: it is everywhere. */
const LEAST_LEAD = 0.05;

/** The totals over the verdicts of all scored tickets. O(evidence). */
export function evidenceTotals(verdicts: readonly Verdict[]): EvidenceTotals {
  const sums = new Map<string, number>();
  for (const { evidence } of verdicts) {
    for (const { articleId, score } of evidence) addTo(sums, articleId, score);
  }
  return { tickets: verdicts.filter(({ outcome }) => outcome !== "excluded").length, sums };
}

/** The first of `nearestArticles`; `null` for none. */
export function nearestArticle(
  verdicts: readonly (UnsolvableVerdict | UnsureVerdict)[],
  totals: EvidenceTotals,
): NearArticle | null {
  return nearestArticles(verdicts, totals)[0] ?? null;
}

/**
 * The articles that come nearer to the tickets of `verdicts`, which must be among those of `totals`, than to the others: those with
 * the greatest lead in mean evidence score first, ties by id. `score` is the mean over the tickets of `verdicts`.
 */
export function nearestArticles(
  verdicts: readonly (UnsolvableVerdict | UnsureVerdict)[],
  totals: EvidenceTotals,
): NearArticle[] {
  const titles = new Map(
    verdicts.flatMap(({ evidence }) => evidence.map(({ articleId, title }) => [articleId, title] as const)),
  );
  const { tickets, sums } = evidenceTotals(verdicts);
  const others = totals.tickets - tickets;
  return [...sums]
    .map(([id, sum]) => {
      const elsewhere = others === 0 ? 0 : ((totals.sums.get(id) ?? 0) - sum) / others;
      const score = sum / tickets;
      return { near: { id, title: titles.get(id)!, score }, lead: score - elsewhere };
    })
    .filter(({ lead }) => lead >= LEAST_LEAD)
    .sort((a, b) => b.lead - a.lead || (a.near.id < b.near.id ? -1 : 1))
    .map(({ near }) => near);
}
