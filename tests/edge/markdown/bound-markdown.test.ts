import { describe, expect, it } from "vitest";
import { boundMarkdown, maxBodyLength } from "../../../src/edge/markdown/bound-markdown.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const hostile: readonly (readonly [name: string, text: string, code: string | null])[] = [
  ["brackets", "[".repeat(10_000), "markup-too-dense"],
  ["pictures", "![".repeat(5_000), "markup-too-dense"],
  ["emphasis that never closes", "*a ".repeat(6_000), "markup-too-dense"],
  ["emphasis of two kinds", "*_".repeat(5_000), "markup-too-dense"],
  ["emphasis spread over paragraphs", `${"*a ".repeat(700)}\n\n`.repeat(12), "markup-too-dense"],
  ["code spans", "`a".repeat(5_000), "markup-too-dense"],
  ["open tags", "<a ".repeat(5_000), "markup-too-dense"],
  ["quotes in quotes", `${">".repeat(10_000)}a`, "nesting-too-deep"],
  ["lists in lists on a line", `${"- ".repeat(5_000)}a`, "nesting-too-deep"],
  [
    "lists in lists",
    Array.from({ length: 150 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
    "nesting-too-deep",
  ],
  ["closing brackets", "a]: b\n".repeat(5_000), "markup-too-dense"],
  ["a table of very many rows", `|a|\n|-|\n${"|x|\n".repeat(5_000)}`, "markup-too-dense"],
  ["open comments", "<!--".repeat(2_900), null],
  ["open scripts", "<script>".repeat(2_900), null],
  ["open templates", "{{".repeat(20_000), null],
  ["blanks", " ".repeat(100_000), null],
  ["colons", ":::".repeat(20_000), null],
];

describe("hostile Markdown", () => {
  it.each(hostile)("%s", (_name, text, code) => {
    const { article, issues } = parseArticle(`# Start\n\n${text}\n\n# End\n`, { path: "a.md" });
    expect(article?.title).toBe("Start");
    if (code !== null) expect(issues.map((issue) => issue.code)).toContain(code);
  });

  it("reads the start of an article of five megabytes, and says so", () => {
    const text = "A line of some words.\n".repeat(230_000);
    const { markdown, problems } = boundMarkdown(text);
    expect(markdown.length).toBeLessThanOrEqual(maxBodyLength);
    expect(text.startsWith(markdown)).toBe(true);
    expect(problems.map((problem) => problem.code)).toEqual(["article-too-long"]);
  });

  /** What the parser would take more than linear time for, counted in what it is given. */
  const costs = (text: string) => {
    const lines = boundMarkdown(text).markdown.split("\n");
    const isUnderline = (line: string, at: number): boolean =>
      /^[ \t>]*(?:-+|=+)[ \t]*$/.test(line) && /\S/.test(lines[at - 1] ?? "");
    return {
      underlines: lines.filter(isUnderline).length,
      deepest: Math.max(
        ...lines.map((line) => /^(?:[ \t]*(?:>|-(?=[ \t])))*/.exec(line)![0].match(/\S/g)?.length ?? 0),
      ),
      endless: lines.join("\n").match(/<[!?]/g)?.length ?? 0,
    };
  };

  it.each([
    ["lines of dashes", "--\n".repeat(4_000)],
    ["underlined words", "a\n==\n".repeat(2_400)],
    ["underlined words in quotes", "> a\n> --\n".repeat(2_400)],
    ["dashes that are left when emphasis is taken out", "--**\n".repeat(4_000)],
    ["short paragraphs between code", "a\n--\n\n```\nx\n```\n".repeat(800)],
    ["quotes that are left when brackets are taken out", "-]]>".repeat(6_000)],
    ["comments that never end", "-<!--\n".repeat(4_000)],
    ["instructions that never end", "a<?".repeat(8_000)],
  ])("bounds %s", (_name, text) => {
    const { underlines, deepest, endless } = costs(text);
    expect(underlines).toBeLessThanOrEqual(500);
    expect(deepest).toBeLessThanOrEqual(50);
    expect(endless * text.length).toBeLessThanOrEqual(1_000_000);
    expect(boundMarkdown(text).problems.map((problem) => problem.code)).toContain("markup-too-dense");
  });

  it("keeps 500 underlined headings", () => {
    const text = "Title\n=====\n\nWords.\n\n".repeat(500);
    expect(boundMarkdown(text)).toEqual({ markdown: text, problems: [] });
  });

  it.each([
    ["a large table", `| a | b |\n|---|---|\n${"| **x** | [y](z) |\n".repeat(900)}`],
    ["a long article", "Some *strong* [words](x.md) here.\n\n".repeat(2_000)],
    ["code", `\`\`\`\n${"*_[".repeat(5_000)}\n\`\`\``],
    ["a rule", `${"*".repeat(80)}\n`],
    [
      "wide code",
      `Words.\n\n\`\`\`\n${" ".repeat(120)}Created\n${">".repeat(60)} prompt\n${"- ".repeat(60)}end\n\`\`\``,
    ],
  ])("leaves %s alone", (_name, text) => {
    expect(boundMarkdown(text)).toEqual({ markdown: text, problems: [] });
  });

  it.each([
    ["in HTML, where it is none", "<div>\n```\n</div>\n\n"],
    ["in a list, which a line may end", "- a\n  ```\nb\n\n"],
    ["in a quote", "> ```\nb\n\n"],
  ])("flattens what stands behind a fence %s", (_name, before) => {
    const { problems } = boundMarkdown(`${before}${">".repeat(10_000)}a`);
    expect(problems.map(({ code }) => code)).toContain("nesting-too-deep");
  });

  it("takes a line to fill in as blank", () => {
    expect(boundMarkdown(`Name: ${"_".repeat(40)} (in full)`.padEnd(900, ".")).markdown).toMatch(
      /^Name: {3}\(in full\)/,
    );
  });
});
