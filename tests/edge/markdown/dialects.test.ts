import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

function read(text: string, path = "a.md") {
  const { article } = parseArticle(`# Door\n\n${text}\n`, { path });
  const words = article!.sections.map(({ heading, text }) => `${heading}\n${text}`).join("\n");
  return { words: words.replace(/\s+/g, " "), article: article! };
}

describe("words of boxes, tabs and labels are words of the article, their marks are not", () => {
  it.each<[string, string, string]>([
    [
      "a box of MkDocs",
      '!!! warning "First of all"\n    Have your **badge**.\n\n    1. Open *it*',
      "First of all Have your badge. Open it",
    ],
    ["a box without a title", "!!! note\n    Wait.", "Wait."],
    ["a box in a box", '!!! note "One"\n    a\n\n    !!! tip "Two"\n        b *c*', "One a Two b c"],
    ["a box that opens", '??? question "Lost it?"\n    Ask **us**.', "Lost it? Ask us."],
    ["a box that stands open", '???+ note "Lost it?"\n    Ask.', "Lost it? Ask."],
    [
      "tabs of MkDocs",
      '=== "Windows"\n\n    Open `Tokens`.\n\n=== "macOS"\n\n    Open *it*.',
      "Windows Open Tokens. macOS Open it.",
    ],
    [
      "a directive of MyST",
      "```{warning} Hot\n:class: big\nDo **not** touch.\n```\nAfter.",
      "Hot Do not touch. After.",
    ],
    ["a role of MyST", "Press {kbd}`Ctrl` now.", "Press Ctrl now."],
    [
      "a tab of Docusaurus",
      '<Tabs groupId="os">\n<TabItem value="w" label="Pixelphone">\n\nOpen the gear.\n\n</TabItem>\n</Tabs>',
      "Pixelphone Open the gear.",
    ],
    ["an accordion", '<Accordion title="Why is it stuck?">\nWait.\n</Accordion>', "Why is it stuck? Wait."],
    ["a note of Jekyll", '{% include note.html content="Screens lock." %}', "Screens lock."],
    [
      "a tab of GitBook",
      '{% tabs %}{% tab title="Linux" %}\nRun it.\n{% endtab %}{% endtabs %}',
      "Linux Run it.",
    ],
    ["a short code of Hugo", '{{< tab "Linux" >}}Run it.{{< /tab >}}', "Linux Run it."],
    ["a notice of Hugo", '{{< notice warning "Mind the gap" >}}Wait.{{< /notice >}}', "Mind the gap Wait."],
    ["a picture of Hugo", '{{< figure src="a.png" caption="The red key" >}}', "The red key"],
    ["a condition of Liquid", '{% if title="hush" %}Seen.{% endif %}', "Seen."],
    ["an alternative of Liquid", "{% if a %}Seen{% else %}Other{% endif %}", "Seen Other"],
    ["a tag with a share in it", '{% column width="50%" %}\nLeft.\n{% endcolumn %}', "Left."],
    ["a short code with words beside it", '{{< expand "Show it" >}}Wait.{{< /expand >}}', "Show it Wait."],
    ["a name of all tabs", '{{< tabs "ports" >}}Wait.{{< /tabs >}}', "Wait."],
    ["columns of Hugo", "One<--->Two", "One Two"],
    ["kramdown's remark", "Wait. {::comment}not this{:/comment}", "Wait."],
    ["a tab with an icon", '=== ":material-apple: Mac"\n\n    Open it.', "Mac Open it."],
    [
      "blocks of MkDocs",
      "/// warning | Hot plate\n    type: caution\n\nDo not touch.\n///",
      "Hot plate Do not touch.",
    ],
    ["a title in attributes", '::: {.callout-tip title="Save time"}\nCopy it.\n:::', "Save time Copy it."],
    ["a title in quotes", ':::: tabs\n::: tab "Blue port"\nPlug in.\n:::\n::::', "Blue port Plug in."],
    ["a directive with colons", ":::{admonition} Mind this\n:class: tip\n\nAsk.\n:::", "Mind this Ask."],
    [
      "a figure of MyST",
      "```{figure} a.png\n:alt: A red lamp\n:width: 3em\n\nThe lamp\n```",
      "A red lamp The lamp",
    ],
    ["a list of pages", "```{toctree}\n:maxdepth: 2\nfirst\nsecond\n```\nAfter.", "After."],
    ["targets, remarks and breaks of MyST", "(here)=\n% not this\n+++\n```{note}\nWait.\n```", "Wait."],
    ["a role that points elsewhere", "See {doc}`the list <parts/list>` now.", "See the list now."],
    [
      "tabs by their values",
      "<Tabs values={[\n  {label: 'Red one', value: 'r'},\n  {label: 'Blue one', value: 'b'},\n]}>\n\nWait.\n\n</Tabs>",
      "Red one, Blue one Wait.",
    ],
    ["tabs by a list", '<Tabs items={["Desk", "Phone"]}>\n\nWait.\n\n</Tabs>', "Desk, Phone Wait."],
    [
      "captions and descriptions",
      '<Frame caption="The red key"></Frame> <LinkCard title="More" description="All keys" />',
      "The red key More All keys",
    ],
    ["a title of code", '```sh title="Set it up"\nrun\n```', "Set it up run"],
    ["a tab of code", "::: code-group\n```sh [Yarn way]\nrun\n```\n:::", "Yarn way run"],
    ["marks in code", "```js\nrun() // [!code focus]\n```\n<<< @/a.js{2}", "run()"],
    ["queries", "```dataview\nLIST FROM #x\n```\nWait.", "Wait."],
    ["tasks with marks of their own", "- [/] half\n- [>] later", "half later"],
    ["a note in the line", "Ask first.^[Or on Monday.]", "Ask first. (Or on Monday.)"],
    ["a link to a block", "See [[Doors#^a1b2]].", "See Doors."],
    [
      "abbreviations",
      "Start the VPN.\n\n*[VPN]: virtual private network",
      "Start the VPN. VPN: virtual private network",
    ],
    ["meanings of terms", "Toner\n:   The black powder.", "Toner The black powder."],
    [
      "changes under review",
      "Ask {++us++}{--them--}{>>why?<<} {~~now~>today~~} {==surely==}.",
      "Ask us today surely.",
    ],
    ["insertions", "Ask ^^us^^ now.", "Ask us now."],
    ["words with attributes", "Ask [all of us]{.small} now.", "Ask all of us now."],
    ["sizes of pictures", "![the port](/a.png =300x) and ![x](b.png){width=50% #p}", "the port and x"],
    ["emoji by name", "Done :tada: at 10:30:15 in std::io::x.", "Done at 10:30:15 in std::io::x."],
    [
      "people and contents of Azure DevOps",
      "[[_TOSP_]]\n\nAsk @<12345678-aaaa-bbbb-cccc-1234567890ab> first.",
      "Ask first.",
    ],
    [
      "a query of Azure DevOps",
      "::: query-table 12345678-aaaa-bbbb-cccc-1234567890ab\n:::\n\nWait.",
      "Wait.",
    ],
    [
      "marks within HTML",
      "<details><summary>Why *this* one?</summary>\n\nSo.\n\n</details>",
      "Why this one? So.",
    ],
    ["a picture with attributes", 'See ![port][p] now.\n\n[p]: a.png "Port" width=40px', "See port now."],
    ["highlights", "Accept the ==terms of use== now.", "Accept the terms of use now."],
    ["keys", "Use ++ctrl+alt+del++ twice.", "Use ctrl+alt+del twice."],
    ["icons", "The :material-lock: lock.", "The lock."],
    ["an id of a paragraph", "Take it. ^step-two", "Take it."],
    [
      "attributes of a link",
      '[Help](https://example.org/h){:target="_blank"} and [more](m.md){ target=_blank }.',
      "Help and more.",
    ],
    [
      "cards",
      '<div class="grid cards" markdown>\n\n-   :material-key:{ .lg } __Key__\n\n    ---\n\n    Take *it*.\n\n</div>',
      "Key Take it.",
    ],
    [
      "a tab within tabs",
      "<Tabs>\n  <TabItem value=\"w\" label={'Mac two'}>\n\n  Open.\n\n  </TabItem>\n</Tabs>",
      "Mac two Open.",
    ],
    ["a badge", 'New <Badge type="tip" text="since May" /> key.', "New since May key."],
    ["boxes of Docsify", "!> **Time** flies.\n\n?> Ask.", "Time flies. Ask."],
    ["a box of ReadMe in one line", '[block:image]{"images":[{"caption":"The plate"}]}[/block]', "The plate"],
    ["a block of HTML", "/// html | div.wide\nWords.\n///", "Words."],
    ["links of GitLab", "[[Reset the door|doors/reset-door]]", "Reset the door"],
    ["a person in Azure DevOps", "Ask @<6E8DA2B1-1111-4111-9111-AB0000000001> first.", "Ask first."],
    ["pictures without words", "![shot-1.png](shot-1.png) ![Untitled](a.png) ![The lamp](b.png)", "The lamp"],
    [
      "a flow chart",
      "```mermaid\nflowchart TD\n  A[Lid open] --> B{Is it on?}\n  B -->|No| C(Re-start it)\n  style A fill:#fff\n```",
      "Lid open Is it on? No Re-start it",
    ],
    [
      "who says what",
      "::: mermaid\nsequenceDiagram\n  participant C as Customer\n  C->>Desk: Ask for a key\n:::",
      "Customer Desk Ask for a key",
    ],
    [
      "a diagram of Hugo",
      "{{< mermaid >}}\ngraph LR\n  A[Box one] --> B[Box two]\n{{< /mermaid >}}",
      "Box one Box two",
    ],
    [
      "tabs of VuePress",
      "::: tabs\n@tab Blue\nPlug it in.\n@tab:active Red\nWait.\n:::",
      "Blue Plug it in. Red Wait.",
    ],
    ["marks in code", "```js\n// highlight-next-line\nrun()\n```", "run()"],
    ["quoted XML", "Type \\<Type>IMAP\\</Type> there.", "Type <Type>IMAP</Type> there."],
    [
      "another diagram",
      '```dot\ndigraph G {\n a [label="Box"];\n a -> b [label="then"];\n}\n```',
      "Box then",
    ],
    ["attributes of a paragraph", "Ask first.\n{.is-warning}", "Ask first."],
    ["a table of contents", "[[_TOC_]]\n\nText.", "Text."],
    ["kramdown's contents", "* TOC\n{:toc}\n\nText.", "Text."],
    [
      "links of a wiki",
      "See [[Guest Wi-Fi|the guest net]] and ![[plan.png]] or [[VPN]].",
      "See the guest net and or VPN.",
    ],
    ["links in a table", "| Floor | Net |\n|---|---|\n| 1 | [[Net A\\|Alpha]] |", "Floor Net 1 Alpha"],
    ["snippets", '--8<-- "includes/x.md"\n\nText.', "Text."],
  ])("%s", (_name, text, words) => {
    for (const path of ["a.md", "a.mdx"]) expect(read(text, path).words).toBe(`Door ${words}`);
  });

  it.each([
    "`==` and `++ctrl++` and `[[x]]` and `{#id}`",
    "a == b and c == d",
    "C++ and g++ are there",
    "if [[ -f x ]] then",
    "see [[1]](https://example.org)",
    "x^2 and 2^n",
    "10:30-material",
    "{braces} stay",
    "```\n!!! note\n    {#id} [[x]] ==y==\n```",
  ])("leaves %s", (text) => {
    const plain = text
      .replace(/[`]|\n|\(https:\/\/example\.org\)/g, " ")
      .replace("[[1]]", "[1]")
      .replace(/\s+/g, " ")
      .trim();
    expect(read(text).words).toBe(`Door ${plain}`);
  });

  it.each([
    ["## Enter hours { #enter-hours }", "enter-hours", "Enter hours"],
    ["## Approve hours {: #approve }", "approve", "Approve hours"],
    ["## Export hours {#export .wide}", "export", "Export hours"],
    ["## Old hours {/* #old-hours */}", "old-hours", "Old hours"],
    ["## Tabs {.tabset}", "tabs", "Tabs"],
  ])("%s has the site's anchor", (text, anchor, heading) => {
    expect(read(`${text}\n\nx`).article.sections[1]).toMatchObject({ anchor, heading });
  });

  it("keeps links and lines", () => {
    const { article } = read('!!! note "One"\n    See [it](b.md) and [[Net A]].\n\n## Fix\n\nx');
    expect(article.links.map(({ target }) => target)).toEqual(["b.md", "Net A"]);
    expect(article.sections[1]!.line).toBe(6);
  });

  it.each([
    "!!! ",
    `!!!${" ".repeat(50)}`,
    '=== "a"\n',
    "```{note}\n",
    "[[",
    "[[a]]",
    "{#",
    "{:",
    "==a",
    "++",
    ":material-",
    "<Tab label=",
    "{% a ",
    "# {",
    "^a ",
  ])("takes thousands of %j", { timeout: 20_000 }, (part) => {
    const text = `Start.\n\n${part.repeat(20_000 / part.length)}`;
    expect(parseArticle(text).article!.sections[0]!.text).toContain("Start.");
  });
});
