import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../../src/core/text/escape-markdown.ts";

describe("escapeMarkdown", () => {
  it.each([
    ["a | b", "a \\| b"],
    ["two\nlines", "two lines"],
    ["<b>&amp;", "&lt;b&gt;&amp;amp;"],
    ["[x](javascript:y) *a* _b_ `c` ![i](j)", "\\[x\\](javascript:y) \\*a\\* \\_b\\_ \\`c\\` \\!\\[i\\](j)"],
    ["back\\slash|", "back\\\\slash\\|"],
    ["- list", "\u200B- list"],
    ["1. list", "\u200B1. list"],
    ["2026", "2026"],
  ])("%j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
