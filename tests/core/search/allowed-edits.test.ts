import { expect, it } from "vitest";
import { allowedEdits, isCorrectable } from "../../../src/core/search/allowed-edits.ts";

it.each([
  ["vpn", 0, false],
  ["wifi", 1, false],
  ["mails", 1, true],
  ["password", 1, true],
  ["passwords", 2, true],
  ["windows10", 0, false],
  ["0x80070005", 0, false],
  ["kb-1234", 0, false],
  ["wi-fis", 0, false],
  ["пароль", 1, true],
  ["密码密码密", 0, false],
  ["a".repeat(41), 0, false],
])("%s: %i edits, correctable: %s", (word, edits, correctable) => {
  expect(allowedEdits(word)).toBe(edits);
  expect(isCorrectable(word)).toBe(correctable);
});
