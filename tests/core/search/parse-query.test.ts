import fc from "fast-check";
import { expect, it } from "vitest";
import { MAX_QUERY_LENGTH, parseQuery, withoutOperators } from "../../../src/core/search/parse-query.ts";

it.each([
  ["plain words", "plain words", [], []],
  ['"paper jam" printer', "paper jam printer", ["paper jam"], []],
  ["“paper jam”", "paper jam", ["paper jam"], []],
  ["„Papierstau“ Drucker", "Papierstau Drucker", ["Papierstau"], []],
  ["«bourrage papier»", "bourrage papier", ["bourrage papier"], []],
  ["printer -jam", "printer", [], ["jam"]],
  ["-jam printer", "printer", [], ["jam"]],
  ['printer -"paper jam" add', "printer add", [], ["paper jam"]],
  ["wi-fi e-mail", "wi-fi e-mail", [], []],
  ["printer - jam", "printer - jam", [], []],
  ["printer --jam", "printer --jam", [], []],
  ['a "lone mark', 'a "lone mark', [], []],
  ["-0x80070005 error", "error", [], ["0x80070005"]],
  ["", "", [], []],
])("%j", (query, text, phrases, excluded) => {
  const parsed = parseQuery(query);
  expect(parsed.text.replace(/\s+/gu, " ").trim()).toBe(text);
  expect(parsed.phrases).toEqual(phrases);
  expect(parsed.excluded).toEqual(excluded);
});

it("reads eight operators and takes the rest for plain text", () => {
  const { phrases, text } = parseQuery('"a b" '.repeat(10));
  expect(phrases).toHaveLength(8);
  expect(text).toContain('"a b"');
});

it("keeps the space that ends a word", () => {
  expect(parseQuery("expen ").text).toBe("expen ");
});

const codeUnit = fc.oneof(
  fc.constantFrom('"', "-", " ", "“"),
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
);

it("never throws, and bounds what it returns", () => {
  fc.assert(
    fc.property(fc.string({ unit: codeUnit, maxLength: 60 }), fc.nat(100), (part, times) => {
      const { text, phrases, excluded } = parseQuery(part.repeat(times));
      expect(text.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH + 16);
      expect(phrases.length + excluded.length).toBeLessThanOrEqual(8);
      expect(/\p{Surrogate}/u.test(text)).toBe(false);
    }),
  );
});

it.each([
  ['"reset password"', "reset password"],
  ["how to „reset  password“ now", "how to reset password now"],
  ['"paper jam" -tray', "paper jam -tray"],
  ["-vpn", "vpn"],
  ['-"paper jam"', "paper jam"],
  ["printer -jam", null],
  ["printer", null],
  ["", null],
])("%j without operators is %j", (query, plain) => {
  expect(withoutOperators(query, parseQuery(query))).toBe(plain);
});
