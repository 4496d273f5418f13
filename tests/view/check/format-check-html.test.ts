import { describe, expect, it } from "vitest";
import { type Check, type Finding, formatCheck } from "../../../src/view/check/index.ts";

const finding = (over: Partial<Finding>): Finding => ({
  rule: "vague-link",
  severity: "note",
  place: { articleId: "a", title: "Reset <b>it</b>", path: "a.md", line: 7 },
  message: "The words of the link are “here”.",
  fix: "Say what is there.",
  related: [],
  details: [],
  ...over,
});

function check(findings: readonly Finding[]): Check {
  const rule = (name: string, severity: "note" | "error") => ({
    name,
    severity,
    group: "links" as const,
    why: `Why ${name} matters.`,
    findings: findings.filter((one) => one.rule === name).length,
  });
  return {
    findings,
    accepted: [{ finding: finding({ rule: "too-long" }), why: "a price list" }],
    counts: { error: findings.filter(({ severity }) => severity === "error").length, warning: 0, note: 0 },
    articles: 3,
    articlesWithFindings: 1,
    rules: [rule("vague-link", "note"), rule("dead-link", "error")],
  };
}

describe("a check as a page", () => {
  const many = Array.from({ length: 23 }, (_, i) => finding({ message: `No. ${i + 1}.` }));
  const dead = finding({
    rule: "dead-link",
    severity: "error",
    message: "“<script>alert(1)</script>” is not there.",
    details: ["lock after [15 ↔ 30] minutes"],
    related: [{ articleId: "b", title: "B", path: "b.md", line: null }],
  });
  const page = formatCheck(check([...many, dead]), "html");

  it("shows nothing of an article as markup, and asks for nothing", () => {
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;");
    expect(page).toContain("Reset &lt;b&gt;it&lt;/b&gt;");
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it("begins with errors, and leads from the table to each rule", () => {
    expect(page.indexOf('id="rule-dead-link"')).toBeLessThan(page.indexOf('id="rule-vague-link"'));
    expect(page).toContain('href="#rule-dead-link"');
    expect(page).toContain("lock after [15 ↔ 30] minutes");
    expect(page).toMatch(/see <code class="long">b\.md</);
  });

  it("lists twenty at once and the others behind a click, or as many as are asked for", () => {
    expect(page).toContain("<summary>3 more findings</summary>");
    expect(page).toContain("No. 23.");
    const short = formatCheck(check([...many, dead]), "html", { limit: 2 });
    expect(short).toContain("21 findings not listed.");
    expect(short).not.toContain("No. 3.");
  });

  it("tells what was accepted, and why", () => {
    expect(page).toMatch(/too-long: .*a price list/);
  });

  it("says so where there is nothing", () => {
    expect(formatCheck({ ...check([]), accepted: [] }, "html")).toContain("Nothing was found by 2 rules.");
  });
});
