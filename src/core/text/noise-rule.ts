/** What to look for, and what to put in its place. */
export interface NoiseRule {
  readonly pattern: RegExp;
  readonly replacement: (found: string) => string;
  /** Whether the pattern can find anything in a line: a look that is far cheaper than the pattern. */
  readonly mayFind: (line: string, signs: LineSigns) => boolean;
}

/** What one look at a line tells. Rules only take away, so the signs of a line also bound what is left of it. */
interface LineSigns {
  /** Most noise has a digit. */
  readonly hasDigit: boolean;
  /** Characters of the longest stretch without white space. */
  readonly longestRun: number;
}

const SPACE = 0x20;
const TAB = 0x09;
const RETURN = 0x0d;
const ZERO = 0x30;
const NINE = 0x39;

/** O(length). White space beyond ASCII does not end a run here: a run may be thought too long, never too short. */
export function signsOf(line: string): LineSigns {
  let hasDigit = false;
  let longestRun = 0;
  let start = 0;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    if (code === SPACE || (code >= TAB && code <= RETURN)) {
      if (index - start > longestRun) longestRun = index - start;
      start = index + 1;
    } else if (code >= ZERO && code <= NINE) hasDigit = true;
  }
  return { hasDigit, longestRun: Math.max(longestRun, line.length - start) };
}

/** Takes out what the pattern finds, if it also passes the check. The pattern must need a digit. */
export function drop(pattern: RegExp, isNoise: (found: string) => boolean = () => true): NoiseRule {
  return {
    pattern,
    replacement: (found) => (isNoise(found) ? " " : found),
    mayFind: (_, { hasDigit }) => hasDigit,
  };
}

/** The same rule, which needs one of these instead of a digit. */
export function ifHas(needs: readonly string[], rule: Omit<NoiseRule, "mayFind">): NoiseRule {
  return { ...rule, mayFind: (line) => needs.some((part) => line.includes(part)) };
}

/** The same rule, which also needs this many characters without white space. */
export function ifRun(length: number, rule: NoiseRule): NoiseRule {
  return { ...rule, mayFind: (line, signs) => signs.longestRun >= length && rule.mayFind(line, signs) };
}
