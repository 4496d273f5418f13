/** What to look for, and what to put in its place. */
export interface NoiseRule {
  readonly pattern: RegExp;
  readonly replacement: (found: string) => string;
}

/** Takes out what the pattern finds, if it also passes the check. */
export function drop(pattern: RegExp, isNoise: (found: string) => boolean = () => true): NoiseRule {
  return { pattern, replacement: (found) => (isNoise(found) ? " " : found) };
}
