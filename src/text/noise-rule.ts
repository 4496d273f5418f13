/** What to look for, and what to put in its place. */
export interface NoiseRule {
  readonly pattern: RegExp;
  readonly replacement: (found: string) => string;
  /** Whether the pattern can find anything in a text: a look that is far cheaper than the pattern. */
  readonly mayFind: (text: TextSigns) => boolean;
}

/** A text, and whether it has a digit: most noise has. */
export interface TextSigns {
  readonly text: string;
  readonly hasDigit: boolean;
}

/** Takes out what the pattern finds, if it also passes the check. The pattern must need a digit. */
export function drop(pattern: RegExp, isNoise: (found: string) => boolean = () => true): NoiseRule {
  return {
    pattern,
    replacement: (found) => (isNoise(found) ? " " : found),
    mayFind: ({ hasDigit }) => hasDigit,
  };
}

/** The same rule, which needs one of these instead of a digit. */
export function ifHas(needs: readonly string[], rule: Omit<NoiseRule, "mayFind">): NoiseRule {
  return { ...rule, mayFind: ({ text }) => needs.some((part) => text.includes(part)) };
}
