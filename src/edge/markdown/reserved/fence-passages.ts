import { proseSegments } from "../prose-segments.ts";
import { areForFew, isOnlyForFew } from "./few-readers.ts";
import type { Passage } from "./passage.ts";
import { titleSaysForFew } from "./says-for-few.ts";

const opening = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*(?:\{([\w:-]{1,40})\}[ \t]*(.*)|([\w-]{1,40}))[ \t]*$/;

/** Fences that are no code by their name: `internal`, and boxes of MyST whose title or class says for whom they are. */
export function fencePassages(text: string): Passage[] {
  if (!/^[ \t>]*(?:`{3,}|~{3,})/m.test(text)) return [];
  const found: Passage[] = [];
  let at = 0;
  for (const { prose, text: piece } of proseSegments(text)) {
    const mark = prose ? "" : piece.split("\n", 1)[0]!;
    if (mark !== "" && isReservedFence(mark, piece))
      found.push({ start: at, end: at + piece.length, mark: mark.trim().slice(0, 80) });
    at += piece.length + 1;
  }
  return found;
}

function isReservedFence(mark: string, fence: string): boolean {
  const [, box, title = "", name = ""] = opening.exec(mark) ?? [];
  if (name !== "") return isOnlyForFew(name);
  if (box === undefined) return false;
  const classes = /^[ \t>]*:class:[ \t]*(.{1,80})$/m.exec(fence)?.[1] ?? "";
  return isOnlyForFew(box) || titleSaysForFew(title) || (classes !== "" && areForFew(classes));
}
