import { mustHave } from "../../core/door/takes.ts";
import type { Verdict } from "../../index.ts";

/** Articles named in a line, and those of them whose evidence is in it. */
const ARTICLES = 10;
/** Articles of a verdict that `level-zero score` has explained: the option `explained` of the scorer. */
export const SCORE_LINE_EXPLAINED = 3;

/**
 * One verdict as the line of `level-zero score`, that other programs rely on: see docs/cli.md. JSON, ends in a line feed.
 * @param verdict of one ticket
 * @throws LevelZeroError `INVALID_INPUT` for what is no verdict
 */
export function scoreLine(verdict: Verdict): string {
  mustHave(verdict, "ticketId outcome evidence", "scoreLine: the verdict");
  const { ticketId, outcome, reason, probability, evidence } = verdict;
  const articles = evidence
    .slice(0, ARTICLES)
    .map(({ articleId, title, anchor, score }) => ({ id: articleId, title, anchor, score }));
  const line = {
    ticketId,
    outcome,
    reason,
    probability,
    articles,
    evidence: evidence.slice(0, SCORE_LINE_EXPLAINED),
  };
  return `${JSON.stringify(line)}\n`;
}
