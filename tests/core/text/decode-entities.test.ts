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
    ["can&#146;t log in &#x96; &#128;5", "can’t log in – €5"],
    ["N&ordm; &scaron;&Yuml;&thorn;", "Nº šŸþ"],
    ["C&colon;&bsol;Temp&lpar;1&rpar;&NewLine;", "C:\\Temp(1)\n"],
    ["log&shy;in&nbsp;&lrm;page", "login\u00a0page"],
  ])("%s is %s", (text, expected) => expect(decodeEntities(text)).toBe(expected));
});
