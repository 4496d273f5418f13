import { optionsDoor } from "../../core/door/door.ts";
import { wholeNumber } from "../../core/door/kinds.ts";
import { mustBeSearchIndex } from "../../core/door/must-be-index.ts";
import { mustHave, mustList } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import type { Interval } from "../../core/math/interval.ts";
import { createRandom, shuffle } from "../../core/math/random.ts";
import { textHash } from "../../core/math/text-hash.ts";
import { wilsonInterval } from "../../core/math/wilson-interval.ts";
import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { requesterText, type Ticket } from "../../core/ticket/ticket.ts";
import { createScorer } from "../../core/verdict/create-scorer.ts";

/** One row for a person to judge: which of the two articles answers the ticket. One of them was linked; the sheet does not say which. */
export interface LinkSheetRow {
  readonly ticketId: string;
  /** What the requester wrote, without personal data that was recognised. */
  readonly text: string;
  readonly articleA: string;
  readonly articleB: string;
  /** `a`, `b`, `both` or `neither`; empty until somebody has judged. */
  readonly answer: string;
}

/** How often the linked article is the one that answers. */
export interface LinkAccuracy {
  /** Rows that were judged. */
  readonly judged: number;
  /** Of these, the linked article answers. */
  readonly right: number;
  /** Of these, it does not, and the other does: the better article is there, and was not linked. */
  readonly otherAnswers: number;
  /** Right ÷ judged with its 95 % interval (Wilson), in [0, 1]; `null` without a judged row. */
  readonly accuracy: number | null;
  readonly interval: Interval | null;
  /** Tickets that link an article ÷ all resolved tickets, in [0, 1]; `null` without any. */
  readonly linkRate: number | null;
}

/** How many tickets are drawn, and by which seed, default 1. */
export interface LinkSheetOptions {
  readonly size: number;
  readonly seed?: number;
}

const checkOptions = optionsDoor<Partial<LinkSheetOptions>>("drawLinkSheet", {
  size: wholeNumber(1),
  seed: wholeNumber(0),
});

const MOST_TEXT = 600;

/**
 * A simple random sample of tickets that link an article, each beside the article that comes first by its words among the others. Which of the
 * two is A is drawn from the ticket's id. The same `seed` draws the same tickets.
 */
export function drawLinkSheet(
  resolved: readonly Ticket[],
  index: SearchIndex,
  options: LinkSheetOptions,
): LinkSheetRow[] {
  mustList(resolved, "id subject", "drawLinkSheet: the resolved tickets");
  mustBeSearchIndex(index, "drawLinkSheet");
  mustHave(options, "size", "drawLinkSheet: the options", "an object with a size");
  const { size = 0, seed = 1 } = checkOptions(options);
  const scorer = createScorer(index, {});
  const linking = resolved.flatMap((ticket) => {
    const linked = ticket.linkedArticles?.find((id) => index.articleById.has(id));
    return linked === undefined ? [] : [{ ticket, linked }];
  });
  return shuffle(linking, createRandom(seed))
    .slice(0, size)
    .map(({ ticket, linked }) => {
      const other = scorer
        .score(ticket)
        .evidence.find(({ articleId }) => !ticket.linkedArticles!.includes(articleId));
      const [first, second] = isA(ticket.id)
        ? [linked, other?.articleId ?? ""]
        : [other?.articleId ?? "", linked];
      const text = maskPersonalData(requesterText(ticket)).slice(0, MOST_TEXT);
      return { ticketId: ticket.id, text, articleA: first, articleB: second, answer: "" };
    });
}

/** Whether the linked article of a ticket is A. */
function isA(ticketId: string): boolean {
  return Number.parseInt(textHash(`link ${ticketId}`).slice(-1), 16) % 2 === 0;
}

const ANSWERS = ["a", "b", "both", "neither"];

/** What people found. Rows without an answer are left out; throws `INVALID_INPUT` for an answer that is none. */
export function readLinkSheet(rows: readonly LinkSheetRow[], resolved: readonly Ticket[]): LinkAccuracy {
  mustList(
    rows,
    "ticketId answer",
    "readLinkSheet: the rows",
    "the rows of a sheet, as parseLinkSheet gives them",
  );
  mustList(resolved, "id", "readLinkSheet: the resolved tickets");
  const judged = rows.filter(({ answer }) => answer.trim() !== "");
  for (const { answer, ticketId } of judged)
    if (!ANSWERS.includes(answer.trim().toLowerCase())) {
      const message = `The answer for ${ticketId} must be one of ${ANSWERS.join(", ")}, got ${JSON.stringify(answer)}.`;
      throw new LevelZeroError("INVALID_INPUT", message);
    }
  const said = judged.map(({ answer, ticketId }) => ({
    answer: answer.trim().toLowerCase(),
    own: isA(ticketId) ? "a" : "b",
  }));
  const right = said.filter(({ answer, own }) => answer === own || answer === "both").length;
  const otherAnswers = said.filter(
    ({ answer, own }) => answer !== own && (answer === "a" || answer === "b"),
  ).length;
  const known = resolved.filter(({ linkedArticles }) => linkedArticles !== null);
  const linking = known.filter(({ linkedArticles }) => linkedArticles!.length > 0).length;
  return {
    judged: judged.length,
    right,
    otherAnswers,
    accuracy: judged.length === 0 ? null : right / judged.length,
    interval: wilsonInterval(right, judged.length),
    linkRate: known.length === 0 ? null : linking / known.length,
  };
}
