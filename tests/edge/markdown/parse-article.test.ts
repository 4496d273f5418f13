import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ParsedArticle, parseArticle } from "../../../src/edge/markdown/index.ts";
import { anyCharacter } from "../../make/any-character.ts";

const header = "---\ntitle: A\ntags: [b]\n---\n";
const body = "# One\n\nText.\n\n## Two\n\nMore.\n";
const withoutPath = ({ article, issues }: ParsedArticle) => ({ article, issues });

describe("parseArticle", () => {
  it("gives all articles one layout in memory, so that reading a field of thousands is fast", () => {
    setFlagsFromString("--allow-natives-syntax");
    const isSameLayout = runInNewContext("(a, b) => %HaveSameMap(a, b)") as (
      a: unknown,
      b: unknown,
    ) => boolean;
    const parsed = Array.from(
      { length: 50 },
      (_, at) => parseArticle(`# Title ${at}\n\nText ${at}.`).article,
    );
    expect(parsed.filter((article) => !isSameLayout(article, parsed[0]))).toEqual([]);
  });

  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR", (text: string) => text.replaceAll("\n", "\r")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["no last line end", (text: string) => text.trimEnd()],
    ["blanks after the fences", (text: string) => text.replaceAll("---\n", "--- \t\n")],
    ["dots as the closing fence", (text: string) => text.replace("]\n---", "]\n...")],
  ])("reads the same with %s", (_name, change) => {
    expect(withoutPath(parseArticle(change(header + body)))).toEqual(
      withoutPath(parseArticle(header + body)),
    );
  });

  it.each([
    ["network/vpn.md", "network/vpn", "Vpn"],
    ["network\\reset-my_password.markdown", "network/reset-my_password", "Reset my password"],
    ["phone/index.md", "phone/index", "Phone"],
    [".md", ".md", ".md"],
    ["v1.2.md", "v1.2", "V1.2"],
  ])("takes id and title from %s", (path, id, title) => {
    expect(parseArticle("Text.", { path }).article).toMatchObject({
      id,
      title,
      path: path.replaceAll("\\", "/"),
    });
  });

  it("takes id and title from the text if there is no path", () => {
    expect(parseArticle("Text.\n\nMore.").article).toMatchObject({ id: "Text.", title: "Text.", path: null });
  });

  it("never indexes front matter", () => {
    const { article } = parseArticle("---\ntitle: Secretword\nx: Otherword\n---\nBody.\n");
    expect(JSON.stringify(article?.sections)).not.toMatch(/Secretword|Otherword|---/);
  });

  it.each([
    ["an unknown state", "---\ntitle: A\nstate: pubished\n---\nBody.", 3, 1, /"pubished"/],
    ["a bad date", "---\ntitle: A\n\nvalid to: 2026-13-01\n---\nBody.", 4, 1, /"2026-13-01"/],
    ["broken YAML", '---\ntitle: A\ntags: "a" b\n---\nBody.', 3, 11, /not valid YAML/],
  ])("names the place of %s", (_name, text, line, column, message) => {
    const { issues } = parseArticle(text, { path: "kb/a.md" });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ severity: "warning", path: "kb/a.md", line, column });
    expect(issues[0]?.message).toMatch(message);
  });
});

it("takes no rule of dashes for a title, wherever it stands", () => {
  expect(parseArticle("<h2>---</h2>\n\nRestart it.", { path: "reset-router.md" }).article!.title).toBe(
    "Reset router",
  );
  expect(parseArticle('---\ntitle: "---"\n---\n# Restart it\n\nNow.').article!.title).toBe("Restart it");
});

describe("parseArticle on anything", () => {
  const chunk = fc.constantFrom(
    ..."---|title: a|state: draft|\n|\n\n|# h|> |- |1. |  |    |```|~~~|`|*|**|_|[|]|(|)|![|<|>|<b>|</b>|<!--|-->|<script>|<h2>|<td>|\\|\t|:::|{{|}}|{%|%}|[!NOTE]|[^1]|[^1]: |&amp;|&#0;|\u0000|\uFEFF|\r|\ud800|word|é|日".split(
      "|",
    ),
    "|",
    "|-|-|",
  );
  const text = fc.oneof(
    fc.array(chunk, { maxLength: 60 }).map((chunks) => chunks.join("")),
    fc.string({ unit: anyCharacter }),
  );

  it("never throws; gives an article or an error; anchors are unique; one section at most lacks one", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("a.md", "a.mdx", null), (markdown, path) => {
        const { article, issues } = parseArticle(markdown, { path });
        expect(article === null).toBe(issues.some((issue) => issue.severity === "error"));
        if (article === null) return;
        const anchors = article.sections.map((section) => section.anchor);
        expect(new Set(anchors).size).toBe(anchors.length);
        const lines = markdown.split(/\r\n?|\n/).length;
        article.sections.forEach((section, index) => {
          expect(section.level === 0).toBe(section.anchor === "");
          expect(section.level === 0 && index > 0).toBe(false);
          expect(section.headingPath.at(-1) ?? "").toBe(section.heading);
          expect(section.line).toBeGreaterThanOrEqual(1);
          expect(section.line).toBeLessThanOrEqual(lines);
        });
        expect(article.title).not.toMatch(/^-+$/);
      }),
      { numRuns: 400 },
    );
  });

  it("keeps the words of a document and none of its marks", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 4 });
    const block = fc.oneof(
      words.map((w) => ({ markdown: `${w.join(" ")}\n`, text: w.join(" ") })),
      words
        .map((w) => ({
          markdown: `**${w.join("** _")}${w.length > 1 ? "_" : "**"}\n`.replace(/_ _/g, "_ _"),
          text: w.join(" "),
        }))
        .filter(({ markdown }) => !/_.*\*\*.*_|_.*_.*_/.test(markdown)),
      words.map((w) => ({ markdown: `${w.map((item) => `- ${item}`).join("\n")}\n`, text: w.join("\n") })),
      words.map((w) => ({ markdown: `> [!TIP]\n> ${w.join(" ")}\n`, text: w.join(" ") })),
      words.map((w) => ({
        markdown: `| ${w.join(" | ")} |\n|${"-|".repeat(w.length)}\n`,
        text: w.join("\t"),
      })),
      words.map((w) => ({ markdown: `<p>${w.join("<br>")}</p>\n`, text: w.join(" ") })),
      words.map((w) => ({ markdown: `\`\`\`\n${w.join("\n")}\n\`\`\`\n`, text: w.join("\n") })),
    );
    const join = (blocks: readonly { markdown: string; text: string }[]) =>
      blocks.map((item) => item.text).join("\n");
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const markdown = blocks.map((item) => item.markdown).join("\n<!-- -->\n\n");
        const { article } = parseArticle(markdown);
        expect(article?.sections.map((section) => section.text)).toEqual([join(blocks)]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("titles", () => {
  it.each([
    ["## Symptoms\n\nIt drops.\n\n## Fix\n\nUpdate.", "reset-vpn-tunnel.md", "Reset vpn tunnel"],
    ["## Symptoms\n\nx\n\n# VPN tunnel\n\ny", "kb0001.md", "VPN tunnel"],
    ["## Symptoms\n\nx", null, "Symptoms"],
    ["Text.", "Badge-lost-%2D-what-now.md", "Badge lost - what now"],
    ["Text.", "2026-03-14-badge-lost.md", "Badge lost"],
    ["Text.", "03-badge-lost.md", "Badge lost"],
    ["Text.", "365-days.md", "365 days"],
    ["Text.", "Lost badge 0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f.md", "Lost badge"],
    ["Text.", "100%-sure.md", "100% sure"],
    ['---\ntitle: "Can&#8217;t print &amp; scan"\n---\nText.', "a.md", "Can’t print & scan"],
    ["---\ntitle: Netz\u00adlauf\u200bwerk <!-- old name -->\n---\nText.", "a.md", "Netzlaufwerk"],
  ])("of %j in %s is %s", (text, path, title) => {
    expect(parseArticle(text, { path }).article!.title).toBe(title);
  });
});

describe("placeholders", () => {
  it.each([
    ["Type <host><port> here", "Type host port here"],
    ["ssh <user>@<host>", "ssh user@host"],
    ["Type <host>:<port> here", "Type host:port here"],
    ["Press <b>host</b><i>port</i>", "Press hostport"],
  ])("%j reads %j", (markdown, text) => {
    expect(parseArticle(`# Title\n\n${markdown}\n`).article!.sections.map((section) => section.text)).toEqual(
      [text],
    );
  });
});
