import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";

const english = createAnalyzer();

describe("terms", () => {
  it.each([
    ["cant login to VPN!!", "not login vpn"],
    ["can’t log in to the virtual private network", "not login vpn"],
    ["Outlook keeps asking 4 password", "outlook keep ask 4 password"],
    ["error 0x8004010F", "error 0x8004010f 8004010f"],
    ["wont turn on", "not turn_on"],
    ["", ""],
    ["?! … 😀", ""],
    ["the and of", ""],
    ["it's the user's laptop", "user laptop"],
    ["wi-fi, wifi and WiFi", "wifi wifi wifi"],
    ["E-mail email", "email email"],
    ["multi-factor authentication = MFA", "mfa mfa"],
    ["Teams windows, a team", "teams windows team"],
    ["connecting connected connection", "connect connect connect"],
    ["TS-1234", "ts-1234 ts 1234"],
    ["outlook.exe", "outlook.exe outlook exe"],
    ["version 10.2.1 or v10.2.1", "version 10.2.1 10 10.2.1 10"],
    ["C++ and C# and .NET", "c++ c# .net"],
    ["vpn-client", "vpnclient vpn client"],
  ])("%j → %j", (text, terms) => {
    expect(english.terms(text).join(" ")).toBe(terms);
  });

  it("keeps stop words if told so", () => {
    expect(createAnalyzer({ stopWords: false }).terms("the printer")).toEqual(["the", "printer"]);
  });

  it("leaves out words of the caller", () => {
    expect(createAnalyzer({ stopWords: ["Contoso"] }).terms("Contoso printer")).toEqual(["printer"]);
  });

  it("does not stem protected terms, nor anything if told so", () => {
    expect(createAnalyzer({ protectedTerms: ["Printers"] }).terms("printers keys")).toEqual([
      "printers",
      "key",
    ]);
    expect(createAnalyzer({ stem: false }).terms("printers keys")).toEqual(["printers", "keys"]);
  });

  it("makes an equal analyzer from its options, after a trip through JSON", () => {
    const first = createAnalyzer({
      synonyms: [["BSOD", "blue screen"]],
      itSynonyms: false,
      stopWords: ["acme"],
    });
    const second = createAnalyzer(JSON.parse(JSON.stringify(first.options)));
    const text = "Acme laptop shows a blue screen, wi-fi is off";
    expect(second.tokens(text)).toEqual(first.tokens(text));
    expect(first.terms("blue screens")).toEqual(["bsod"]);
  });
});

describe("tokens", () => {
  it("gives places in the original text and shares the position among parts", () => {
    expect(english.tokens("Café, the log-file.txt")).toEqual([
      { term: "cafe", start: 0, end: 4, position: 0 },
      { term: "log-file.txt", start: 10, end: 22, position: 2 },
      { term: "log", start: 10, end: 13, position: 2 },
      { term: "file", start: 14, end: 18, position: 2 },
      { term: "txt", start: 19, end: 22, position: 2 },
    ]);
  });

  it("puts a concept over the whole phrase", () => {
    expect(english.tokens("Logging in fails")).toEqual([
      { term: "login", start: 0, end: 10, position: 0 },
      { term: "fail", start: 11, end: 16, position: 2 },
    ]);
  });

  it("never throws, stays inside the text and in order, whatever the text", () => {
    const second = createAnalyzer();
    const text = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((codes) => String.fromCodePoint(...codes)),
      fc.string({ unit: fc.constantFrom(..."aB9-_.'’+#&/\\: \n0xé設정ก\ud800\udc00") }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const tokens = english.tokens(any);
        expect(second.tokens(any)).toEqual(tokens);
        expect(english.terms(any)).toEqual(tokens.map((token) => token.term));
        for (const [index, token] of tokens.entries()) {
          expect(token.term).not.toBe("");
          expect(any.slice(token.start, token.end)).toHaveLength(token.end - token.start);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.position).toBeGreaterThanOrEqual(tokens[index - 1]?.position ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
