import { describe, expect, it } from "vitest";
import { htmlToMarkdown, renderMarkdown } from "../../../src/edge/html/index.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const textOf = (markdown: string): string =>
  parseArticle(markdown)
    .article!.sections.map(({ heading, text }) => `${heading}\n${text}`)
    .join("\n");

describe("HTML that no browser shows is no text, not shown and not imported", () => {
  it.each([
    "<div hidden>secret</div>",
    "a <span hidden>secret</span> b",
    '<div hidden="until-found">secret</div>',
    "<DIV HIDDEN>secret</DIV>",
    '<p style="display:none">secret</p>',
    '<p style="color:red; DISPLAY : none !important">secret</p>',
    "<p style='display:/* x */none'>secret</p>",
    '<b style="visibility:hidden">secret</b>',
    '<b style="visibility: collapse">secret</b>',
    '<p style="content-visibility:hidden">secret</p>',
    '<p style="font-size:0">secret</p>',
    '<p style="opacity: 0;">secret</p>',
    "<template>secret</template>",
    "<noscript>secret</noscript>",
    "<noframes>secret</noframes>",
    "<datalist><option>secret</option></datalist>",
    "<iframe>secret</iframe>",
    "<object>secret</object>",
    "<div hidden><div>one</div>secret</div>",
    "<div hidden><p>secret<br>secret <img hidden></p></div>",
  ])("%s", (html) => {
    expect(textOf(`# T\n\nintro\n\n${html}\n\nend`)).toBe(
      textOf(`# T\n\nintro\n\n${html.startsWith("a ") ? "a b" : ""}\n\nend`),
    );
    expect(renderMarkdown(`# T\n\n${html}\n\nend`)).not.toContain("secret");
    expect(renderMarkdown(`# T\n\n${html}\n\nend`)).toContain("end");
    expect(htmlToMarkdown(`<h1>T</h1>${html}<p>end</p>`).markdown).not.toContain("secret");
  });

  it.each([
    '<span style="display&#58;none">secret</span>',
    '<span style="display&#x3a; none">secret</span>',
    "<span style='displa\\79:none'>secret</span>",
    "<audio>secret</audio>",
    "<svg><desc>secret</desc></svg>",
    "<ac:placeholder>secret</ac:placeholder>",
    '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="hidden">true</ac:parameter><p>secret</p></ac:structured-macro>',
    '<ac:structured-macro ac:name="a">seen<ac:structured-macro ac:name="b"><ac:parameter ac:name="hidden">true</ac:parameter>secret</ac:structured-macro></ac:structured-macro>',
  ])("in Markdown: %s", (html) => {
    const text = textOf(`# T\n\nintro\n\n${html}\n\nend`);
    expect(text).not.toContain("secret");
    expect(text).toContain("end");
    expect(renderMarkdown(`# T\n\n${html}\n\nend`)).not.toContain("secret");
  });

  it.each([
    ["paragraphs", "<div hidden>\n\nsecret **one**\n\n## Secret two\n\n</div>\n\nend"],
    ["lists", '<div style="display:none">\n\n- secret\n\n</div>\n\nend'],
    ["code", "<template>\n\n```\nsecret </template>\n```\n\nsecret\n\n</template>\n\nend"],
    ["all that follows an element that is never closed", "end\n\n<div hidden>\n\nsecret"],
  ])("over %s", (_, markdown) => {
    expect(textOf(`# T\n\n${markdown}`).toLowerCase()).not.toContain("secret");
    expect(textOf(`# T\n\n${markdown}`)).toContain("end");
    expect(renderMarkdown(`# T\n\n${markdown}`).toLowerCase()).not.toContain("secret");
  });
});

describe("what is seen stays", () => {
  it.each([
    "<details><summary>More</summary>seen</details>",
    '<p aria-hidden="true">seen</p>',
    '<p class="hidden md:block">seen</p>',
    '<p data-hidden title="hidden">seen</p>',
    '<p style="opacity:0.5; font-size: 0.9em">seen</p>',
    "<p hidden={false}>seen</p>",
    "<dialog open>seen</dialog>",
    "Use `<div hidden>` for that: seen",
    "Use \\<div hidden> for that: seen",
    "```html\n<div hidden>\n```\n\nseen",
  ])("%s", (markdown) => {
    expect(textOf(`# T\n\nintro\n\n${markdown}`)).toContain("seen");
  });
});

it("keeps the lines of what follows", () => {
  const { article } = parseArticle("# T\n\na\n\n<div hidden>\n\nb\n\n</div>\n\n## Next\n\nc");
  const plain = parseArticle("# T\n\na\n\n\n\n\n\n\n\n## Next\n\nc");
  expect(article).toEqual(plain.article);
});

it.each([
  "<div hidden>",
  "<div hidden",
  "<p style='display:none'",
  "`<b hidden>",
  "</div hidden>",
  '<a hidden="',
])("takes thousands of %j", (piece) => {
  expect(parseArticle(`# T\n\nseen\n\n${piece.repeat(20_000)}`).article).not.toBeNull();
});
