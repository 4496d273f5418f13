import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { importArticles } from "../../../src/edge/import/index.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

function imported(file: string) {
  const text = readFileSync(`fixtures/exports-articles/${file}`, "utf8");
  const { articles, skipped, issues } = importArticles([{ path: file, text }]);
  const read = articles.map(({ markdown }) => parseArticle(markdown).article!);
  return { read, skipped, codes: issues.map(({ code }) => code) };
}

it("reads pages of BookStack, and leaves them to the readers of their book", () => {
  const { read, skipped, codes } = imported("bookstack-pages.jsonl");
  expect(read.map(({ id, title, state }) => [id, title, state])).toEqual([
    ["11", "Borrow a projector", "published"],
    ["12", "New projector", "draft"],
  ]);
  const [first] = read;
  expect(first).toMatchObject({
    audience: ["book:meeting-rooms"],
    updated: "2026-03-04T08:00:00Z",
    tags: ["room", "floor: two"],
    owner: "Room team",
  });
  expect(first!.sections).toMatchObject([{ heading: "Where it is", text: "On the shelf of room 2.14." }]);
  expect(skipped).toMatchObject([{ id: "13", reason: "a template, not a page" }]);
  expect(codes).toContain("access-unclear");
});

it("reads documents of Outline, whose text is Markdown", () => {
  const { read, codes } = imported("outline-documents.json");
  expect(read.map(({ id, state, audience }) => [id, state, audience[0]])).toEqual([
    ["pQ7x", "published", "collection:c-1"],
    ["pQ7y", "retired", "collection:c-1"],
    ["pQ7z", "draft", "collection:c-1"],
  ]);
  expect(read[0]!.sections).toMatchObject([{ heading: "Steps", text: "Press Scan.\nChoose your name." }]);
  expect(codes).toContain("access-unclear");
});
