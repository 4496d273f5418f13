import { expect, it } from "vitest";
import { assess } from "../../../../src/assess.ts";
import { createReport } from "../../../../src/view/report/create-report.ts";
import { formatCsv } from "../../../../src/view/report/format-csv.ts";
import { makeArticle } from "../../../make/article.ts";
import { makeTicket } from "../../../make/ticket.ts";

const NOW = "2026-06-01";
const articles = [
  makeArticle({ id: "jam", title: "Clear a paper jam", body: { "": "Open the rear flap of the printer." } }),
  makeArticle({
    id: "desk",
    title: "For the desk",
    audience: ["agents"],
    body: { "": "Ask the second line." },
  }),
];
/** Words that no article has: three tickets of a kind, which make a gap. */
const lacking = (from: number, linkedArticles: readonly string[] | null) =>
  [0, 1, 2].map((at) =>
    makeTicket({
      id: `${from + at}`,
      subject: "Zorg blinks",
      description: `The zorg blinks ${at}`,
      linkedArticles,
    }),
  );

it("takes no ticket for one that lacks an article if the desk closed it with one that its requester sees", () => {
  const reportOf = (links: readonly string[] | null) =>
    createReport(assess({ articles, tickets: lacking(1, links) }, { now: NOW }));
  const cautionOf = (links: readonly string[] | null) =>
    reportOf(links).cautions.find(({ code }) => code === "own-answers");

  expect(reportOf(null).gaps.rows.map(({ count }) => count)).toEqual([3]);
  expect(cautionOf(null)).toBeUndefined();
  expect(reportOf(["jam"]).gaps.total).toBe(0);
  expect(cautionOf(["jam"])).toMatchObject({
    ownAnswers: { tickets: 3, articles: 1, named: [{ title: "Clear a paper jam", tickets: 3 }] },
    text: expect.stringMatching(
      /^3 tickets are called unsolvable .* “Clear a paper jam” \(3\)\. No article is missing/,
    ),
  });
  expect(reportOf(["desk"]).gaps.total).toBe(1);
  expect(cautionOf(["desk"])).toBeUndefined();
  expect(reportOf(["gone"]).gaps.total).toBe(1);
});

it("names in each row what closed the ticket", () => {
  const tickets = [...lacking(1, ["jam"]), ...lacking(4, [])];
  const report = createReport(assess({ articles, tickets }, { now: NOW }));
  expect(report.tickets.map(({ closedWith }) => closedWith)).toEqual([
    ["jam"],
    ["jam"],
    ["jam"],
    undefined,
    undefined,
    undefined,
  ]);
  const [head = "", first = ""] = formatCsv(report).split(/\r?\n/);
  expect(first.split(",")[head.split(",").indexOf("closedWith")]).toBe("jam");
});
