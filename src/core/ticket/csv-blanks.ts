const SPACE = 32;
const TAB = 9;
const NO_BREAK_SPACE = 160;

/** Index of the first character from `at` on that is no blank. A tab that separates cells is none. */
export function blanksEnd(text: string, at: number, delimiter: number): number {
  let end = at;
  while (isBlank(text.charCodeAt(end), delimiter)) end++;
  return end;
}

/** Index of the first of the blanks that end at `at`; `at` if there are none. */
export function blanksStart(text: string, at: number, delimiter: number): number {
  let start = at;
  while (start > 0 && isBlank(text.charCodeAt(start - 1), delimiter)) start--;
  return start;
}

function isBlank(code: number, delimiter: number): boolean {
  return (code === SPACE || code === TAB || code === NO_BREAK_SPACE) && code !== delimiter;
}
