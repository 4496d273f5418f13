import { describe, expect, it } from "vitest";
import { bodyText } from "../../../src/core/ticket/body-text.ts";
import { cleanBody } from "../../../src/core/ticket/clean-body.ts";
import { htmlToText } from "../../../src/core/ticket/html-text.ts";

describe("htmlToText", () => {
  it.each<[string, string]>([
    ["<p>No <b>sound</b>,<br/>at&nbsp;all.</p><p>Why?</p>", "No sound,\nat all.\n\nWhy?"],
    ["<ul><li>one</li><li>two</li></ul>", "one\n\ntwo"],
    ["<table><tr><td>a</td><td>b</td></tr></table>", "a b"],
    ["<style>p{}</style><script>if (a<b) x()</script>text", "text"],
    ["a<!-- hidden > still -->b", "ab"],
    ["&lt;b&gt; &amp;lt; &#39;&#x41; &unknown; &#0;", "<b> &lt; 'A &unknown;"],
    ["mount <server> and <me@example.org> 1 < 2", "mount <server> and <me@example.org> 1 < 2"],
    ["<P CLASS='x'>big</P>", "big"],
    ["open <p", "open <p"],
  ])("%s", (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe("bodyText", () => {
  const doc = {
    type: "doc",
    version: 1,
    content: [
      {
        type: "paragraph",
        content: [{ type: "text", text: "a" }, { type: "hardBreak" }, { type: "text", text: "b" }],
      },
    ],
  };

  it.each<[string, unknown, string]>([
    ["HTML", "<div>a</div>", "a"],
    ["HTML that begins with words", "Hello<br>there", "Hello\nthere"],
    ["text with a piece of HTML", "My page says\n<td>x</td>\nwhy?", "My page says\n<td>x</td>\nwhy?"],
    ["text with a tag of their own", "copy to <server> failed", "copy to <server> failed"],
    ["a document", doc, "a\nb"],
    ["a document as JSON", JSON.stringify(doc), "a\nb"],
    ["a value", { value: "a" }, "a"],
    ["a shown value", { value: "1", display_value: "a" }, "a"],
    ["null", null, ""],
  ])("reads %s", (_name, value, text) => {
    expect(bodyText(value)).toBe(text);
  });

  it("reads a document of any depth", () => {
    let node: unknown = { type: "text", text: "deep" };
    for (let i = 0; i < 50_000; i++) node = { type: "blockquote", content: [node] };
    expect(bodyText({ type: "doc", content: [node] })).toBe("deep");
  });
});

const OWN = "The label printer prints empty labels since noon.";
const OLD = "Please send us the number of the printer.";

describe("a reply in HTML", () => {
  it.each<[string, string]>([
    [
      "Apple Mail's, in a language nobody knows",
      `<p>${OWN}</p><blockquote type="cite"><div>${OLD}</div></blockquote>`,
    ],
    ["Gmail's", `<div>${OWN}</div><div class="gmail_quote"><div>${OLD}</div></div>`],
    ["Yahoo's", `<div>${OWN}</div><div class="yahoo_quoted">${OLD}</div>`],
    [
      "Outlook's",
      `<div>${OWN}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Od</b></div><p>${OLD}</p>`,
    ],
  ])("loses the older mail: %s", (_name, html) => {
    expect(cleanBody(bodyText(html))).toBe(OWN);
  });

  it("opens a mail that was forwarded, and keeps what a person quotes", () => {
    const sent = `<div class="gmail_quote"><div>---------- Forwarded message ---------<br>From: Tom &lt;t@x.example&gt;<br>Subject: Labels<br>To: d@x.example</div><p>${OWN}</p></div>`;
    expect(cleanBody(bodyText(sent))).toBe(OWN);
    const page = "<p>It says:</p><blockquote>Error 0x80070005</blockquote><p>What is that?</p>";
    expect(cleanBody(bodyText(page))).toContain("0x80070005");
  });
});

it.each<[string, string]>([
  ["Research &amp; Development can&#39;t print", "Research & Development can't print"],
  ["Dr&uuml;cker", "Drücker"],
  ["f\\u00fcr alle", "für alle"],
  ["C:\\users\\u0041", "C:\\users\\u0041"],
  ["write &lt;br&gt;", "write &lt;br&gt;"],
])("reads %j as %j", (text, read) => {
  expect(bodyText(text)).toBe(read);
});
