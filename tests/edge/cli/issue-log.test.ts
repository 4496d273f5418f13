import { describe, expect, it } from "vitest";
import { IssueLog } from "../../../src/edge/cli/issue-log.ts";
import type { Issue } from "../../../src/index.ts";

function issue(severity: Issue["severity"], line: number, code = "c"): Issue {
  return { severity, code, message: "M.", path: "a.csv", line, column: null };
}

describe("what could not be read", () => {
  it("shows an error before warnings that came first, and counts the rest", () => {
    const log = new IssueLog();
    log.add([1, 2, 3, 4, 5, 6].map((line) => issue("warning", line)));
    log.add([7, 8].map((line) => issue("error", line)));
    expect(log.lines()).toEqual([
      "Reading problems: 2 errors, 6 warnings.",
      "  a.csv:7: error: M. (c)",
      "  a.csv:1: warning: M. (c)",
      "  a.csv:8: error: M. (c)",
      "  a.csv:2: warning: M. (c)",
      "  a.csv:3: warning: M. (c)",
      "  … and 3 more",
    ]);
  });

  it("counts once what a file says that is named twice", () => {
    const log = new IssueLog();
    log.add([issue("warning", 3)]);
    log.add([issue("warning", 3), issue("warning", 4)]);
    expect(log.lines()[0]).toBe("Reading problems: 0 errors, 2 warnings.");
  });

  it("shows one of each kind before a second of any", () => {
    const log = new IssueLog();
    log.add([1, 2, 3, 4, 5, 6].map((line) => issue("error", line, "many")));
    log.add([issue("warning", 7, "date"), issue("error", 8, "rare")]);
    expect(log.lines()).toEqual([
      "Reading problems: 7 errors, 1 warning.",
      "  a.csv:1: error: M. (many)",
      "  a.csv:8: error: M. (rare)",
      "  a.csv:7: warning: M. (date)",
      "  a.csv:2: error: M. (many)",
      "  a.csv:3: error: M. (many)",
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
