import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToMarkdown, renderMarkdown } from "../../../src/edge/html/index.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const markdownOf = (html: string): string => htmlToMarkdown(html).markdown;

describe("htmlToMarkdown", () => {
  it.each([
    ["headings", "<h1>A</h1><h3>B <em>c</em></h3>", "# A\n\n### B *c*\n"],
    ["paragraphs and breaks", "<p>a<br>b</p><div>c</div>d", "a\\\nb\n\nc\n\nd\n"],
    ["lists in lists", "<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n  - b\n"],
    ["numbers from where they start", '<ol start="3"><li>a</li><li>b</li></ol>', "3. a\n4. b\n"],
    [
      "words in elements that say nothing, and boxes between them",
      "<p>a <span>b<font> c</font></span><input type=checkbox>d <input type=checkbox checked>e</p>",
      "a b c\\[ ]d \\[x]e\n",
    ],
    ["code with its language", '<pre><code class="language-sh">a\n  b</code></pre>', "```sh\na\n  b\n```\n"],
    ["code with breaks", "<pre>a<br>b</pre>", "```\na\nb\n```\n"],
    [
      "tables",
      "<table><tr><th>a</th><th>b|c</th></tr><tr><td>1</td><td>2</td></tr></table>",
      "| a | b\\|c |\n| - | - |\n| 1 | 2 |\n",
    ],
    [
      "blocks in cells on one line",
      "<table><tr><td><p>a</p><p>b</p></td><td><ul><li>c</li><li>d</li></ul></td></tr><tr><td><h4>e</h4></td><td><pre>f\ng</pre></td></tr></table>",
      "| a b | c; d |\n| - | - |\n| **e** | `f g` |\n",
    ],
    [
      "captions before tables",
      "<table><caption>T</caption><tr><td>a</td><td>b</td></tr></table>",
      "T\n\n| a | b |\n| - | - |\n",
    ],
    ["tables that lay out the page", "<table><tr><td><h2>A</h2><p>b</p></td></tr></table>", "## A\n\nb\n"],
    [
      "tables in tables",
      "<table><tr><td>x</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>",
      "x\n\n| a | b |\n| - | - |\n",
    ],
    [
      "links and pictures",
      '<a href="/x?a=1&amp;b=2">l</a> <img src="p.png" alt="P">',
      "[l](/x?a=1\\&b=2) ![P](p.png)\n",
    ],
    [
      "films as links",
      '<iframe src="https://v.example/1" title="Film"></iframe>',
      "[Film](https://v.example/1)\n",
    ],
    ["details", "<details><summary>S</summary><p>b</p></details>", "**S**\n\nb\n"],
    ["terms", "<dl><dt>T</dt><dd>D</dd></dl>", "- T\n\n  D\n"],
    ["tasks", '<ul><li><input type="checkbox" checked> a</li></ul>', "- [x] a\n"],
    ["no-break spaces", "<p>a&nbsp;b</p><p>&nbsp;</p>", "a b\n"],
    ["whole pages", "<html><head><title>t</title><style>x</style></head><body><p>a</p></body></html>", "a\n"],
    [
      "text that looks like Markdown",
      "<p># a</p><p>1. b</p><p>*c* _d_ [e](f) `g`</p>",
      "\\# a\n\n1\\. b\n\n\\*c\\* \\_d\\_ \\[e]\\(f) \\`g\\`\n",
    ],
    [
      "marks of publishing systems",
      "<p>{{a}} {% b %} :::c</p><pre>{{d}}</pre>",
      "&#123;{a}} &#123;% b %} &#58;::c\n\n```\n{{d}}\n```\n",
    ],
    ["nothing", "", ""],
  ])("keeps %s", (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });

  it.each([
    ["scripts", "a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>"],
    ["comments", "a<!-- b --><!-- <p>c</p> -->"],
    ["a comment that never ends", "a<!-- b <p>c</p>"],
    [
      "addresses that run",
      'a<a href="javascript:alert(1)"></a><a href=" java\nscript:x"></a><a href="data:text/html,x"></a>',
    ],
    ["pictures in the page", 'a<img src="data:image/png;base64,AAAA">'],
    ["drawings", "a<svg><text>b</text></svg><math><mi>c</mi></math><object>d</object>"],
    ["a script that never ends", "a<script>b<p>c</p>"],
  ])("leaves out %s", (_, html) => {
    expect(markdownOf(html)).toBe("a\n");
  });

  it("asks where links and pictures lead", () => {
    const html = '<a href="a">x</a> <a href="b">y</a> <img src="c" alt="z">';
    const { markdown } = htmlToMarkdown(html, {
      link: (target) => (target === "a" ? "a.md" : null),
      image: (source) => `img/${source}.png`,
    });
    expect(markdown).toBe("[x](a.md) y ![z](img/c.png)\n");
  });
});

/** A page as a tree, so that its words are known before it is HTML. */
type Page = string | readonly [tag: string, ...Page[]];

const WORDS = [
  "vpn",
  "0x80070005",
  "*a*",
  "_b_",
  "# c",
  "1. d",
  "- e",
  "<f>",
  "g|h",
  "{{i}}",
  "{% j %}",
  ":::k",
  "[l](m)",
  "`n`",
  "> o",
  "Größe",
  "日本",
  "~p~",
  "&q;",
  "\\r",
  "+ s",
  "http://t.example",
  "---",
  "[ ] u",
  "[!NOTE] v",
];

/** Blocks within blocks, words within words; also bold and the like around blocks, as copied pages have it. */
const { block: page } = fc.letrec<{ block: Page; words: Page }>((tie) => ({
  words: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(...WORDS),
    around(["b", "em", "span", "a"], fc.constantFrom(...WORDS)),
    around(["code"], fc.constantFrom(...WORDS)),
  ),
  block: fc.oneof(
    { depthSize: "small" },
    tie("words"),
    around(["p", "h2", "div", "a"], tie("words")),
    around(["pre"], fc.constantFrom(...WORDS)),
    around(["div", "ul", "ol", "table", "blockquote", "details", "dl", "b", "span"], tie("block")),
  ),
}));

function around(tags: readonly string[], inner: fc.Arbitrary<Page>): fc.Arbitrary<Page> {
  return fc
    .tuple(fc.constantFrom(...tags), fc.array(inner, { minLength: 1, maxLength: 3 }))
    .map(([tag, children]): Page => [tag, ...children]);
}

function htmlOf(node: Page): string {
  if (typeof node === "string") return ` ${node.replaceAll("&", "&amp;").replaceAll("<", "&lt;")} `;
  const [tag, ...children] = node;
  const inner = children.map(htmlOf);
  if (tag === "ul" || tag === "ol")
    return `<${tag}>${inner.map((part) => `<li>${part}</li>`).join("")}</${tag}>`;
  if (tag === "table")
    return `<table>${inner.map((part) => `<tr><td>${part}</td><td>cell</td></tr>`).join("")}</table>`;
  if (tag === "dl") return `<dl>${inner.map((part) => `<dt>term</dt><dd>${part}</dd>`).join("")}</dl>`;
  if (tag === "a") return `<a href="https://x.example/">${inner.join("")}</a>`;
  return `<${tag}>${inner.join("")}</${tag}>`;
}

function wordsOf(node: Page): string[] {
  if (typeof node === "string") return node.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [tag, ...children] = node;
  return children.flatMap((child) => {
    const words = wordsOf(child);
    if (tag === "table") return [...words, "cell"];
    return tag === "dl" ? ["term", ...words] : words;
  });
}

describe("the words of a page", () => {
  it("are all there, in order, when the Markdown is read", () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 4 }), (pages) => {
        const { markdown } = htmlToMarkdown(pages.map(htmlOf).join("\n"));
        const { article } = parseArticle(`---\ntitle: x\n---\n\n${markdown}`);
        const read = (article?.sections ?? []).flatMap(
          ({ heading, text }) => `${heading} ${text}`.match(/[\p{L}\p{N}]+/gu) ?? [],
        );
        expect(read).toEqual(pages.flatMap(wordsOf));
      }),
      { numRuns: 120 },
    );
  });

  it("carry no markup of their own", () => {
    const hostile = fc.constantFrom(
      "<script>x</script>",
      '<img src=x onerror="y">',
      "<a href='javascript:z'>q</a>",
      "&lt;script&gt;",
      "<svg/onload=w>",
      "<b",
      "<!--",
      "]]>",
      "<p>",
      "</div>",
      '"',
      "text",
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 12 }), (pieces) => {
        const html = renderMarkdown(markdownOf(pieces.join("")));
        expect(html).not.toMatch(/<(?:script|svg)|javascript:|on(?:error|load)=/i);
      }),
      { numRuns: 120 },
    );
  });
});

describe("pages that would cost minutes", () => {
  it.each([
    ["deep elements", `${"<div>".repeat(5_000)}deep${"</div>".repeat(5_000)}`],
    ["deep lists", `${"<ul><li>".repeat(5_000)}deep`],
    ["elements that look closed", `${"<div/>".repeat(50_000)}deep`],
    ["letters that never end", `${"<b id=x><p>".repeat(20_000)}deep`],
    ["ends without a beginning", `${"</p></b>".repeat(50_000)}deep`],
    ["cells", `<table>${"<tr><td>x<td>y".repeat(2_000)}deep`],
    ["half tags", `${"<a ".repeat(50_000)}>deep`],
    ["half scripts", `deep ${"<script ".repeat(50_000)}`],
    ["half comments", `deep ${"<!-".repeat(50_000)}<!--`],
  ])("are read all the same: %s", (_, html) => {
    expect(markdownOf(html)).toContain("deep");
  });

  it("are cut, and say so", () => {
    const { markdown, isCut } = htmlToMarkdown(
      `<p>start</p><pre>${"words ".repeat(200_000)}</pre><p>end</p>`,
    );
    expect(isCut).toBe(true);
    expect(markdown.startsWith("start\n")).toBe(true);
    expect(markdown).not.toContain("end");
  });

  it("are not cut for the pictures within them", () => {
    const picture = `<img alt="shot" src="data:image/png;base64,${"A".repeat(5_000_000)}">`;
    expect(htmlToMarkdown(`<p>a</p>${picture}<p>z</p>`)).toEqual({
      markdown: "a\n\nshot\n\nz\n",
      isCut: false,
    });
  });
});
