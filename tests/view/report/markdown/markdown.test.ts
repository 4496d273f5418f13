import { describe, expect, it } from "vitest";
import { markdownTable } from "../../../../src/view/report/markdown/markdown.ts";

describe("markdownTable", () => {
  it("aligns numbers to the right", () => {
    expect(markdownTable([{ head: "Name" }, { head: "n", numeric: true }], [["a", "1"]])).toBe(
      "| Name | n |\n| --- | ---: |\n| a | 1 |",
    );
  });
});
