import { describe, expect, it } from "vitest";
import { findCauses } from "../../../../src/core/gap/cause/find-causes.ts";
import type { Ticket } from "../../../../src/core/ticket/ticket.ts";
import { ticket, unsolvable } from "../tickets.ts";
import { ofCamera, ofMail, TITLES } from "./desk.ts";

const causesOf = (
  tickets: Ticket[],
  options: Parameters<typeof findCauses>[2] = {},
  reason = "missing" as const,
) =>
  findCauses(
    tickets,
    tickets.map(({ id }) => unsolvable(id, { reason })),
    options,
  );
const closed = ofMail("closed", 80, { linkedArticles: ["a"] });
const open = ofMail("open", 40, { linkedArticles: [] });
const camera = ofCamera("camera", 60, { linkedArticles: [] });

describe("tickets about another product", () => {
  const now = [...ofMail("mail", 12), ...ofCamera("strange", 12)];
  it("are told by its name, and by the words around it", () => {
    const history = [...closed, ...open, ...camera];
    const causes = causesOf(now, { history, titles: TITLES });
    for (const { ticketId, cause } of causes)
      expect([ticketId, cause]).toEqual([
        ticketId,
        ticketId.startsWith("strange") ? "out-of-scope" : "missing",
      ]);
  });

  it("are the desk's own where agents answer them", () => {
    const resolutionText = "Open the camera, hold the red button for ten seconds, then pair it again.";
    const answered = ofCamera("strange", 12, { resolutionText });
    const causes = causesOf(answered, { history: [...closed, ...open, ...camera], titles: TITLES });
    expect(new Set(causes.map(({ cause }) => cause))).not.toContain("out-of-scope");
  });

  it.each([
    [
      "articles are about that product too",
      { history: [...closed, ...open, ...camera], titles: [...TITLES, "Lumora"] },
    ],
    ["nobody knows what the articles are about", { history: [...closed, ...open, ...camera] }],
    [
      "next to nobody asks about it",
      { history: [...closed, ...open, ...camera.slice(0, 8)], titles: TITLES },
    ],
    [
      "articles closed too few tickets to compare with",
      { history: [...closed.slice(0, 20), ...camera], titles: TITLES },
    ],
  ])("are none where %s", (_, options) => {
    const shares = causesOf(now, options).map((each) => each.shares["out-of-scope"]);
    expect(Math.max(...shares)).toBe(0);
  });
});

describe("what the desk says", () => {
  it("is no defect where it calls a ticket a request, unless it calls all so", () => {
    const broken = (id: string, kind: Ticket["kind"]) =>
      ticket(id, "Lamp no longer works since the update", {
        kind,
        description: "It crashes after the update.",
      });
    const [asked, fault] = causesOf([broken("a", "request"), broken("b", "incident")]).map(
      ({ shares }) => shares.defect,
    );
    expect(asked).toBe(0);
    expect(fault).toBeGreaterThan(0.5);
    const all = causesOf([broken("a", "request"), broken("b", "request")]).map(({ shares }) => shares.defect);
    expect(Math.min(...all)).toBeGreaterThan(0.5);
  });

  it("holds, whatever the ticket sounds like", () => {
    const [one] = causesOf([ticket("t", "How do I print?", { cause: "defect" })]);
    expect(one).toEqual({
      ticketId: "t",
      cause: "defect",
      shares: { missing: 0, defect: 1, "out-of-scope": 0, "needs-agent": 0 },
    });
  });

  it("is no defect where agents tell what helps, unless they mended it for all", () => {
    const fault = (id: string, resolutionText: string) =>
      ticket(id, "Second screen stays black", {
        description: "It is not working any more since this morning.",
        resolutionText,
      });
    const causeOf = (resolutionText: string) =>
      causesOf(["a", "b", "c"].map((id) => fault(id, resolutionText))).map(({ cause }) => cause);
    const all = (cause: string) => [cause, cause, cause];
    expect(causeOf("Unplugged the dock for 30 seconds, then set the displays to extend.")).toEqual(
      all("missing"),
    );
    expect(causeOf("Our display server was restarted, so it should be working again now.")).toEqual(
      all("defect"),
    );
    expect(causeOf("")).toEqual(all("defect"));
  });

  it("is read from what the agent wrote, unless an article closed the ticket", () => {
    const wish = (id: string, linkedArticles: readonly string[] | null) =>
      ticket(id, "How do I print two pages on one sheet?", {
        resolutionText: "Not there yet: logged as a feature request.",
        linkedArticles,
      });
    const [open, closed] = causesOf([wish("a", null), wish("b", ["print"])]);
    expect(open!.cause).toBe("defect");
    expect(closed!.cause).toBe("missing");
  });

  it("teaches what kind of ticket is which", () => {
    const labelled = [
      ...ofMail("old", 60, { cause: "missing" }),
      ...ofCamera("known", 60, { cause: "needs-agent" }),
    ];
    const now = [...ofMail("mail", 20), ...ofCamera("new", 20)];
    for (const { ticketId, cause } of causesOf(now, { history: labelled }))
      expect([ticketId, cause]).toEqual([ticketId, ticketId.startsWith("new") ? "needs-agent" : "missing"]);
  });

  it("is learned from the labels of past tickets, never from those of the tickets that are judged", () => {
    const label = { solvable: false, articleIds: [], gapId: null, kind: "needs-agent" };
    const judged = ofCamera("new", 60, { label });
    expect(causesOf(judged)).toEqual(causesOf(ofCamera("new", 60)));
    const taught = [
      ...ofMail("old", 60, { cause: "missing" }),
      ...ofCamera("past", 60, { label, linkedArticles: [] }),
    ];
    expect(causesOf(judged, { history: taught }).map(({ cause }) => cause)).toContain("needs-agent");
  });
});

it("an answer that is there already is no defect, however loud", () => {
  const crash = ticket("t", "It crashes since the update, version 12.3 is broken");
  const [loud] = findCauses([crash], [unsolvable("t", { reason: "missing" })]);
  const [hidden] = findCauses([crash], [unsolvable("t", { reason: "not-findable" })]);
  expect([loud!.cause, hidden!.cause]).toEqual(["defect", "missing"]);
});

it("shares add up to 1, and tickets that were not scored have none", () => {
  const tickets = [...ofMail("mail", 9), ...ofCamera("camera", 9)];
  const causes = findCauses(
    tickets,
    tickets.slice(1).map(({ id }) => unsolvable(id, { reason: "needs-agent" })),
  );
  expect(causes).toHaveLength(17);
  for (const { shares } of causes)
    expect(Object.values(shares).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
});
