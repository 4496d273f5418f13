import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, html } from "../../../../src/view/report/html/html.ts";

describe("html", () => {
  it("escapes values, and keeps markup and lists of it", () => {
    const item = (text: string) => html`<li>${text}</li>`;
    expect(html`<ul title="${'"a"'}">${["<", "&"].map(item)}${null}${false}${3}</ul>`.toString()).toBe(
      '<ul title="&quot;a&quot;"><li>&lt;</li><li>&amp;</li>3</ul>',
    );
  });

  it("takes no look-alike for markup", () => {
    const forged = { toString: () => "<script>" } as unknown as string;
    expect(() => html`${forged}`.toString()).toThrow();
  });
});

describe("escapeHtml", () => {
  it.each([
    [
      "</script><img src=x onerror='a`b`'>",
      "&lt;/script&gt;&lt;img src=x onerror=&#39;a&#96;b&#96;&#39;&gt;",
    ],
    ["a\u0000b\uD800c", "a\uFFFDb\uFFFDc"],
    ["line\n\ttab ä 😀", "line\n\ttab ä 😀"],
  ])("%j", (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });

  it("leaves nothing that could open a tag or close an attribute", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."<>\"'`&;a=/\u0000\u202E", "\uD800", "😀") }),
        (text) => !/[<>"'`]/.test(escapeHtml(text)),
      ),
    );
  });
});
