/** Where versions are looked for in a ticket, UTF-16 code units: what stands behind are logs. */
export const VERSION_READ_LENGTH = 4000;

/** "128.10.1", but no address ("10.0.0.1") and no date ("12.05.2026"). */
const DOTTED = /(?<![\p{L}\d.])(\d{1,4})\.(\d{1,3})(?:\.\d{1,3})?(?:esr|b\d)?(?![\d.]*\d)/giu;
/** "version 144", "v2". */
const NUMBERED = /(?<![\p{L}\d])(?:v|ver|version|release|build)\.? ?(\d{1,6})(?![\d.]*\d)/giu;

/** The versions that a text names, each by its first number and, if it has more, by its first two: "128" and "128.10". O(length). */
export function namedVersions(text: string): Set<string> {
  const versions = new Set<string>();
  for (const [, major, minor] of text.matchAll(DOTTED)) {
    versions.add(major!);
    versions.add(`${major}.${minor}`);
  }
  for (const [, number] of text.matchAll(NUMBERED)) versions.add(number!);
  return versions;
}
