import type { WordChange } from "./word-changes.ts";

/** Words shown around a change, and within it. */
const AROUND = 3;
const WITHIN = 12;

/** A change as two readings: "lock after 15 ↔ 30 minutes". What only one side has stands against "–". */
export function sideBySide(
  { a, b }: WordChange,
  wordsA: readonly string[],
  wordsB: readonly string[],
): string {
  const before = wordsA.slice(Math.max(0, a[0] - AROUND), a[0]).join(" ");
  const after = wordsA.slice(a[1], a[1] + AROUND).join(" ");
  const [one, other] = [cut(wordsA.slice(...a)), cut(wordsB.slice(...b))];
  return `${before === "" ? "" : `${before} `}[${one} ↔ ${other}]${after === "" ? "" : ` ${after}`}`;
}

function cut(words: readonly string[]): string {
  if (words.length === 0) return "–";
  return words.length <= WITHIN
    ? words.join(" ")
    : `${words.slice(0, WITHIN).join(" ")} … (${words.length} words)`;
}
