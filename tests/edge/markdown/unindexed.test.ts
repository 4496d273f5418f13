import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../src/edge/html/index.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const text = (passage: string): string => `# Crane\n\nOil it.\n\n${passage}\n\n## After\n\nEnd.`;
const read = (passage: string) => parseArticle(text(passage)).article!;

describe("what a page keeps from searches is shown, and not found", () => {
  it.each([
    "<!-- noindex -->\nLAMP\n<!-- /noindex -->",
    "<!--noindex-->LAMP<!--/noindex-->",
    "<!--googleoff: all-->\nLAMP\n<!--googleon: all-->",
    "<!--googleoff: index-->LAMP<!--googleon: index-->",
    "<!-- BEGIN NOINDEX -->\n\nLAMP\n\n<!-- END NOINDEX -->",
    "<!-- nosearch:start -->LAMP<!-- nosearch:end -->",
    "<!--sphider_noindex-->LAMP<!--/sphider_noindex-->",
    "<!--ZOOMSTOP-->LAMP<!--ZOOMRESTART-->",
    "<noindex>LAMP</noindex>",
  ])("%s", (passage) => {
    const { sections, state } = read(passage);
    expect(JSON.stringify(sections)).not.toContain("LAMP");
    expect(JSON.stringify(sections)).toContain("End.");
    expect(state).toBe("published");
    expect(renderMarkdown(text(passage))).toContain("LAMP");
  });

  it.each([
    "<!-- index of terms -->LAMP",
    "<!-- noindex -->LAMP",
    "`<!-- noindex -->` LAMP `<!-- /noindex -->`",
  ])("not without its other half, and not in code: %s", (passage) =>
    expect(JSON.stringify(read(passage).sections)).toContain("LAMP"),
  );
});

describe("switches of wikis", () => {
  it.each(["__NOTOC__", "\\_\\_NOTOC\\_\\_", "__NOTOC__ __NOEDITSECTION__", "~~NOCACHE~~"])(
    "%s is no text",
    (line) => {
      expect(JSON.stringify(read(line).sections)).not.toMatch(/NOTOC|NOCACHE/);
      expect(read(line).state).toBe("published");
    },
  );

  it.each(["__NOINDEX__", "\\_\\_NOINDEX\\_\\_"])("%s keeps the page from searches", (line) =>
    expect(read(line).state).toBe("draft"),
  );
});
