import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A block of code that a page shows. */
export interface Block {
  readonly page: string;
  readonly line: number;
  /** `js`, `sh`, …; empty where the page does not say. */
  readonly language: string;
  readonly text: string;
}

/** Every page of the package: README.md and the guides, without the reference that is made of the sources. */
export const PAGES: readonly string[] = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name))
    .sort(),
];

/** Blocks of the languages, in the order of the page. A block that goes on from above comes with what it goes on from. */
export function readBlocks(...languages: readonly string[]): Block[] {
  return PAGES.flatMap((page) => {
    let above = "";
    return blocksOf(page)
      .filter(({ language }) => languages.includes(language))
      .map((block) => {
        const text = GOES_ON.test(block.text) ? above + block.text : block.text;
        above = text;
        return { ...block, text };
      });
  });
}

export function blocksOf(page: string): Block[] {
  const text = readFileSync(page, "utf8");
  return [...text.matchAll(/^```(\w*)\n(.*?)^```/gms)].map((found) => ({
    page,
    line: text.slice(0, found.index).split("\n").length,
    language: found[1]!,
    text: found[2]!,
  }));
}

/** Why no test runs a block, as its first line says to whoever reads the page; `null` if one does. */
export function whyNotRun({ text }: Block): string | null {
  return /^(?:#|\/\/) no test runs (?:this|these) \w+: (.+)$/m.exec(text.split("\n", 1)[0]!)?.[1] ?? null;
}

const GOES_ON = /^\/\/ goes on from above$/m;
