import type { Health, Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { mendWording } from "../wording.ts";
import { articleKey, articleLink, identifier, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** Answers that exist but do not reach the customer: one small mend each. */
export function mendingSection({ mending }: Report, voice: Voice): Html {
  const rows = mending.map((row) => {
    const { article, reason, tickets, exampleTicketIds } = row;
    const { name, action } = mendWording(row, voice);
    const shown = html`<a href="#tickets" data-only-a="${articleKey(article.id)}" data-only-o="${reason}">${voice.count(tickets)}</a>`;
    return [articleLink(article), name, action, shown, ids(exampleTicketIds)];
  });
  const body =
    rows.length === 0
      ? html`<p>${voice.say("mending.none")}</p>`
      : table({
          caption: voice.say("mending.caption"),
          stack: true,
          columns: [
            { head: voice.say("head.article") },
            { head: voice.say("head.reason") },
            { head: voice.say("head.action") },
            { head: voice.say("head.tickets"), numeric: true },
            { head: voice.say("head.examples"), labelled: true },
          ],
          rows,
        });
  return section({ id: "mending", title: voice.say("mending.title"), lead: voice.say("mending.lead") }, body);
}

/** The articles that carry the level-zero rate. */
export function answeringSection({ answering, headline }: Report, voice: Voice): Html {
  // A column in which nothing is known says nothing.
  const isLinked = answering.rows.some(({ linked }) => linked.known > 0);
  const lead = voice.say("answering.lead", {
    linked: isLinked ? "yes" : "no",
    articles: answering.total,
    tickets: headline.decidedRate.count,
  });
  if (answering.rows.length === 0) {
    return section(
      {
        id: "answering",
        title: voice.say("answering.title"),
        lead: voice.say("answering.leadNone"),
      },
      html`<p>${voice.say("answering.none")}</p>`,
    );
  }
  const rows = answering.rows.map(({ article, tickets, share, terms, exampleTicketIds, linked }) => [
    articleLink(article),
    html`<a href="#tickets" data-only-a="${articleKey(article.id)}" data-only-o="solvable">${voice.count(tickets)}</a>`,
    voice.percent(share),
    ...(isLinked ? [linked.known === 0 ? voice.say("none") : voice.say("answering.linkedOf", linked)] : []),
    html`<bdi>${terms.join(", ") || voice.say("none")}</bdi>`,
    ids(exampleTicketIds),
  ]);
  return section(
    { id: "answering", title: voice.say("answering.title"), lead },
    table({
      stack: true,
      caption: voice.say("answering.caption", { n: rows.length, total: answering.total }),
      columns: [
        { head: voice.say("head.article") },
        { head: voice.say("head.tickets"), numeric: true },
        { head: voice.say("answering.ofSolvable"), numeric: true },
        ...(isLinked ? [{ head: voice.say("answering.linked"), numeric: true }] : []),
        { head: voice.say("answering.words"), labelled: true },
        { head: voice.say("head.examples"), labelled: true },
      ],
      rows,
    }),
  );
}

/** How the knowledge base stands. */
export function healthSection({ health }: Report, voice: Voice): Html {
  const head = { id: "health", title: voice.say("health.title"), lead: voice.say("health.lead") };
  if (health.articles === 0) return section(head, html`<p>${voice.say("health.none")}</p>`);
  return section(
    head,
    html`${table({
      stack: true,
      caption: voice.say("count.articles", { n: health.articles }),
      columns: [
        { head: voice.say("health.are") },
        { head: voice.say("head.articles"), numeric: true },
        { head: voice.say("head.action") },
      ],
      rows: healthRows(health, voice),
    })}
${neverNamed(health, voice)}`,
  );
}

function healthRows(health: Health, voice: Voice): readonly (readonly [string, string, string])[] {
  const count = (state: string): string =>
    voice.count(health.states.find((row) => row.state === state)?.count ?? 0);
  return [
    [voice.say("health.published"), count("published"), voice.say("health.publishedDo")],
    [voice.say("health.expired"), voice.count(health.expired), voice.say("health.expiredDo")],
    [voice.say("health.notYetValid"), voice.count(health.notYetValid), voice.say("health.notYetValidDo")],
    [
      voice.say("health.reviewOverdue"),
      voice.count(health.reviewOverdue),
      voice.say("health.reviewOverdueDo"),
    ],
    [voice.say("health.restricted"), voice.count(health.restricted), voice.say("health.restrictedDo")],
    [voice.say("health.drafts"), count("draft"), voice.say("health.draftsDo")],
    [voice.say("health.retired"), count("retired"), voice.say("health.retiredDo")],
    [voice.say("health.neverNamed"), voice.count(health.neverNamed.count), voice.say("health.neverNamedDo")],
  ];
}

function neverNamed({ neverNamed: { count, rows } }: Health, voice: Voice): Html | null {
  if (count === 0) return null;
  const more = count - rows.length;
  return html`<details><summary>${voice.say("health.neverNamedList")}</summary><ul>${rows.map((row) => html`<li>${articleLink(row)}</li>`)}</ul>${more > 0 && html`<p>${voice.say("health.more", { n: more })}</p>`}</details>`;
}

function ids(list: readonly string[]): Html {
  return html`${list.map((id, at) => html`${at > 0 && ", "}${identifier(id)}`)}`;
}
