import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlTokens } from "../../../src/edge/markdown/html-tokens.ts";

const words = (html: string): string =>
  htmlTokens(html)
    .map((token) =>
      token.kind === "text" ? token.text : `[${token.kind === "close" ? "/" : ""}${token.name}]`,
    )
    .join("");

describe("htmlTokens", () => {
  it.each([
    ["a<b>c</b>d", "a[b]c[/b]d"],
    ["<IMG alt='a > b'>x", "[img]x"],
    ["a <!-- <b> --> c", "a  c"],
    ["a<!-- open", "a"],
    ["<script>if (a < b) '</b>'</script>x", "x"],
    ["<style>p{}</style >x", "x"],
    ["<!DOCTYPE html><?xml?>x", "x"],
    ["1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
    ["a < b<i>c", "a < b[i]c"],
    ["an <open tag", "an <open tag"],
    ["it's <b>it's</b>", "it's [b]it's[/b]"],
    ["<p title=it's>x</p>", "[p]x[/p]"],
  ])("%s", (html, expected) => expect(words(html)).toBe(expected));

  it("keeps all text of anything without a comment, a declaration or a script", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("<", ">", "a", "b ", "/", '"', "=", "'")), (parts) => {
        const html = parts.join("");
        const kept = htmlTokens(html).map((token) => {
          if (token.kind === "text") return token.text;
          return `<${token.kind === "close" ? "/" : ""}${token.inside}>`;
        });
        expect(kept.join("")).toBe(html);
      }),
    );
  });
});
