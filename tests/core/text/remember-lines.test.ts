import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { rememberLines } from "../../../src/core/text/remember-lines.ts";
import { countingAnalyzer } from "../../make/counting-analyzer.ts";

const analyzer = createAnalyzer();

describe("rememberLines", () => {
  it.each(["", "one line: e-mail", "VPN drops\nafter e-mail\n\nC:\\Temp\\a.log gone", "\nlast\n"])(
    "gives %j the terms and places that the analyzer gives it",
    (text) => {
      const lines = rememberLines(analyzer);
      const placed = ({ term, start, end }: { term: string; start: number; end: number }) => [
        term,
        start,
        end,
      ];
      expect(lines.tokens(text).map(placed)).toEqual(analyzer.tokens(text).map(placed));
      expect(lines.terms(text)).toEqual(analyzer.terms(text));
    },
  );

  it("reads a line once, wherever it stands, until it has read too many others", () => {
    const read: string[] = [];
    const lines = rememberLines(countingAnalyzer(analyzer, (line) => read.push(line)));
    lines.terms("a jam\nb jam");
    lines.tokens("b jam\na jam");
    expect(read).toEqual(["a jam", "b jam"]);
    for (let i = 0; i < 4_000; i++) lines.terms(`line ${i}`);
    lines.terms("a jam");
    expect(read.filter((line) => line === "a jam")).toHaveLength(2);
  });
});
