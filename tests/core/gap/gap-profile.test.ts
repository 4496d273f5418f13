import { describe, expect, it } from "vitest";
import { createTermTable } from "../../../src/core/corpus/ticket-corpus.ts";
import { profileGap } from "../../../src/core/gap/gap-profile.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "./tickets.ts";

const analyzer = createAnalyzer();
const profileOf = (...subjects: string[]) => {
  const tickets = subjects.map((subject, at) => ticket(`T${at}`, subject));
  const others = ["printer jam", "mailbox full", "new phone"].map((subject, at) => ticket(`O${at}`, subject));
  const table = createTermTable([...tickets, ...others], analyzer);
  return profileGap(
    tickets,
    tickets.map((_, row) => row),
    { table, analyzer },
  );
};

describe("profileGap", () => {
  it("holds the words that tickets share, and none of one ticket alone", () => {
    const { terms } = profileOf("VPN hotel", "VPN hotel secretword", "VPN airport");
    expect(terms.map(([term]) => term).sort()).toEqual(analyzer.terms("hotel vpn").sort());
    expect(terms.every(([, weight]) => weight > 0 && weight <= 1)).toBe(true);
  });

  it("is 1 for tickets that say the same, and less the less they share", () => {
    expect(profileOf("VPN hotel", "VPN hotel").typical).toBeCloseTo(1, 4);
    const loose = profileOf("VPN hotel wifi", "VPN airport lounge", "VPN train bus").typical;
    expect(loose).toBeGreaterThan(0);
    expect(loose).toBeLessThan(0.9);
  });

  it("holds no personal data, however many tickets name it", () => {
    const { terms } = profileOf(
      "VPN fails, write to ann.smith@example.com",
      "VPN slow, write to ann.smith@example.com",
    );
    expect(terms.map(([term]) => term).filter((term) => /ann|smith|example/.test(term))).toEqual([]);
  });
});
