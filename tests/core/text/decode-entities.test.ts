import { describe, expect, it } from "vitest";
import { decodeEntities } from "../../../src/core/text/decode-entities.ts";

describe("decodeEntities", () => {
  it.each([
    ["a &amp; b", "a & b"],
    ["&lt;p&gt;", "<p>"],
    ["&uuml;&Uuml;", "üÜ"],
    ["&#65;&#x42;&#X43;", "ABC"],
    ["&nosuch; &amp", "&nosuch; &amp"],
    ["&#0;&#xD800;&#x110000;", "\ufffd\ufffd\ufffd"],
    ["&amp;lt;", "&lt;"],
    ["&constructor;", "&constructor;"],
  ])("%s is %s", (text, expected) => expect(decodeEntities(text)).toBe(expected));
});
