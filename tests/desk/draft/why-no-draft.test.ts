import { describe, expect, it } from "vitest";
import type { Gap } from "../../../src/core/gap/gap.ts";
import { whyNoDraft } from "../../../src/desk/draft/why-no-draft.ts";
import { ticket } from "../../core/gap/tickets.ts";
import { makeGap } from "../../view/report/make-assessment.ts";

const tickets = [
  ticket("T1", "VPN drops in the hotel"),
  ticket("T2", "The VPN drops in every hotel"),
  ticket("T3", "In hotels my VPN drops"),
];
const note = ticket("R1", "vpn", { resolutionText: "Switched the client to TCP port 443." });
const gap = makeGap(
  "gap-1",
  tickets.map(({ id }) => id),
  { proposedTitle: "VPN drops in the hotel", shares: "problem" },
);

describe("whyNoDraft", () => {
  const ask = /^No agent's note says what helped yet: ask who closed T1, T2\.$/;
  const two: Partial<Gap> = { ticketIds: ["T1", "T2"] };
  it.each<[string, Partial<Gap>, (typeof note)[], RegExp | null]>([
    ["a note says what helped", {}, [note], null],
    ["three customers say what the title says", {}, [], null],
    ["a note helps where few speak", two, [note], null],
    ["a thin article has something to say", { cause: "thin" }, [], null],
    ["nobody noted anything, and two speak", two, [], ask],
    ["the note says nothing", two, [ticket("R2", "vpn", { resolutionText: "Done." })], ask],
    [
      "the note says that nothing helped",
      two,
      [ticket("R3", "vpn", { resolutionText: "Tried to reset it, nothing helped." })],
      ask,
    ],
    ["they are a subject", { shares: "subject" }, [], /several problems: read them first/],
    ["they are a subject of which a note speaks", { shares: "subject" }, [note], /several problems/],
    ["it is a defect", { cause: "defect" }, [note], /^No article would win its tickets\.$/],
    ["it is mixed", { cause: "mixed" }, [note], /^No article would win its tickets\.$/],
    ["an article is not found", { cause: "not-findable" }, [note], /^No article would win its tickets\.$/],
  ])("%s", (_, rest, resolved, reason) => {
    const said = whyNoDraft({ ...gap, ...rest }, { tickets, resolved });
    if (reason === null) expect(said).toBeNull();
    else expect(said).toMatch(reason);
  });

  it("asks about three tickets at most", () => {
    const many = { ...gap, ticketIds: ["A", "B", "C", "D"] };
    const said = whyNoDraft(many, { tickets: [], resolved: [] });
    expect(said).toBe("No agent's note says what helped yet: ask who closed A, B, C.");
  });
});
