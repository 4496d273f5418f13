import type { Verdict } from "../../index.ts";

/** Articles named in a line, and those of them whose evidence is in it. */
const ARTICLES = 10;
export const EXPLAINED = 3;

/** One verdict as the line that other programs rely on: see docs/cli.md. Ends in a line feed. */
export function scoreLine({ ticketId, outcome, reason, probability, evidence }: Verdict): string {
  const articles = evidence
    .slice(0, ARTICLES)
    .map(({ articleId, title, anchor, score }) => ({ id: articleId, title, anchor, score }));
  const line = { ticketId, outcome, reason, probability, articles, evidence: evidence.slice(0, EXPLAINED) };
  return `${JSON.stringify(line)}\n`;
}
