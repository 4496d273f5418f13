import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import { formatCount, formatPercent, formatQuantity } from "../format-number.ts";
import type { Report } from "../report.ts";
import { mendWording } from "../wording.ts";
import { articleText } from "./article-text.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** Answers that exist but do not reach the customer. */
export function mendingSection({ mending }: Report): string {
  return markdownSection("Win without writing", [
    mending.length === 0 ? "No ticket failed for an answer that exists." : mendingTable(mending),
  ]);
}

/** Articles that answer, and how the knowledge base stands. */
export function articleSection({ answering, health }: Report): string {
  return markdownSection("Articles", [
    "### Articles that answer",
    answering.total === 0 ? "No ticket is solvable." : answeringTable(answering),
    "### Article health",
    healthSentence(health),
  ]);
}

function mendingTable(mending: Report["mending"]): string {
  return markdownTable(
    [{ head: "Article" }, { head: "Reason" }, { head: "What to do" }, { head: "Tickets", numeric: true }],
    mending.map(({ article, reason, tickets }) => [
      articleText(article),
      mendWording(reason).name,
      mendWording(reason).action,
      formatCount(tickets),
    ]),
  );
}

function answeringTable({ rows }: Report["answering"]): string {
  return markdownTable(
    [
      { head: "Article" },
      { head: "Tickets", numeric: true },
      { head: "Share of solvable", numeric: true },
      { head: "Words in common" },
    ],
    rows.map(({ article, tickets, share, terms }) => [
      articleText(article),
      formatCount(tickets),
      formatPercent(share),
      escapeMarkdown(terms.join(", ")),
    ]),
  );
}

function healthSentence(health: Report["health"]): string {
  const states = health.states.map(({ state, count }) => `${formatCount(count)} ${state}`).join(", ");
  return `${formatQuantity(health.articles, "article")}: ${states}. Of the published: ${formatCount(health.expired)} past their last valid day, ${formatCount(health.notYetValid)} not valid yet, ${formatCount(health.reviewOverdue)} overdue for review, ${formatCount(health.restricted)} not for everybody, ${formatCount(health.neverNamed.count)} named for no ticket.`;
}
