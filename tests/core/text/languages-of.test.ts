import { expect, it } from "vitest";
import { languagesOf } from "../../../src/core/text/languages-of.ts";

const GERMAN = "Guten Tag, ich kann mich nicht mehr anmelden, und das Kennwort ist auch nicht falsch.";
const ENGLISH = "Hello, I cannot sign in any more and the password is not wrong, what can I do?";
const times = (text: string, count: number) => Array<string>(count).fill(text);

it.each([
  ["three of each", [...times(GERMAN, 3), ...times(ENGLISH, 3)], ["de", "en"]],
  ["two are too few", [...times(GERMAN, 2), ...times(ENGLISH, 3)], ["en"]],
  ["less than one in a hundred are", [...times(GERMAN, 3), ...times(ENGLISH, 400)], ["en"]],
  ["short texts tell nothing", times("VPN", 9), []],
  ["no texts", [], []],
])("%s", (_, texts, languages) => {
  expect(languagesOf(texts)).toEqual(languages);
});
