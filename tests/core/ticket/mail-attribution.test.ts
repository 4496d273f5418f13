import { describe, expect, it } from "vitest";
import { attributionLength, splitAttribution } from "../../../src/core/ticket/mail-attribution.ts";

function lengthOf(text: string, isQuotedNext = false): number {
  const lines = text.split("\n");
  return attributionLength(
    (index) => lines[index] ?? "",
    0,
    () => isQuotedNext,
  );
}

describe("attributionLength", () => {
  it.each([
    ["On 3 May 2026 at 9:41, Ann <ann@x.example> wrote:", 1],
    ["On Tue, May 3, 2026 at 9:41 AM Ann Lee\n<ann@x.example>\nwrote:", 3],
    ["On 3 May 2026, at 9:41,\nAnn <\nann@x.example> wrote:", 3],
    ["On May 3, 2026 you wrote:", 1],
    ["Le mar. 3 mai 2026 à 09:41, Zoé <z@x.example> a écrit :", 1],
    ["2026-05-03 9:41 GMT+02:00 Ann <ann@x.example>:", 1],
    ["2026年5月3日(日) 9:41 Ann <ann@x.example>:", 1],
    ["În dum., 3 mai 2026 la 09:41, Ann <ann@x.example> a scris:", 1],
    ["Στις Κυρ 3 Μαΐ 2026 στις 9:41 π.μ., ο χρήστης Ann <ann@x.example> έγραψε:", 1],
    ["Zoé <z@x.example> a écrit le 3 mai 2026 à 09:41 :", 1],
    ["- Le 2026-05-03 09:41, Zoé a écrit :", 1],
    ["On 3 May we rebooted. Ann wrote:", 0],
    ["On 12 March 2026 the vendor wrote:", 0],
    ["Am 3. Mai schrieb ich euch:", 0],
    ["The log of 3 May 2026 wrote:", 0],
    ["3 May 2026: nothing works", 0],
    ["I mailed ann@x.example on 3 May 2026 and she wrote:", 0],
  ])("%j: %d lines", (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });

  it("takes a name alone if quoted lines follow", () => {
    expect(lengthOf("Ann Lee wrote:")).toBe(0);
    expect(lengthOf("Ann Lee wrote:", true)).toBe(1);
  });
});

describe("splitAttribution", () => {
  it.each<[string, readonly [string, string] | null]>([
    [
      "still dark On Wed, May 4, 2026 at 3:59 PM, ann@x.example wrote:",
      ["still dark", "On Wed, May 4, 2026 at 3:59 PM, ann@x.example wrote:"],
    ],
    ["On Wed, May 4, 2026 at 3:59 PM, ann@x.example wrote:", null],
    ["mail ann@x.example for what she wrote:", null],
    ["On Wed, May 4, 2026 at 3:59 AM Desk <desk@x.example> wrote:", null],
  ])("%j", (line, parts) => {
    expect(splitAttribution(line)).toEqual(parts);
  });
});
