import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { boundHtml } from "../../../src/edge/html/bound-html.ts";
import { htmlToMarkdown } from "../../../src/edge/html/index.ts";
import { prepareTree } from "../../../src/edge/html/prepare-tree.ts";

describe("a page of one thing, thousands of times", () => {
  it.each([
    "<p>",
    "<p></p>",
    "<p> </p>",
    "<div></div>",
    "<span></span>",
    "<br>",
    "<b></b>",
    "<li>",
    "<td>",
    "<h2></h2>",
    "<a>",
    "<img>",
    "<p>&nbsp;",
    "<i> ",
    "<ul><li>",
    "</p>",
    "<dd>",
    "<label></label>",
    "<input>",
    "<!-- -->",
    "<!-- ",
  ])(
    "%s is read, and the words around it stay",
    (part) => {
      const { markdown } = htmlToMarkdown(`<p>Start.</p>${part.repeat(8_000)}`);
      expect(markdown).toContain("Start.");
    },
    // Takes 0.1 s; more if each costs what all before it cost.
    8_000,
  );

  it("leaves one blank of empty paragraphs in a row", () => {
    const blank = { type: "element", tagName: "p", properties: {}, children: [] } as const;
    const tree = {
      type: "root" as const,
      children: Array.from({ length: 1_000 }, () => ({ ...blank, children: [] })),
    };
    prepareTree(tree, {});
    expect(tree.children.length).toBeLessThanOrEqual(1);
  });
});

it.each(["<span>a</span>", "<input type=checkbox>a", "<a>a</a>", "a<!-- b -->"])(
  "makes one text of many in a row, which later steps would join one by one: %s",
  (part) => {
    const tree = unified()
      .use(rehypeParse, { fragment: true })
      .parse(`<p>${part.repeat(50)}</p>`);
    prepareTree(tree, {});
    const [paragraph] = tree.children;
    expect(paragraph?.type === "element" && paragraph.children.length).toBeLessThanOrEqual(2);
  },
);

describe("comments of a page", () => {
  it.each([
    "<!-- hush -->",
    "<!-- a <!-- hush --> hush -->",
    "a<!--\nhush\n-->",
    "<p>a <!-- hush --> b</p>",
    "<!-- hush",
  ])("%s is no text", (comment) =>
    expect(htmlToMarkdown(`<p>Seen.</p>${comment}`).markdown).not.toMatch(/hush/),
  );
});

describe("a page of very many elements", () => {
  it.each([
    [40_000, 40_000, false],
    [40_001, 40_000, true],
    [100_000, 40_000, true],
  ])("of %i reads %i", (count, read, isCut) => {
    const bound = boundHtml("w<br>".repeat(count));
    expect([bound.markup.split("<br").length - 1, bound.isCut]).toEqual([read, isCut]);
  });
});
