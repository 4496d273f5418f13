import { describe, expect, it } from "vitest";
import { bodyText } from "../../../src/core/ticket/body-text.ts";

describe("bodyText", () => {
  it.each([
    ["plain text", "plain text"],
    [String.raw`mast lamp\nis dark\nsince noon`, "mast lamp\nis dark\nsince noon"],
    [String.raw`The lamp is dark.\nIt blinks`, "The lamp is dark.\nIt blinks"],
    [String.raw`copied to C:\new\night plans and back`, String.raw`copied to C:\new\night plans and back`],
    [String.raw`\\srv\nord\notes is away`, String.raw`\\srv\nord\notes is away`],
    [String.raw`See C:\new.\nIt is empty`, "See C:\\new.\nIt is empty"],
    ["<p>The mast lamp<br>is dark.</p>", "The mast lamp\nis dark."],
    ["[code]<p>The mast lamp <b>is dark</b>.</p>[/code]", "The mast lamp is dark."],
    ["see\n[code]a < b[/code]", "see\na < b"],
    ["&lt;p&gt;The mast lamp is dark.&lt;/p&gt;", "The mast lamp is dark."],
    ["&lt;div&gt;One&lt;br&gt;two&lt;/div&gt;", "One\ntwo"],
    ["&lt;server&gt; does not answer", "&lt;server&gt; does not answer"],
    ["a [code] without an end", "a [code] without an end"],
    ["[code]<b>one</b>[/code] [code]two", "one [code]two"],
  ])("%j → %j", (body, text) => {
    expect(bodyText(body)).toBe(text);
  });

  it("reads a million tags that are never closed", () => {
    const hostile = "[code]".repeat(1_000_000);
    expect(bodyText(`[code]a[/code]${hostile}`)).toBe(`a${hostile}`);
  });
});
