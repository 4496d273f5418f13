import type { Outline, OutlineBlock } from "../../core/article/outline.ts";

/** Words separated by white space that hold a letter or a digit. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Words of all that a reader reads: code and tables left out, which are looked up, not read. */
export function proseWords({ blocks }: Outline): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? wordsOf(block.text).length : 0), 0);
}

function isProse({ kind }: OutlineBlock): boolean {
  return kind !== "code" && kind !== "table";
}

/** Cuts running text after . ? ! before a blank and a capital, so that "e.g. this" stays one sentence. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+(?=[\p{Lu}\p{N}"“„«¿¡(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** The beginning of a passage, to know it again by: at most `length` characters, cut at a word. */
export function quote(text: string, length = 80): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s\S*$/, "")} …`;
}
