import { describe, expect, it } from "vitest";
import { sharedMatter } from "../../src/gap/shared-matter.ts";
import { tellingTerms } from "../../src/gap/telling-terms.ts";
import { createTermTable } from "../../src/gap/term-table.ts";
import { createAnalyzer } from "../../src/text/analyzer.ts";
import { ticket } from "./tickets.ts";

const analyzer = createAnalyzer();
const others = ["badge garage", "mouse badge", "garage mouse", "mouse rack", "rack badge", "garage rack"];

function shared(group: readonly string[], slips: ReadonlyMap<string, string> = new Map()) {
  const subjects = [...group, ...others];
  const table = createTermTable(
    subjects.map((subject, i) => ticket(`t${i}`, subject)),
    analyzer,
  );
  const rows = [...group.keys()];
  const columnOf = (term: string) => table.vocabulary.indexOf(term);
  const columns = new Map([...slips].map(([slip, meant]) => [columnOf(slip), columnOf(meant)]));
  return sharedMatter(table, rows, { terms: tellingTerms(table, rows, columns), slips: columns });
}

describe("sharedMatter", () => {
  it("is a problem where the tickets say more than one word in common", () => {
    const said = ["aboard", "again", "daily", "monday", "deck", "engine"];
    // Each ticket: the name, "upload" and a word of its own: half of what is said beside the name is shared.
    expect(shared(said.map((own) => `photo upload ${own}`))).toBe("problem");
  });

  it("is a subject where they say different things beside the word", () => {
    expect(
      shared(["aboard", "again", "daily", "monday", "deck", "engine"].map((own) => `photo ${own}`)),
    ).toBe("subject");
  });

  it("needs a fifth of what a ticket says beside the name, on average", () => {
    // Of n tickets two say nothing but "upload" beside the name, the others a word of their own: 2 ÷ n is shared.
    const own = (count: number) => Array.from({ length: count }, (_, i) => `photo ${"abcdefghi"[i]}xyz`);
    const uploads = ["photo upload", "photo upload"];
    expect(shared([...own(8), ...uploads])).toBe("problem");
    expect(shared([...own(9), ...uploads])).toBe("subject");
    // Tickets of the name alone say neither.
    expect(shared([...own(8), ...uploads, "photo", "photo"])).toBe("problem");
  });

  it("says nothing against a small gap, and calls tickets of the name alone a subject", () => {
    expect(shared(["photo aboard", "photo again", "photo daily"])).toBe("problem");
    expect(shared(Array<string>(6).fill("photo"))).toBe("subject");
  });

  it("takes a slip for the name itself", () => {
    const group = [
      "mozilla aboard",
      "mozilla again",
      "mozilla daily",
      "mozilla deck",
      "mozilla mozila",
      "mozila mozilla",
    ];
    expect(shared(group, new Map([["mozila", "mozilla"]]))).toBe("subject");
    expect(shared(group)).toBe("problem");
  });
});
