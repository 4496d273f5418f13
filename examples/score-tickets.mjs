// Learn from closed tickets, then say of new ones whether an article would have solved them.
import { createScorer, createSearchIndex, learn } from "level-zero";
import { parseTickets } from "level-zero/ticket";
import { articles } from "./articles.mjs";

const index = createSearchIndex(articles, { now: "2026-06-01" });

const closed = parseTickets(`id,subject,linkedArticles,audiences
C1,vpn keeps asking for my password,vpn,employees
C2,vpn drops every ten minutes,vpn,employees
C3,paper stuck in the printer on floor 2,printer,employees
C4,salary slip shows the wrong account,,employees
`);
const { history, model, notFitted } = learn(closed.tickets, index);
if (notFitted !== null) console.log(`The default model judges. ${notFitted}\n`);

const fresh = parseTickets(`id,subject,audiences
T1,VPN asks for the password again,employees
T2,printer says paper jam,employees
T3,coffee machine leaks,employees
`);
const scorer = createScorer(index, { history, model });
for (const ticket of fresh.tickets) {
  const { outcome, reason, probability, evidence } = scorer.score(ticket);
  const why = evidence[0]
    ? `${evidence[0].title} (${evidence[0].matchedTerms.join(", ")})`
    : "no article is near";
  console.log(
    `${ticket.id} ${ticket.subject}: ${outcome}${reason ? `, ${reason}` : ""}, P = ${probability.toFixed(2)}, ${why}`,
  );
}
