/** A suffix, what takes its place, and, if given, the letters of which one must stand before it. */
type SuffixRule = readonly [suffix: string, replacement: string, after?: string];

/** Suffix rules sorted by their last letter, so that few are tried for a word; longest first in each list. */
export type SuffixRules = ReadonlyMap<string, readonly SuffixRule[]>;

export function suffixRules(rules: readonly SuffixRule[]): SuffixRules {
  const byLast = new Map<string, SuffixRule[]>();
  for (const rule of [...rules].sort((a, b) => b[0].length - a[0].length)) {
    const last = rule[0].slice(-1);
    const list = byLast.get(last);
    if (list === undefined) byLast.set(last, [rule]);
    else list.push(rule);
  }
  return byLast;
}

/** The rule with the longest suffix that ends the word from index `from` on; its `after` letters are not looked at. */
export function longestRule(word: string, rules: SuffixRules, from = 0): SuffixRule | undefined {
  const list = rules.get(word.charAt(word.length - 1));
  if (list === undefined) return undefined;
  for (const rule of list) {
    if (word.length - rule[0].length >= from && word.endsWith(rule[0])) return rule;
  }
  return undefined;
}

/** Suffixes separated by spaces, for use with `longestRule`. */
export function suffixes(list: string): SuffixRules {
  return suffixRules(list.split(" ").map((suffix) => [suffix, ""]));
}
