import { describe, expect, it } from "vitest";
import { createResolvedFinder } from "../../../src/core/gap/find-resolved.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "./tickets.ts";

const note = { resolutionText: "Moved it to port 443." };
const tickets = ["vpn drops in hotel wifi", "hotel wifi drops vpn", "vpn in the hotel drops"].map(
  (subject, at) => ticket(`t${at}`, subject),
);
const resolved = [
  ticket("far", "printer jam in the copy room", note),
  ticket("near", "vpn drops in my hotel", note),
  ticket("nearer", "vpn drops in hotel wifi", note),
  ticket("silent", "vpn drops in hotel wifi", { resolutionText: "  " }),
  ticket("half", "hotel booking for the trade fair in Gdynia", note),
];
const find = createResolvedFinder({ tickets, resolved, analyzer: createAnalyzer() });
const ids = (ticketIds: string[]) => find({ ticketIds }).map(({ id }) => id);

describe("createResolvedFinder", () => {
  it("finds tickets about the same, nearest first, and only those with a note", () => {
    expect(ids(["t0", "t1", "t2"])).toEqual(["nearer", "near"]);
  });

  it("leaves out what is hardly like any of them, however unlike the gap's own are", () => {
    const loose = [
      "broken hinge",
      "broken screen on my laptop at home",
      "phone with a broken glass front",
    ].map((subject, at) => ticket(`l${at}`, subject));
    const others = [ticket("page", "portal page broken since the last update of the login form", note)];
    const found = createResolvedFinder({ tickets: loose, resolved: others, analyzer: createAnalyzer() });
    expect(found({ ticketIds: ["l0", "l1", "l2"] })).toEqual([]);
  });

  it("finds nothing for no tickets", () => {
    expect(ids([])).toEqual([]);
    expect(ids(["gone"])).toEqual([]);
  });

  it("never names a ticket of the gap itself", () => {
    const own = createResolvedFinder({
      tickets,
      resolved: tickets.map((each) => ({ ...each, ...note })),
      analyzer: createAnalyzer(),
    });
    expect(own({ ticketIds: ["t0", "t1"] }).map(({ id }) => id)).toEqual(["t2"]);
  });
});
