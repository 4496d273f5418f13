import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanDialect } from "../../../src/edge/markdown/clean-dialect.ts";
import { proseSegments } from "../../../src/edge/markdown/prose-segments.ts";

describe("cleanDialect", () => {
  it.each([
    ["Nothing *special* [here](x.md): 12:30 a::b", "Nothing *special* [here](x.md): 12:30 a::b"],
    ["See [!INCLUDE[a](b.md)] now", "See  now"],
    ["[!code-powershell[main](a.ps1#L1)]", ""],
    ["- item\n\n  ::: tip\n  Words\n  :::", "- item\n\n  \n  Words\n  "],
    [':::row:::\n:::column span="2":::\nWords\n:::column-end:::', "\n\nWords\n"],
    ['Press :::image type="icon" source="i.png" alt-text="Gear [icon]"::: now', "Press ![Gear  icon ]() now"],
    ["{% raw %}{{ kept }}{% endraw %} words", "{{ kept }} words"],
    ["{%- raw -%}a {{ kept }} b{%- endraw -%}, {{ gone }}", "a {{ kept }} b, "],
    ['::alert{type="info"}\nWords\n::\nmore :icon{name="x"}', "\nWords\n\nmore "],
    ["::card[Badge]\n::\na::b and 12:30", "Badge\n\na::b and 12:30"],
    ["## Reset it\n{: #reset .x }\n\nText\n{: .note }", "## Reset it {#reset}\n\n\nText\n"],
    [
      '[block:callout]\n{\n  "type": "info",\n  "title": "Note",\n  "body": "Press \\"go\\"."\n}\n[/block]',
      'Note Press "go".\n\n\n\n\n\n',
    ],
    ["`{{ code }}` and ``{% a ` b %}``", "`{{ code }}` and ``{% a ` b %}``"],
    ["```\n{{ code }}\n```\n{{ gone }}", "```\n{{ code }}\n```\n"],
    ['{{< figure\n  src="a.png" >}}\nWords', "\n\nWords"],
    ['{: .note title="x"}\nWords', "\nWords"],
    ["import a from 'b';\nimport tax is due", "\nimport tax is due"],
    ["export const words are words", "export const words are words"],
    ["text [!NOTE] in a line", "text [!NOTE] in a line"],
  ])("%j", (markdown, expected) => expect(cleanDialect(markdown, false)).toBe(expected));

  it.each([
    ["export const a = 1;\n\nWords", "\n\nWords"],
    ["{/* gone\n{still} gone */}Words", "\nWords"],
    ["<Tabs items={[{ a: 1 }]}>\nWords\n</Tabs>", "\nWords\n"],
    ["Press <Enter>", "Press  "],
    ["```js\nexport const a = 1;\n```", "```js\nexport const a = 1;\n```"],
  ])("MDX %j", (markdown, expected) => expect(cleanDialect(markdown, true)).toBe(expected));

  it("never moves a line", () => {
    const part = fc.constantFrom(
      "{{",
      "}}",
      "{%",
      "%}",
      "\n",
      ":::",
      "[!NOTE]",
      "[block:a]\n",
      '"body": "b"\n',
      "[/block]\n",
      "{% raw %}",
      "{% endraw %}",
      "\n{: #b}\n",
      "\n# c",
      "::d{e}\n",
      "> ",
      "`",
      "```",
      "[!INCLUDE",
      "]",
      "{/*",
      "*/}",
      "<A",
      ">",
      "a ",
      "export const a",
      "import 'a'",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.boolean(), (parts, mdx) => {
        const markdown = parts.join("");
        expect(cleanDialect(markdown, mdx).split("\n").length).toBe(markdown.split("\n").length);
      }),
    );
  });
});

describe("proseSegments", () => {
  it("joins to the text again, and alternates", () => {
    const part = fc.constantFrom("```", "~~~", "````", "\n", "> ", "- ", "a", " js", "`");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const segments = proseSegments(parts.join(""));
        expect(segments.map((segment) => segment.text).join("\n")).toBe(parts.join(""));
        segments.forEach((segment, index) => {
          expect(segment.prose).not.toBe(segments[index + 1]?.prose);
        });
      }),
    );
  });

  it.each([
    ["a\n```\nb\n```\nc", [true, false, true]],
    ["````\n```\n````\nc", [false, true]],
    ["```\n~~~\n```\nc", [false, true]],
    ["``` a`b\nc", [true]],
    ["- ```\n  b\n  ```\nc", [false, true]],
    ["```\nnever closed", [false]],
  ])("%j", (text, prose) => expect(proseSegments(text).map((segment) => segment.prose)).toEqual(prose));
});
