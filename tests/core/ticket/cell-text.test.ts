import { describe, expect, it } from "vitest";
import { bodyText } from "../../../src/core/ticket/body-text.ts";
import { cellText } from "../../../src/core/ticket/cell-text.ts";

describe("cellText", () => {
  it.each<[string, string]>([
    ["'=SUM(B1)", "=SUM(B1)"],
    ["'- first", "- first"],
    ["'tis broken", "'tis broken"],
    ['="0012"', "0012"],
    ['=HYPERLINK("https://desk.example/7","Badge")', "Badge"],
    ['=HYPERLINK("https://desk.example/7";"say ""no""")', 'say "no"'],
    ["=A1+B1", "=A1+B1"],
    ["one_x000D_\ntwo_x000d_", "one\ntwo\n"],
    ["snake_x000_case", "snake_x000_case"],
    ["\\N", ""],
    ["NULL", ""],
    ["#N/A", ""],
    ["N/A", "N/A"],
    ["NULL pointer", "NULL pointer"],
    ['\'=HYPERLINK("https://desk.example/7","Badge")', "Badge"],
    ["\\Network", "\\Network"],
  ])("makes of %j %j", (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

describe("bodyText", () => {
  it.each<[string, string]>([
    ["Hello,#LBBR#no sound#LBHR#Jo", "Hello,\nno sound\nJo"],
    ["Hello,\\n\\nno sound.\\r\\nJo", "Hello,\n\nno sound.\nJo"],
    ["see D:\\new\\notes.txt", "see D:\\new\\notes.txt"],
    ["\\\\srv\\new is gone", "\\\\srv\\new is gone"],
    ["a\nb\\n", "a\nb\\n"],
  ])("reads line ends of %j", (text, expected) => {
    expect(bodyText(text)).toBe(expected);
  });
});
