import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assess.ts";
import type { AssessOptions } from "../../../src/assess-options.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { DEFAULT_MODEL } from "../../../src/core/verdict/default-model.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

const printer = makeArticle({
  id: "printer",
  title: "Clear a paper jam in the printer",
  metadata: { created: "2026-03-10" },
  body: {
    "": "Open the rear door of the printer, pull out the jammed paper, close the door and print again.",
  },
});
const vpn = makeArticle({
  id: "vpn",
  title: "Connect to the VPN from home",
  body: { "": "Start the VPN client, choose the gateway, enter your password and connect." },
});

const jam = (id: string, createdAt: string | null): Ticket =>
  makeTicket({
    id,
    createdAt,
    subject: "Paper jam in the printer",
    description: "The printer says paper jam, how do I clear the jam?",
  });

const run = (tickets: readonly Ticket[], more: Partial<AssessOptions> = {}, history?: readonly Ticket[]) =>
  assess(
    { articles: [printer, vpn], tickets, ...(history && { history }) },
    { now: "2026-06-01", exclusions: { rules: { outage: false } }, asOf: {}, ...more },
  );

const firstArticle = ({ verdicts }: ReturnType<typeof run>): (string | undefined)[] =>
  verdicts.map(({ evidence }) => evidence[0]?.articleId);

describe("judging as of the ticket's day", () => {
  it("does not answer with an article that came later", () => {
    const tickets = [jam("early", "2026-02-20"), jam("same-month", "2026-03-20"), jam("late", "2026-04-02")];
    const seen = (assessment: ReturnType<typeof run>) =>
      assessment.verdicts.map(({ evidence }) => evidence.some(({ articleId }) => articleId === "printer"));
    expect(seen(run(tickets))).toEqual([false, false, true]);
    expect(seen(run(tickets, { asOf: { step: "day" } }))).toEqual([false, true, true]);
    expect(seen(assess({ articles: [printer, vpn], tickets }, { now: "2026-06-01" }))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("keeps the order of the tickets, judges undated ones by what is there now, and accounts for all", () => {
    const tickets = [jam("b", "2026-04-02"), jam("undated", null), jam("a", "2026-02-20")];
    const { verdicts, asOf } = run(tickets);
    expect(verdicts.map(({ ticketId }) => ticketId)).toEqual(["b", "undated", "a"]);
    expect(asOf?.undated).toBe(1);
    expect(asOf?.snapshots.map(({ moment, tickets: count, articles }) => [moment, count, articles])).toEqual([
      ["2026-02-01", 1, 1],
      ["2026-04-01", 1, 2],
    ]);
    expect(verdicts[1]!.evidence[0]?.articleId).toBe("printer");
  });

  it("learns only from resolved tickets of before the moment", () => {
    const resolved = (id: string, createdAt: string | null, linked: string): Ticket =>
      makeTicket({ id, createdAt, subject: "Zork does not frobnicate", linkedArticles: [linked] });
    const history = [
      resolved("h1", "2026-03-31T23:59:59Z", "vpn"),
      ...["h2", "h3", "h4"].map((id) => resolved(id, "2026-04-15", "printer")),
      resolved("h5", null, "printer"),
    ];
    const ticket = (createdAt: string): Ticket =>
      makeTicket({ id: createdAt, createdAt, subject: "Zork does not frobnicate" });
    const assessment = run([ticket("2026-04-20"), ticket("2026-05-20")], { model: DEFAULT_MODEL }, history);
    expect(assessment.asOf?.snapshots.map(({ historyTickets }) => historyTickets)).toEqual([1, 4]);
    expect(firstArticle(assessment)).toEqual(["vpn", "printer"]);
  });

  it("takes articles from elsewhere, such as a git history", () => {
    const asked: string[] = [];
    const articlesAt = (moment: string) => {
      asked.push(moment);
      return moment < "2026-03-01" ? [printer] : [vpn];
    };
    const tickets = [jam("a", "2026-02-20"), jam("b", "2026-03-20"), jam("c", "2026-02-21")];
    expect(firstArticle(run(tickets, { asOf: { articlesAt } })).map((id) => id === "printer")).toEqual([
      true,
      false,
      true,
    ]);
    expect(asked).toEqual(["2026-02-01", "2026-03-01"]);
  });

  it("says that nothing was fitted where a look back had too few labels", () => {
    const { model } = run([jam("a", "2026-04-20")], {}, [
      makeTicket({ id: "h", createdAt: "2026-01-01", linkedArticles: ["vpn"] }),
    ]);
    expect(model.name).toBe("default");
    expect(model.notFitted).not.toBeNull();
  });
});
