import { suggest } from "../../src/core/search/index.ts";
import { parseTickets, toTicket } from "../../src/core/ticket/index.ts";
import {
  type Article,
  assess,
  createScorer,
  createSearchIndex,
  findGaps,
  learn,
  loadIndex,
  search,
  serializeIndex,
  type Ticket,
} from "../../src/index.ts";
import { createReport, formatReport } from "../../src/view/report/index.ts";
import { makeArticle } from "../make/article.ts";

const now = "2026-06-01";

const articles: readonly Article[] = [
  makeArticle({
    id: "vpn",
    title: "Connect to the VPN",
    symptoms: ["vpn disconnects", "vpn keeps asking for the password"],
    body: { "Install the client": "Open the VPN client, choose Europe, sign in with your badge." },
  }),
  makeArticle({
    id: "printer",
    title: "Mend a paper jam in the printer",
    body: { "Open the tray": "Pull the jammed paper out of the printer slowly and close the tray." },
  }),
  makeArticle({
    id: "badge",
    title: "Order a new badge",
    body: { "Fill in the form": "Lost badges are blocked at once. The new badge waits at the reception." },
  }),
];

/** Sixty closed tickets: two in three were closed with an article. */
const history: readonly Ticket[] = Array.from({ length: 60 }, (_, at) => {
  const [subject, articleId] = [
    ["the vpn disconnects again and asks for my password", "vpn"],
    ["paper jam in the printer on our floor", "printer"],
    ["salary slip shows the wrong bank account", null],
  ][at % 3] as [string, string | null];
  return ticketOf({
    id: `H${at}`,
    subject: `${subject} ${at}`,
    linkedArticles: articleId === null ? [] : [articleId],
  });
});

const fresh: readonly Ticket[] = [
  ticketOf({ id: "T1", subject: "VPN disconnects all the time", createdAt: "2026-05-02" }),
  ...Array.from({ length: 6 }, (_, at) =>
    ticketOf({ id: `G${at}`, subject: `coffee machine leaks water in kitchen ${at}` }),
  ),
];

/** Uses all of the core, and says in plain data what came out. Runs where there is nothing but the language. */
export function tour(): unknown {
  const index = createSearchIndex(articles, { now });
  const reloaded = loadIndex(serializeIndex(index));
  const { history: learned, model, notFitted } = learn(history, index);
  const scorer = createScorer(index, { history: learned, model });
  const verdicts = fresh.map((ticket) => scorer.score(ticket));
  const report = createReport(assess({ articles, tickets: fresh, history }, { now }), { title: "Tour" });
  return {
    found: search(index, "paper jam").hits.map(({ articleId }) => articleId),
    foundAgain: search(reloaded, "paper jam").hits.map(({ articleId }) => articleId),
    suggested: suggest(index, "pap").length,
    cold: createScorer(index).score(fresh[0]!).evidence[0]?.articleId,
    notFitted,
    warm: { outcome: verdicts[0]!.outcome, article: verdicts[0]!.evidence[0]?.articleId },
    gaps: findGaps(fresh, verdicts).map(({ ticketIds }) => ticketIds),
    parsed: parseTickets("id,subject\n1,vpn\n").tickets.length,
    formats: (["html", "markdown", "csv", "gaps-csv", "json"] as const).map((format) =>
      formatReport(report, format).slice(0, 2),
    ),
  };
}

function ticketOf(row: Readonly<Record<string, unknown>>): Ticket {
  const result = toTicket(row);
  if ("issue" in result) throw new Error(result.issue.message);
  return result.ticket;
}
