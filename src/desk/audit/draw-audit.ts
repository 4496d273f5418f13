import type { Article } from "../../core/article/article.ts";
import { optionsDoor } from "../../core/door/door.ts";
import { wholeNumber } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import { createRandom, shuffle } from "../../core/math/random.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { solvingChance } from "../../core/verdict/solving-chance.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import type { AuditKey, AuditKeyRow, AuditStratum } from "./audit-key.ts";
import type { AuditSheet } from "./audit-sheet.ts";
import { type CandidateArticle, candidateArticles } from "./candidate-articles.ts";
import { drawStrata, type ScoredVerdict } from "./draw-strata.ts";
import { fingerprintOf } from "./fingerprint-of.ts";

/** What was judged. An `Assessment` is one. */
export interface Auditable {
  readonly articles: readonly Article[];
  readonly tickets: readonly Ticket[];
  /** One for each ticket, in the same order. */
  readonly verdicts: readonly Verdict[];
  readonly now: string;
}

export interface DrawAuditOptions {
  /** Tickets to draw, from 1 up; all of them if there are fewer. Default 200: a margin of some 5 points. */
  readonly size?: number;
  /** A whole number: the same one draws the same tickets. Default 1. */
  readonly seed?: number;
  /** Sheets to make, each with the same tickets in another order, for as many people. Default 1. */
  readonly raters?: number;
}

const door = optionsDoor<DrawAuditOptions>("drawAudit", {
  size: wholeNumber(1),
  seed: wholeNumber(0),
  raters: wholeNumber(1),
});

/** The sheets for people, and the key to read them by. */
export interface AuditDraw {
  readonly key: AuditKey;
  readonly sheets: readonly AuditSheet[];
}

/**
 * Draws scored tickets for people to judge: at random within strata of outcome and probability, more where the outcome is open
 * (Neyman's allocation by √(mean of p(1 − p))). Neither order, numbers nor offered articles tell what was said of a ticket.
 * @throws LevelZeroError `INVALID_OPTION` for a size, seed or number of raters out of range; `INVALID_INPUT` if no ticket was scored.
 */
export function drawAudit(auditable: Auditable, options: DrawAuditOptions = {}): AuditDraw {
  mustHave(auditable, "tickets verdicts", "drawAudit: what to draw from");
  const { size = 200, seed = 1, raters = 1 } = door(options);
  const scored = scoredOf(auditable);
  if (scored.length === 0) {
    throw new LevelZeroError("INVALID_INPUT", "No ticket was scored, so there is nothing to audit.");
  }
  const random = createRandom(seed);
  const verdicts = scored.map(({ verdict }) => verdict);
  const { strata, places } = drawStrata(verdicts, { size, random });
  const candidatesOf = candidateArticles(auditable);
  const picked = shuffle(
    places.flatMap((drawn, stratum) => drawn.map((place) => ({ ...scored[place]!, stratum }))),
    random,
  ).map((drawn, at) => ({ ...drawn, row: at + 1, candidates: candidatesOf(drawn.ticket, drawn.verdict) }));
  const sheet = picked.map(({ row, ticket, candidates }) => ({ row, ticket, candidates }));
  return {
    key: {
      format: "level-zero-audit-key",
      version: 1,
      judgedAt: auditable.now,
      seed,
      population: {
        tickets: scored.length,
        fingerprint: fingerprintOf(scored.map(({ ticket }) => ticket.id)),
      },
      strata,
      rows: picked.map((drawn) => keyRow(drawn, strata[drawn.stratum]!)),
    },
    sheets: Array.from({ length: raters }, (_, at) => ({
      rows: at === 0 ? sheet : shuffle(sheet, random),
    })),
  };
}

interface DrawnTicket extends ScoredTicket {
  readonly row: number;
  readonly stratum: number;
  readonly candidates: readonly CandidateArticle[];
}

function keyRow({ row, ticket, verdict, stratum, candidates }: DrawnTicket, of: AuditStratum): AuditKeyRow {
  return {
    row,
    ticketId: ticket.id,
    stratum,
    inclusion: of.drawn / of.size,
    chance: solvingChance(verdict),
    findable: verdict.reason !== "not-findable",
    ...(ticket.linkedArticles !== null && { linked: ticket.linkedArticles.length > 0 }),
    articleIds: candidates.map(({ id }) => id),
  };
}

interface ScoredTicket {
  readonly ticket: Ticket;
  readonly verdict: ScoredVerdict;
}

function scoredOf({ tickets, verdicts }: Auditable): ScoredTicket[] {
  return tickets.flatMap((ticket, at) => {
    const verdict = verdicts[at]!;
    return verdict.outcome === "excluded" ? [] : [{ ticket, verdict }];
  });
}
