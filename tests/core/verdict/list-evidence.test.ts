import { describe, expect, it } from "vitest";
import { makeArticle } from "../../make/article.ts";
import { scoreTicket } from "../../make/score-ticket.ts";
import { office, officeArticles, officeIndex, TEST_MODEL } from "./desk.ts";

const evidenceFor = (subject: string, articles = officeArticles()) =>
  scoreTicket(office("1", subject), officeIndex(articles), { model: TEST_MODEL }).evidence;

describe("evidence", () => {
  const guide = makeArticle({
    id: "guide",
    title: "Zorg guide",
    body: {
      Install: "Insert the yellow disc and run setup.",
      Repair: "Unscrew the purple lid, then reseat the valve.",
    },
  });

  it("names the section that answers, by heading and anchor", () => {
    const [best] = evidenceFor("purple lid valve", [guide, ...officeArticles()]);
    expect(best).toMatchObject({
      articleId: "guide",
      title: "Zorg guide",
      heading: "Repair",
      anchor: "repair",
    });
    const [other] = evidenceFor("yellow disc setup", [...officeArticles(), guide]);
    expect(other).toMatchObject({ articleId: "guide", heading: "Install", anchor: "install" });
  });

  it("names the ticket's words that the article has, rarest first, as they were written", () => {
    const articles = [
      makeArticle({ id: "a", title: "valve lid" }),
      makeArticle({ id: "b", title: "lid" }),
      makeArticle({ id: "c", title: "lid" }),
    ];
    const [best] = evidenceFor("Strange LID on the VALVE", articles);
    expect(best).toMatchObject({ articleId: "a", matchedTerms: ["VALVE", "LID"] });
  });

  it("names at most eight of them, each once", () => {
    const words = "anvil bobbin cogwheel dynamo easel funnel gasket hinge inkwell jigsaw";
    const [best] = evidenceFor(`${words} ${words}`, [
      makeArticle({ id: "a", title: words }),
      ...officeArticles(),
    ]);
    expect(best!.matchedTerms).toHaveLength(8);
    expect(new Set(best!.matchedTerms).size).toBe(8);
  });

  it.each([0, 1, 2, 99])("explains the first %i and names the others as before", (explained) => {
    const ticket = office("1", "password tunnel badge");
    const settings = { model: TEST_MODEL };
    const all = scoreTicket(ticket, officeIndex(officeArticles()), settings);
    const short = scoreTicket(ticket, officeIndex(officeArticles()), { ...settings, explained });
    expect(all.evidence.length).toBeGreaterThan(2);
    expect(all.evidence.every(({ matchedTerms }) => matchedTerms.length > 0)).toBe(true);
    const unexplained = { features: {}, matchedTerms: [], resolvedTickets: [] };
    const evidence = all.evidence.map((one, rank) => (rank < explained ? one : { ...one, ...unexplained }));
    expect(short).toEqual({ ...all, evidence });
  });

  it.each([-1, 1.5, Number.NaN])("refuses to explain %d", (explained) => {
    expect(() => scoreTicket(office("1", "x"), officeIndex(officeArticles()), { explained })).toThrow(
      /explained must be a whole number of 0 or more/,
    );
  });

  it("has scores that are shares: those of all candidates add up to 1", () => {
    const evidence = evidenceFor("password tunnel badge");
    expect(evidence.length).toBeGreaterThan(1);
    expect(evidence.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 9);
  });
});
