import { describe, expect, it } from "vitest";
import { articleOutline, parseArticle } from "../../../src/edge/markdown/index.ts";

const TEXT = `---
title: VPN
---
# VPN

Open the *client*
and wait.

1. Click [Settings](settings.md#net).
2. Save.

- one
- two ![sign](sign.png)

| a | b |
| - | - |
| 1 | [c][ref] |

\`\`\`sh
vpn up
\`\`\`

<p>See <a href="other.md">the
other</a> <img src="x.png"> <img src="y.png" alt=""></p>

> ## Quoted {#own-id}

[ref]: far.md

<!-- level-zero accept too-long, wall-of-text: a price list -->
`;

describe("articleOutline", () => {
  const outline = articleOutline(TEXT);

  it("lists blocks with their lines, front matter included", () => {
    expect(outline.blocks.map(({ kind, line, endLine, items }) => [kind, line, endLine, items])).toEqual([
      ["heading", 4, 4, 0],
      ["paragraph", 6, 7, 0],
      ["steps", 9, 10, 2],
      ["list", 12, 13, 2],
      ["table", 15, 17, 2],
      ["code", 19, 21, 0],
      ["heading", 26, 26, 0],
    ]);
    expect(outline.blocks[1]!.text).toBe("Open the client and wait.");
  });

  it("lists links, also of HTML and by reference, and images but for decoration", () => {
    expect(outline.links).toEqual([
      { target: "settings.md#net", text: "Settings", line: 9 },
      { target: "far.md", text: "c", line: 17 },
      { target: "other.md", text: "the other", line: 23 },
    ]);
    expect(outline.images).toEqual([
      { source: "sign.png", text: "sign", line: 13 },
      { source: "x.png", text: "", line: 24 },
    ]);
  });

  it("has the anchors that the sections have, and those that the author gave", () => {
    expect(outline.anchors).toEqual(
      expect.arrayContaining(parseArticle(TEXT).article!.sections.map(({ anchor }) => anchor)),
    );
    expect(outline.anchors).toContain("own-id");
  });

  it("hears what the author accepts", () => {
    expect(outline.accepted).toEqual([
      { rules: ["too-long", "wall-of-text"], why: "a price list", line: 30 },
    ]);
  });

  it.each([
    "",
    "---\n",
    "![",
    "[x](",
    "<a href",
    "<!-- level-zero accept",
    `${"[a](b) <img>".repeat(2_000)}`,
  ])("never throws: %#", (text) => {
    expect(() => articleOutline(text)).not.toThrow();
  });
});
