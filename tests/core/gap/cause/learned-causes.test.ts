import { describe, expect, it } from "vitest";
import { nearestNeighbours } from "../../../../src/core/corpus/nearest-neighbours.ts";
import { learnCauses } from "../../../../src/core/gap/cause/learned-causes.ts";
import { TICKET_CAUSES, type TicketCause } from "../../../../src/core/ticket/ticket-cause.ts";

/** Row i says the word `words[i]`, and nothing else. */
function learn(words: readonly number[], labels: readonly (TicketCause | null)[], columns = 4) {
  const rows = {
    indptr: Uint32Array.from([...words.keys(), words.length]),
    indices: Uint32Array.from(words),
    values: Float64Array.from(words, () => 1),
  };
  return learnCauses({ rows, columns, neighbours: nearestNeighbours(rows, columns, 10), labels });
}
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe("learnCauses", () => {
  const words = [...times(30, 0), ...times(30, 1), 0, 1, 2];
  const labels = [...times(30, "missing" as const), ...times(30, "defect" as const), null, null, null];
  const shares = learn(words, labels)!;

  it("judges a ticket by the word that it shares with labelled ones", () => {
    expect(shares[60]!.missing).toBeGreaterThan(0.9);
    expect(shares[61]!.defect).toBeGreaterThan(0.9);
  });

  it("knows the shares of the labels only for a ticket with a word of its own", () => {
    expect(shares[62]).toEqual({
      missing: expect.closeTo(0.5, 6),
      defect: expect.closeTo(0.5, 6),
      "out-of-scope": 0,
      "needs-agent": 0,
    });
  });

  it("gives shares that add up to 1", () => {
    for (const each of shares)
      expect(TICKET_CAUSES.reduce((sum, cause) => sum + each[cause], 0)).toBeCloseTo(1, 12);
  });

  it.each<[string, (TicketCause | null)[]]>([
    ["fewer than 40 labels", [...times(30, "missing" as const), ...times(9, "defect" as const)]],
    ["one cause only", times(60, "missing")],
    [
      "what is marked as bugs and requests alone",
      [...times(30, "defect" as const), ...times(30, "needs-agent" as const)],
    ],
    ["a second one of fewer than 8", [...times(53, "missing" as const), ...times(7, "defect" as const)]],
  ])("learns nothing of %s", (_, some) => {
    const filled = [...some, ...times(63 - some.length, null)];
    expect(learn(words, filled)).toBeNull();
  });

  it("lets labelled neighbours count by their label", () => {
    // Word 3 is said by 12 defects and one ticket without a label; another such ticket says word 2, which nobody else does.
    const more = learn(
      [...words.slice(0, 60), ...times(13, 3), 2],
      [...labels.slice(0, 60), ...times(12, "defect" as const), null, null],
    )!;
    expect(more[72]!.defect).toBeGreaterThan(more[73]!.defect);
  });
});
