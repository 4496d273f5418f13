import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const read = (header: string) => {
  const { article, issues } = parseArticle(`---\ntitle: Crane\n${header}\n---\nTurn it left.\n`, {
    path: "a.md",
  });
  return { ...article, codes: issues.map(({ code }) => code) };
};

describe("values for no end, no moment and nobody shut out leave an article open", () => {
  it.each([
    "archivedAt: null\ndeletedAt: null",
    "deleted_at:",
    "hidden_since: ~",
    "restrictions: []",
    "valid_until: unlimited",
    "gültig bis: unbegrenzt",
    "expires: open-ended",
    "classification: unclassified",
    "allow: '*'",
    "pagefind: true",
  ])("%s", (header) => {
    expect(read(header)).toMatchObject({
      state: "published",
      audience: ["public"],
      validTo: null,
      codes: [],
    });
  });

  it.each([
    "archived:",
    "restrictions: [hr]",
    "embargo: unlimited",
    "publish_on: indefinite",
    "pagefind: false",
    "deny: '*'",
  ])("but not %s", (header) => {
    expect(read(header).state === "published" && read(header).audience?.includes("public")).toBe(false);
  });
});

it("tags in one line of Obsidian's are several", () => {
  expect(read("tags: '#crane #dock'").tags).toEqual(["crane", "dock"]);
  expect(read("tags: '#crane'").tags).toEqual(["crane"]);
  expect(read("tags: ['crane #2']").tags).toEqual(["crane #2"]);
});
