import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../src/edge/html/index.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

describe("renderMarkdown", () => {
  it.each([
    ["words", "Some *strong* **words**.", "<p>Some <em>strong</em> <strong>words</strong>.</p>"],
    ["no front matter", "---\ntitle: A\naudience: agents\n---\nText", "<p>Text</p>"],
    ["a heading with its anchor", "## Sign in", '<h2 id="sign-in">Sign in</h2>'],
    ["a heading that names its anchor", "## Sign in {#login}", '<h2 id="login">Sign in</h2>'],
    ["a heading in HTML", "<h2>Sign <b>in</b></h2>", '<h2 id="sign-in">Sign <b>in</b></h2>'],
    ["an id of the author's", '<a id="top">Top</a>', '<p><a id="user/top">Top</a></p>'],
    ["a link to a heading", "# A\n\n[up](#a)", '<h1 id="a">A</h1>\n<p><a href="#a">up</a></p>'],
    ["a link to an id", '<b id="x">x</b> [x](#x)', '<p><b id="user/x">x</b> <a href="#user/x">x</a></p>'],
    [
      "a bare address",
      "https://a.example/b",
      '<p><a href="https://a.example/b" rel="noreferrer">https://a.example/b</a></p>',
    ],
    ["a note", "> [!WARNING]\n> Hot.", "<blockquote>\n<p><strong>Warning:</strong>\nHot.</p>\n</blockquote>"],
    ["a fence of a publishing system", "::: tip Good to know\nText\n:::", "<p>Good to know\nText</p>"],
    ["a picture", "![Dialog](a.png)", '<p><img src="a.png" alt="Dialog" loading="lazy"></p>'],
    ["a task", "- [x] done", /<input type="checkbox" checked disabled>/],
    ["code", "```js\nif (a < b) {}\n```", '<pre><code class="language-js">if (a &#x3C; b) {}\n</code></pre>'],
    [
      "a table",
      "| a |\n| - |\n| b |",
      /^<div class="table" tabindex="0"><table>.*<td>b<\/td>.*<\/table><\/div>$/s,
    ],
    ["a footnote", "a[^1]\n\n[^1]: b", /href="#user\/fn-1" id="user\/fnref-1".*id="user\/fn-1"/s],
    [
      "HTML that is harmless",
      "<details><summary>More</summary>\n\n*x*\n\n</details>",
      /<summary>More<\/summary>\n<p><em>x<\/em><\/p>/,
    ],
  ])("shows %s", (_name, markdown, expected) => {
    const html = renderMarkdown(markdown).trim();
    if (typeof expected === "string") expect(html).toBe(expected);
    else expect(html).toMatch(expected);
  });

  it("asks where links and pictures lead", () => {
    const asked: string[] = [];
    const options = {
      link: (target: string) => {
        asked.push(target);
        return target.endsWith(".md") ? `/articles/${target.slice(0, -3)}` : null;
      },
      image: () => null,
    };
    const html = renderMarkdown(
      '[a](a.md) [b](b.txt) [c](#c) ![a picture](c.png) <a href="d.md">d</a>',
      options,
    );
    expect(html).toBe(
      '<p><a href="/articles/a">a</a> <span>b</span> <a href="#c">c</a> <span>a picture</span> <a href="/articles/d">d</a></p>',
    );
    expect(asked).toEqual(["a.md", "b.txt", "d.md"]);
  });
});

const hostile: readonly (readonly [name: string, markdown: string])[] = [
  ["a handler", '<img src=x onerror="alert(1)"><b onclick=alert(1)>b</b>'],
  ["a script", "<script>alert(1)</script>"],
  ["a script in a list", "- a <script>alert(1)</script>"],
  ["a script in two pieces", "<scr<script>ipt>alert(1)</scr</script>ipt>"],
  [
    "a link that runs",
    "[a](javascript:alert(1)) <a href='jAvAsCrIpT:alert(1)'>a</a> <a href='java&#x0A;script:alert(1)'>b</a>",
  ],
  ["a reference that runs", "[a]\n\n[a]: javascript:alert(1)"],
  ["data", "[a](data:text/html,<script>alert(1)</script>) ![a](data:image/svg+xml;base64,PHN2Zz4=)"],
  ["a bare scheme", "<javascript:alert(1)> <vbscript:x>"],
  ["a style", "<style>*{background:url(https://x.example)}</style><p style='position:fixed'>a</p>"],
  ["a drawing", "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>"],
  [
    "formulas",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
  ],
  ["a frame", "<iframe src=https://x.example srcdoc='<script>alert(1)</script>'></iframe>"],
  ["an object", "<object data=x.swf></object><embed src=x>"],
  [
    "a form",
    "<form action=https://x.example><input name=password type=text><button formaction=javascript:alert(1)>go</button></form>",
  ],
  [
    "a base",
    "<base href=https://x.example><meta http-equiv=refresh content='0;url=https://x.example'><link rel=stylesheet href=//x>",
  ],
  [
    "a title that breaks out",
    "<title></title><img src=x onerror=alert(1)></title><textarea></textarea><script>alert(1)</script>",
  ],
  ["a comment that breaks out", "<!--><img src=x onerror=alert(1)>-->"],
  [
    "code that breaks out",
    "```\n</code></pre><script>alert(1)</script>\n```\n\n`<img src=x onerror=alert(1)>`",
  ],
  ["front matter", "---\ntitle: <script>alert(1)</script>\n---\ntext"],
  ["a heading", '# <img src=x onerror=alert(1)> {#"onclick=alert(1)}'],
  ["names that shadow", "<img name=cookie id=location><a name=body></a>"],
  ["elements in elements", `${"<div>".repeat(9_000)}x`],
  ["bold in bold", "<b a=1><i b=2>".repeat(5_000)],
  ["quotes in quotes", `${">".repeat(10_000)}a`],
  ["tables in tables", "<table><tr><td>".repeat(3_000)],
  ["brackets", "[".repeat(10_000)],
  ["much text", "A line of *some* words <b>here</b>.\n\n".repeat(8_000)],
];

/** Tags and attributes of the output, as a browser would see them: text holds no `<`, and attribute values no `"`. */
function tagsOf(html: string): string[] {
  return html.match(/<[^>]*>/g) ?? [];
}

const ALLOWED_ATTRIBUTE =
  /^(?:href|src|alt|id|class|title|align|colspan|rowspan|start|loading|rel|tabindex|type|checked|disabled|open|width|height|dir|lang|scope|span|valign|cite|data-footnotes|data-footnote-ref|data-footnote-backref|aria-label|aria-describedby)$/;
const UNSAFE_TAG =
  /^<\/?(?:script|style|svg|math|iframe|object|embed|form|button|base|meta|link|textarea|title|template|select)\b/i;

function expectSafe(html: string): void {
  for (const tag of tagsOf(html)) {
    expect(tag).not.toMatch(UNSAFE_TAG);
    const attributes = tag.replace(/^<\/?[\w-]+/, "").matchAll(/\s([^\s=>"]+)(?:="([^"]*)")?/g);
    for (const [, name, value = ""] of attributes) {
      expect(name).toMatch(ALLOWED_ATTRIBUTE);
      if (name === "href" || name === "src") expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
    }
  }
}

describe("hostile Markdown", () => {
  it.each(hostile)("%s is made harmless", (_name, markdown) => {
    const html = renderMarkdown(`# Start\n\n${markdown}\n\nEnd\n`, { path: "a.md" });
    expect(html).toContain("Start");
    expectSafe(html);
  });

  it("holds for any pile of it", () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile.slice(0, 21).map(([, markdown]) => markdown)),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) =>
        expectSafe(renderMarkdown(pieces.join("\n"))),
      ),
      { numRuns: 60 },
    );
  });
});

describe("anchors", () => {
  it("are those of the sections that a search finds", () => {
    const word = fc.constantFrom(
      "Sign in",
      "sign-in",
      "Ä ö",
      "1. *Start*",
      "`code` & more",
      "日本",
      "!",
      "<b>x</b>",
      "a {#own}",
      "user-x",
    );
    const heading = fc
      .tuple(fc.integer({ min: 1, max: 6 }), word, fc.boolean())
      .map(([level, text, nested]) => `${nested ? "> " : ""}${"#".repeat(level)} ${text}\n\ntext\n`);
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 8 }), (headings) => {
        const text = headings.join("\n");
        const { article } = parseArticle(text, { path: "a.md" });
        const ids = [...renderMarkdown(text).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        const anchors = (article?.sections ?? [])
          .map(({ anchor }) => anchor)
          .filter((anchor) => anchor !== "");
        expect(anchors.filter((anchor) => ids.filter((id) => id === anchor).length !== 1)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
