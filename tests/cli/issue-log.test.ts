import { describe, expect, it } from "vitest";
import { IssueLog } from "../../src/cli/issue-log.ts";
import type { Issue } from "../../src/index.ts";

function issue(severity: Issue["severity"], line: number): Issue {
  return { severity, code: "c", message: "M.", path: "a.csv", line, column: null };
}

describe("what could not be read", () => {
  it("shows errors before warnings, in the order of the input, and counts the rest", () => {
    const log = new IssueLog();
    log.add([1, 2, 3, 4, 5, 6].map((line) => issue("warning", line)));
    log.add([7, 8].map((line) => issue("error", line)));
    expect(log.lines()).toEqual([
      "Reading problems: 2 errors, 6 warnings.",
      "  a.csv:7: error: M. (c)",
      "  a.csv:8: error: M. (c)",
      "  a.csv:1: warning: M. (c)",
      "  a.csv:2: warning: M. (c)",
      "  a.csv:3: warning: M. (c)",
      "  … and 3 more",
    ]);
  });

  it.each<[string, Issue[], number]>([
    ["nothing", [], 0],
    ["five", [1, 2, 3, 4, 5].map((line) => issue("error", line)), 6],
    ["a thousand and more", Array.from({ length: 1205 }, (_, at) => issue("error", at)), 7],
  ])("is as many lines as it needs for %s", (_, issues, lines) => {
    const log = new IssueLog();
    log.add(issues);
    expect(log.lines()).toHaveLength(lines);
    if (issues.length > 1000) expect(log.lines().at(-1)).toBe("  … and 1,200 more");
  });
});
