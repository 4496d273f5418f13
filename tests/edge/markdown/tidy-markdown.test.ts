import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/edge/markdown/parse-article.ts";
import { tidyMarkdown } from "../../../src/edge/markdown/tidy-markdown.ts";

const DRAFT = `---
title: "VPN: drops"
state: draft
---
# VPN
* one
* two


| a | b |
|-|-|
| long cell | x |
`;

describe("tidyMarkdown", () => {
  it("writes blocks one way and leaves the front matter alone", () => {
    expect(tidyMarkdown(DRAFT)).toBe(`---
title: "VPN: drops"
state: draft
---

# VPN

- one
- two

| a         | b |
| --------- | - |
| long cell | x |
`);
  });

  it("changes nothing the second time, and nothing that the article says", () => {
    const tidy = tidyMarkdown(DRAFT);
    expect(tidyMarkdown(tidy)).toBe(tidy);
    const said = (text: string) => parseArticle(text).article!.sections.map(({ text: words }) => words);
    expect(said(tidy)).toEqual(said(DRAFT));
  });

  it("takes a text without front matter, and an empty one", () => {
    expect(tidyMarkdown("* a")).toBe("- a\n");
    expect(tidyMarkdown("")).toBe("");
  });
});
