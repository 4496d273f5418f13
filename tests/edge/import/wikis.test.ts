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

it("reads items of GLPI's knowledge base, whose targets are not in the export", () => {
  const { read, codes } = imported("glpi-items.json");
  expect(read.map(({ id, title, state, audience }) => [id, title, state, audience])).toEqual([
    ["41", "Request a second screen", "published", ["faq"]],
    ["42", "Swap a screen that flickers", "published", ["knowbase"]],
  ]);
  expect(read[0]).toMatchObject({
    validTo: "2026-12-31T00:00:00Z",
    updated: "2026-02-10T08:00:00Z",
    category: ["Workplace", "Screens"],
    owner: "lea.sample",
  });
  expect(read[0]!.sections[0]!.text).toBe("Open the form Equipment.\nChoose a size\nName your room");
  expect(read[1]).toMatchObject({ owner: null, category: [] });
  expect(codes).toContain("access-unclear");
});

it("reads articles of HubSpot, public only where it says so", () => {
  const { read, skipped } = imported("hubspot-articles.json");
  expect(read.map(({ id, title, state, audience }) => [id, title, state, audience])).toEqual([
    ["90001", "Pause your subscription", "published", ["public"]],
    ["90002", "Resume your subscription", "published", ["access-group:77"]],
  ]);
  expect(read[0]).toMatchObject({ language: "en", updated: "2026-01-20T11:30:00Z" });
  expect(read[0]!.sections[0]!.text).toContain("Open Plan, then resume when you want.");
  expect(skipped).toMatchObject([{ id: "90003", reason: "archived, which is deleted at HubSpot" }]);
});

it("reads the CSV that HubSpot takes as drafts that nobody sees, since it says neither", () => {
  const { read, codes } = imported("hubspot-articles.csv");
  expect(read).toMatchObject([
    { id: "track-a-parcel", title: "Track a parcel", state: "draft", category: ["Delivery", "Parcels"] },
  ]);
  expect(read[0]!.sections).toMatchObject([{ heading: "Where", text: 'Open "Orders".' }]);
  expect(codes).toContain("access-unclear");
});
