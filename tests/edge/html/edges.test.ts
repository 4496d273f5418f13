import { describe, expect, it } from "vitest";
import { htmlToMarkdown } from "../../../src/edge/html/index.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const markdownOf = (html: string): string => htmlToMarkdown(html).markdown.trimEnd();

describe("line breaks and blanks at the edges of words", () => {
  it.each([
    ["<p><strong>Plug in:<br></strong>Wait.</p>", "**Plug in:**\\\nWait."],
    ["<p>Plug in. <b><br>Wait:</b> an hour</p>", "Plug in.\\\n**Wait:** an hour"],
    ["<p>a <em>b <br> </em>c</p>", "a *b*\\\nc"],
    ["<p><strong>One<br>Two</strong></p>", "**One\\\nTwo**"],
    ['<p><a href="https://x.example/">go<br></a>on</p>', "[go](https://x.example/)\\\non"],
    ["<p><strong> a </strong>b</p>", "**a** b"],
    ["<p><b><i>a<br></i></b>b</p>", "**_a_**\\\nb"],
    ["<p>a<br></p><p>b</p>", "a\n\nb"],
    ["<p><strong><br></strong>a</p>", "a"],
    ["<pre><code>a\n<b>b </b>c</code></pre>", "```\na\nb c\n```"],
  ])("%s", (html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});

describe("lists within lists, as editors write them", () => {
  it.each([
    ["<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", "- a\n  - b\n- c"],
    ["<ol><li>a</li><ol><li>b</li><ol><li>c</li></ol></ol></ol>", "1. a\n   1. b\n      1. c"],
    ["<ul><ul><li>a</li></ul></ul>", "- - a"],
    ["<ol><li>a</li><p>more</p><li>b</li></ol>", "1. a\n\n   more\n\n2. b"],
  ])("%s", (html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});

describe("links within a page", () => {
  it.each([
    ["the id of a heading", '<a href="#h_01">go</a><h2 id="h_01">How to fix</h2>', "#how-to-fix"],
    ["a name in a heading", '<a href="#fix">go</a><h2><a name="fix"></a>How to fix</h2>', "#how-to-fix"],
    ["the second of two alike", '<a href="#z">go</a><h2>Fix</h2><h2 id="z">Fix</h2>', "#fix-1"],
    ["what stands below a heading", '<a href="#q">go</a><h2>Fix</h2><p id="q">So.</p>', "#fix"],
    ["letters beyond ASCII", '<a href="#%C3%BCber">go</a><h2 id="über">Über uns</h2>', "#über-uns"],
    ["nothing that is there", '<a href="#none">go</a><h2>Fix</h2>', "#none"],
  ])("lead to %s", (_, html, target) => {
    const { markdown } = htmlToMarkdown(html);
    expect(markdown).toContain(`](${target})`);
    const anchors = parseArticle(markdown).article!.sections.map(({ anchor }) => `#${anchor}`);
    expect(anchors.includes(target)).toBe(target !== "#none");
  });
});
