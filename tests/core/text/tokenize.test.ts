import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/core/text/tokenize.ts";

/** Words with the number of their parts in brackets. */
function cut(text: string): string {
  return tokenize(text)
    .map((word) => (word.parts > 0 ? `${word.text}(${word.parts})` : word.text))
    .join(" ");
}

describe("tokenize", () => {
  it.each([
    ["", ""],
    ["The printer is on fire", "The printer is on fire"],
    ["don't, it's 'quoted' O’Brien", "don't it's quoted O’Brien"],
    ["wi-fi", "wi-fi(2) wi fi"],
    ["multi-factor-login", "multi-factor-login(3) multi factor login"],
    ["either--or a - b", "either or a b"],
    ["outlook.exe crashed.", "outlook.exe(2) outlook exe crashed"],
    ["archive.tar.gz", "archive.tar.gz(3) archive tar gz"],
    ["10.2.1", "10.2.1(3) 10 2 1"],
    ["TS-1234", "TS-1234(2) TS 1234"],
    ["KB0012345", "KB0012345"],
    ["0x80070005", "0x80070005(1) 80070005"],
    ["0x1f", "0x1f"],
    ["ERR_CONNECTION_REFUSED", "ERR_CONNECTION_REFUSED(3) ERR CONNECTION REFUSED"],
    ["__init__", "init"],
    ["snake__case", "snake__case(2) snake case"],
    ["Windows10 Office365", "Windows10(2) Windows 10 Office365(2) Office 365"],
    ["mp3 sha256 abc1def 1st", "mp3 sha256 abc1def 1st"],
    ["xfce4-terminal", "xfce4-terminal(3) xfce4(1) xfce terminal"],
    ["C++, C# and F#.", "C++ C# and F#"],
    ["a+b C++11 #tag abc#", "a+b(2) a b C 11 tag abc"],
    [".NET, ASP.NET .netrc", ".NET ASP.NET(2) ASP NET netrc"],
    ["Ctrl+Alt+Del", "Ctrl+Alt+Del(3) Ctrl Alt Del"],
    ["AT&T R & D", "AT&T(2) AT T R D"],
    ["and/or 24/7", "and or 24 7"],
    ["see /etc/hosts", "see etc/hosts(2) etc hosts"],
    ["C:\\Temp\\a.log", "C:\\Temp\\a.log(5) C Temp a.log(2) a log"],
    ["\\\\server\\share", "server\\share(2) server share"],
    ["http://host.org/kb/page", "http host.org(2) host org kb page"],
    ["me@corp.com", "me corp.com(2) corp com"],
    ["10:30", "10 30"],
    ["naïve Zürich e\u0301te\u0301", "naïve Zürich e\u0301te\u0301"],
    ["한국어 हिन्दी", "한국어 हिन्दी"],
    ["a😀b\ud800c\u0000d", "a b c d"],
  ])("%j → %j", (text, words) => {
    expect(cut(text)).toBe(words);
  });

  it("leaves out words and compounds of more than 64 code units", () => {
    expect(cut(`${"x".repeat(64)} ${"y".repeat(65)} z`)).toBe(`${"x".repeat(64)} z`);
    expect(cut(`${"ab-".repeat(30)}ab`)).toBe("ab ".repeat(31).trim());
  });

  it("counts words, and gives the parts of one word its position", () => {
    const positions = tokenize("The log-file of C:\\a\\b x").map((word) => `${word.text}@${word.position}`);
    expect(positions.join(" ")).toBe("The@0 log-file@1 log@1 file@1 of@2 C:\\a\\b@3 C@3 a@3 b@3 x@4");
  });

  it("cuts plain letters and spaces as split does", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."abcXYZ \n,") });
    fc.assert(
      fc.property(plain, (text) => {
        expect(tokenize(text).map((word) => word.text)).toEqual(
          text.split(/[ \n,]+/).filter((word) => word !== ""),
        );
      }),
    );
  });

  it("gives words that are slices of the text, in order, with their parts inside them", () => {
    const unit = fc.constantFrom(..."ab19-_.'&+#/\\:@ \u0301é設定ก한😀\ud800\udc00x");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const words = tokenize(text);
        for (const [index, word] of words.entries()) {
          expect(word.text).toBe(text.slice(word.start, word.end));
          expect(word.end - word.start).toBeGreaterThan(0);
          expect(word.start).toBeGreaterThanOrEqual(words[index - 1]?.start ?? 0);
          for (const part of words.slice(index + 1, index + 1 + word.parts)) {
            expect(part.position).toBe(word.position);
            expect(part.start).toBeGreaterThanOrEqual(word.start);
            expect(part.end).toBeLessThanOrEqual(word.end);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "a",
    "a.",
    "1.",
    "a-",
    "/a",
    "\\a",
    "'",
    "a'",
    "_",
    "a_",
    "設",
    "ก",
    "\u0301",
    "\ud83d\ude00",
    "0x",
    "C:\\",
  ])("handles 100,000 characters of %j", (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(tokenize(text).length).toBeLessThanOrEqual(2 * text.length);
  });
});
