import { expect } from "vitest";
import { renderMarkdown } from "../../../src/edge/html/index.ts";
import { articleOutline, parseArticle } from "../../../src/edge/markdown/index.ts";

const page = (passage: string): string =>
  `# Badge\n\nHold it still.\n\n${passage}\n\n## Then\n\nWait for the lamp.`;

/** What becomes of a passage in the middle of a page. */
export function readPassage(passage: string, path = "a.md") {
  const { article, issues } = parseArticle(page(passage), { path });
  return {
    words: JSON.stringify(article),
    codes: issues.map(({ code }) => code),
    told: issues.map(({ message }) => message).join("\n"),
  };
}

/** Left out of the article, its page, its outline and what is said of it; what stands around it stays, and so does a `LAMP` within. */
export function expectReserved(passage: string, secret: string): void {
  const { words, codes, told } = readPassage(passage);
  expect(words).not.toContain(secret);
  expect(told).not.toContain(secret);
  expect(words).toMatch(/Hold it still.*Wait for the lamp/);
  expect(words.includes("LAMP")).toBe(passage.includes("LAMP"));
  expect(codes).toContain("passage-reserved");
  expect(renderMarkdown(page(passage))).not.toContain(secret);
  expect(JSON.stringify(articleOutline(page(passage)))).not.toContain(secret);
}

/** For everybody, with its `LAMP`. */
export function expectOpen(passage: string): void {
  const { words, codes } = readPassage(passage);
  expect(words).toContain("LAMP");
  expect(codes).not.toContain("passage-reserved");
}
