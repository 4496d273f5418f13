import { createRandom } from "../../../src/core/math/random.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import type { Auditable } from "../../../src/desk/audit/draw-audit.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";
import { excluded, solvable, unsolvable, unsure } from "../../make/verdict.ts";

/** A judged desk, and which of its tickets truly are solvable. */
export interface Desk extends Auditable {
  readonly truth: ReadonlySet<string>;
}

const ARTICLES = ["vpn", "mail", "printer", "phone", "hidden"] as const;

/** `count` tickets with chances p, of which a share p is solvable; every eleventh is excluded. */
export function makeDesk(count: number, seed = 5): Desk {
  const random = createRandom(seed);
  const tickets: Ticket[] = [];
  const verdicts: Verdict[] = [];
  const truth = new Set<string>();
  for (let at = 0; at < count; at++) {
    const id = `INC${1000 + at}`;
    const chance = random() ** 2;
    tickets.push(
      makeTicket({ id, subject: `Subject ${at}`, description: `mail ada@example.org about ${at}` }),
    );
    verdicts.push(at % 11 === 10 ? excluded(id) : verdictOf(id, chance));
    if (random() < chance) truth.add(id);
  }
  const articles = ARTICLES.map((id) =>
    makeArticle({ id, title: `The ${id}`, audience: id === "hidden" ? ["agents"] : ["public"] }),
  );
  return { articles, tickets, verdicts, now: "2026-06-01", truth };
}

function verdictOf(id: string, chance: number): Verdict {
  if (chance >= 0.7) return solvable(id, chance, ["vpn", "mail", "hidden"]);
  return chance >= 0.3
    ? unsure(id, chance, ["mail", "printer"])
    : unsolvable(id, chance, { articleIds: ["phone"] });
}
