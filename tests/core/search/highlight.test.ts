import { expect, it } from "vitest";
import { highlight } from "../../../src/core/search/highlight.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";

const analyzer = createAnalyzer();

it.each([
  ["Resetting passwords", "reset", ["Resetting"]],
  ["Résumé and resume", "resume", ["Résumé", "resume"]],
  ["Use wi-fi or WLAN", "wifi", ["wi-fi", "WLAN"]],
  ["Start outlook.exe now", "outlook exe", ["outlook", "exe"]],
  ["Start outlook.exe now", "outlook.exe", ["outlook.exe"]],
  ["nothing here", "printer", []],
])("%j for %j marks %j", (text, words, marked) => {
  const spans = highlight(analyzer, text, new Set(analyzer.terms(words)));
  expect(spans.map(([start, end]) => text.slice(start, end))).toEqual(marked);
});
