import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPatternSet, patternsIn } from "../../../src/core/text/pattern-set.ts";
import { alternativesOf } from "../../../src/core/text/word-starts.ts";
import { DEFAULT_AGENT_RULES } from "../../../src/core/verdict/agent-rules.ts";

/** Shapes that a desk may write: what begins at a word, and what does not. */
const SHAPES = [
  "\\bapproved\\b",
  "\\b(?:please|can (?:you|someone))(?!.{0,9}\\bhelp\\b)\\W+(?:add|close)\\b",
  "\\bneue[rnms]?\\W+kolleg\\w*|\\bwish\\b",
  "\\b(?:dienst|ersatz)?(?:pcs?|maus)\\b.{0,9}kaputt",
  "\\b(?:[2-9]|[1-9]\\d|two)\\W+(?:new\\W+)?pcs\\b",
  "\\bprüf\\w*|\\bñandú",
  "\\b\\.net\\b|\\b(?:x*|y)z",
  "add(?=ed)|(?<!re)open",
  "\\b(?<who>me|you)\\W+\\k<who>|\\b(a|b)\\1",
  "\\b\\w+ing\\b",
  "\\ba{2}b{0,2}c{1,}d*?e",
  "^close$|\\b^add",
  "\\bK|\\bſ|\\bs[ks]",
  "\\b(?:|add|)open|\\b",
  "[Aa]ccess|\\b[^a]dd|\\b[a-c]lose",
];

const PIECES = [
  ..."aAbcdeKxyzſKİß29 .-_\n",
  ..."approved please can you someone help add added close open reopen neuer neues kolleg kollegin wish dienstpc pc pcs maus kaputt two new".split(
    " ",
  ),
  ..."prüfen ñandú .net me you aabbc skip ss access clicking brauche einen zugriff auf nuevo ordenador besoin d'un laptop".split(
    " ",
  ),
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", " ", " ", ", ")), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(""));

function oneByOne(sources: readonly string[], text: string): number[] {
  return sources.flatMap((source, at) => (new RegExp(source, "i").test(text) ? at : []));
}

describe("patternsIn", () => {
  it.each([
    ["a desk's own", SHAPES],
    ["the built-in rules", DEFAULT_AGENT_RULES.map(({ pattern }) => pattern)],
  ])("finds of %s what each expression finds alone", (_, sources) => {
    const set = createPatternSet(sources);
    fc.assert(
      fc.property(texts, (text) => {
        expect([...patternsIn(set, text)].toSorted((a, b) => a - b)).toEqual(oneByOne(sources, text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("alternativesOf", () => {
  it.each<[string, ...(readonly string[] | null)[]]>([
    ["\\b(?:bring|lend)e?\\W+me", ["bring", "bringe", "lend", "lende"]],
    ["\\bopen(?:ed)? it|\\bshut", ["opened", "open i"], ["shut"]],
    ["\\bports? \\d+", ["ports ", "port "]],
    ["\\b\\d+ pcs|pcs", null, null],
    ["\\bf\\w+", ["f"]],
    ["\\bfü(?:r|nf)", ["f"]],
    ["\\b(\\w)\\1", null],
    ["", null],
  ])("tells what a match of %s begins with", (source, ...starts) => {
    const found = alternativesOf(source).map((one) => one.starts?.toSorted() ?? null);
    expect(found).toEqual(starts.map((one) => one?.toSorted() ?? null));
  });

  it("tries most of the built-in expressions at words only", () => {
    const found = DEFAULT_AGENT_RULES.flatMap(({ pattern }) => alternativesOf(pattern));
    expect(found.filter(({ starts }) => starts === null).length).toBeLessThan(5);
  });
});
