import { formatCount, formatPercent, formatQuantity } from "../format-number.ts";
import type { Health, Report } from "../report.ts";
import { mendWording } from "../wording.ts";
import { articleKey, articleLink, identifier, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** Answers that exist but do not reach the customer: one small mend each. */
export function mendingSection({ mending }: Report): Html {
  const lead =
    "These articles hold the answer already. Nothing has to be written: publish, review, or mend the words.";
  const rows = mending.map(({ article, reason, tickets, exampleTicketIds }) => [
    articleLink(article),
    mendWording(reason).name,
    mendWording(reason).action,
    html`<a href="#tickets" data-only-a="${articleKey(article.id)}" data-only-o="${reason}">${formatCount(tickets)}</a>`,
    ids(exampleTicketIds),
  ]);
  const body =
    rows.length === 0
      ? html`<p>No ticket failed for an answer that exists.</p>`
      : table({
          caption: "Articles to mend, most tickets first (at most 25)",
          stack: true,
          columns: [
            { head: "Article" },
            { head: "Reason" },
            { head: "What to do" },
            { head: "Tickets", numeric: true },
            { head: "Such as", labelled: true },
          ],
          rows,
        });
  return section({ id: "mending", title: "Win without writing", lead }, body);
}

/** The articles that carry the level-zero rate. */
export function answeringSection({ answering, headline }: Report): Html {
  const lead = `Each ticket named solvable counts for its best article. ${formatQuantity(answering.total, "article")} would have solved ${formatQuantity(headline.decidedRate.count, "ticket")}. “Closed with it” compares with the article that the agents linked, where the tickets say so.`;
  if (answering.rows.length === 0) {
    return section(
      {
        id: "answering",
        title: "Articles that answer",
        lead: "Each solvable ticket counts for its best article.",
      },
      html`<p>No ticket is solvable.</p>`,
    );
  }
  const rows = answering.rows.map(({ article, tickets, share, terms, exampleTicketIds, linked }) => [
    articleLink(article),
    html`<a href="#tickets" data-only-a="${articleKey(article.id)}" data-only-o="solvable">${formatCount(tickets)}</a>`,
    formatPercent(share),
    linked.known === 0 ? "n/a" : `${formatCount(linked.same)} of ${formatCount(linked.known)}`,
    html`<bdi>${terms.join(", ") || "n/a"}</bdi>`,
    ids(exampleTicketIds),
  ]);
  return section(
    { id: "answering", title: "Articles that answer", lead },
    table({
      stack: true,
      caption: `Top answering articles (${formatCount(rows.length)} of ${formatCount(answering.total)})`,
      columns: [
        { head: "Article" },
        { head: "Tickets", numeric: true },
        { head: "Of solvable", numeric: true },
        { head: "Closed with it", numeric: true },
        { head: "Words in common", labelled: true },
        { head: "Such as", labelled: true },
      ],
      rows,
    }),
  );
}

/** How the knowledge base stands. */
export function healthSection({ health }: Report): Html {
  const lead = "Only published articles in their dates answer customers.";
  if (health.articles === 0)
    return section({ id: "health", title: "Article health", lead }, html`<p>No article was read.</p>`);
  return section(
    { id: "health", title: "Article health", lead },
    html`${table({
      stack: true,
      caption: formatQuantity(health.articles, "article"),
      columns: [{ head: "Articles that are" }, { head: "Articles", numeric: true }, { head: "What to do" }],
      rows: healthRows(health),
    })}
${neverNamed(health)}`,
  );
}

function healthRows(health: Health): readonly (readonly [string, string, string])[] {
  const count = (state: string): string =>
    formatCount(health.states.find((row) => row.state === state)?.count ?? 0);
  return [
    ["published", count("published"), "Nothing."],
    [
      "published, but past their last valid day",
      formatCount(health.expired),
      "Review, then renew or retire.",
    ],
    ["published, but not valid yet", formatCount(health.notYetValid), "Check the date."],
    ["published, and overdue for review", formatCount(health.reviewOverdue), "Review."],
    ["published, but not for everybody", formatCount(health.restricted), "Check that the audience is meant."],
    ["drafts", count("draft"), "Finish and publish, the ones under “Win without writing” first."],
    ["retired", count("retired"), "Nothing, unless tickets still need them."],
    [
      "published and valid, but named for no ticket",
      formatCount(health.neverNamed.count),
      "Check that customers' words are in them, or retire them.",
    ],
  ];
}

function neverNamed({ neverNamed: { count, rows } }: Health): Html | null {
  if (count === 0) return null;
  const more = count - rows.length;
  return html`<details><summary>Articles named for no ticket</summary><ul>${rows.map((row) => html`<li>${articleLink(row)}</li>`)}</ul>${more > 0 && html`<p>and ${formatCount(more)} more.</p>`}</details>`;
}

function ids(list: readonly string[]): Html {
  return html`${list.map((id, at) => html`${at > 0 && ", "}${identifier(id)}`)}`;
}
