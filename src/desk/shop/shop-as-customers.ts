import { optionsDoor } from "../../core/door/door.ts";
import { func, moment, that } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import type { DrawnQuestions } from "./draw-shop-questions.ts";
import type { ShopPortal } from "./shop-portal.ts";
import type { ShopSummary } from "./shop-summary.ts";
import { summariseShop } from "./summarise-shop.ts";
import { type ShopVisit, visitPortal } from "./visit-portal.ts";

export interface ShopOptions {
  /** When it is asked, ISO 8601. */
  readonly at?: string;
  /** An earlier scorecard to be compared with. */
  readonly previous?: ShopSummary;
  /** Hears why a question was not answered. */
  readonly onFailure?: (error: unknown) => void;
}

const door = optionsDoor<ShopOptions>("shopAsCustomers", {
  at: moment,
  previous: that(isShopSummary, 'an earlier scorecard, with "format": "level-zero-shop"'),
  onFailure: func("(error) => log(error)"),
});

/**
 * Asks the portal the questions that were drawn, one after another, as the customers who had them, and counts how they fared. A question that the
 * portal does not answer is counted, and in no share.
 * @throws LevelZeroError `INVALID_OPTION`, and what the portal threw if it answered none.
 */
export async function shopAsCustomers(
  drawn: DrawnQuestions,
  portal: ShopPortal,
  options: ShopOptions = {},
): Promise<ShopSummary> {
  mustHave(drawn, "questions known hidden", "shopAsCustomers: what drawShopQuestions returns");
  mustHave(portal, "name search open offer", "shopAsCustomers: the portal");
  const { at = null, previous = null, onFailure } = door(options);
  const visits: ShopVisit[] = [];
  const failures: unknown[] = [];
  for (const question of drawn.questions) {
    try {
      visits.push(await visitPortal(question, portal));
    } catch (error) {
      failures.push(error);
      onFailure?.(error);
    }
  }
  if (visits.length === 0 && failures.length > 0) throw failures[0];
  return summariseShop(visits, {
    at,
    portal: portal.name,
    unanswered: failures.length,
    previous,
    drawn: { known: drawn.known, hidden: drawn.hidden, period: drawn.period },
  });
}

/**
 * Whether plain data is a scorecard of ours.
 * @param value what a JSON file held
 */
export function isShopSummary(value: unknown): value is ShopSummary {
  const { format, version, measures } = (value ?? {}) as Partial<ShopSummary>;
  return format === "level-zero-shop" && version === 1 && Array.isArray(measures);
}
