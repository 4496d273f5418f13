import { describe, expect, it } from "vitest";
import { htmlToMarkdown } from "../../../src/edge/html/index.ts";
import { parseArticle, readArticleAccess } from "../../../src/edge/markdown/index.ts";
import { expectOpen, expectReserved, readPassage } from "./read-passage.ts";

describe("a passage that its own mark keeps for few readers is left out of all, with an issue", () => {
  it.each([
    "{% if internal %}\nOVERRIDE 7\n{% endif %}",
    "{% unless public %}OVERRIDE 7{% endunless %}",
    '{% if audience == "agents" %}OVERRIDE 7{% else %}\nLAMP\n{% endif %}',
    "{% if public %}LAMP{% else %}OVERRIDE 7{% endif %}",
    "{% ifversion internal %}OVERRIDE 7{% endif %}",
    "{% staff %}\nOVERRIDE 7\n{% endstaff %}",
    "{% note internal %}OVERRIDE 7{% endnote %}",
    "{{#if internal}}OVERRIDE 7{{else}}LAMP{{/if}}",
    "{{#staffOnly}}\n\nOVERRIDE 7\n\n{{/staffOnly}}",
    "{{^public}}OVERRIDE 7{{/public}}",
    "{{ if .Site.Params.internal }}OVERRIDE 7{{ end }}",
    "{{< agents-only >}}OVERRIDE 7{{< /agents-only >}}",
    '{{% visible-to "staff" %}}OVERRIDE 7{{% /visible-to %}}',
    "<% if @staff %>\nOVERRIDE 7\n<% else %>LAMP<% end %>",
    "[internal]OVERRIDE 7[/internal]",
    ":::internal\nOVERRIDE 7\n:::",
    ":::internal\n:::tip\nOVERRIDE 7\n:::\nOVERRIDE 7\n:::",
    ":::note[Agents only]\nOVERRIDE 7\n:::",
    "::: {.staff-only}\nOVERRIDE 7\n:::",
    '::: {.content-visible when-profile="internal"}\nOVERRIDE 7\n:::',
    "/// internal | For us\nOVERRIDE 7\n///",
    '!!! internal "Desk"\n    OVERRIDE 7\n\n    OVERRIDE 7',
    '??? note "Agents only"\n    OVERRIDE 7',
    '=== "Support staff only"\n    OVERRIDE 7\n\n=== "Everybody"\n    LAMP',
    "> [!STAFF]\n> OVERRIDE 7",
    "> [!NOTE] Internal only\n> OVERRIDE 7",
    "> **Internal note:** OVERRIDE 7\n> OVERRIDE 7",
    "**Internal note:** OVERRIDE 7\nOVERRIDE 7",
    "- LAMP\n- **Agents only:** OVERRIDE 7\n- LAMP",
    "**For support staff only**\n\nOVERRIDE 7",
    "## Internal notes\n\nOVERRIDE 7\n\n### More\n\nOVERRIDE 7",
    "Internal notes\n--------------\n\nOVERRIDE 7",
    "<h2>Internal note</h2>\n<p>OVERRIDE 7</p>",
    "## Interne Notiz\n\nOVERRIDE 7",
    "## Nur für Mitarbeiter\n\nOVERRIDE 7",
    "## Note interne\n\nOVERRIDE 7",
    "## Solo para agentes\n\nOVERRIDE 7",
    "## Nota interna\n\nOVERRIDE 7",
    "## Interne notitie\n\nOVERRIDE 7",
    "## Notatka wewnętrzna\n\nOVERRIDE 7",
    "## 社内向けメモ\n\nOVERRIDE 7",
    "<details>\n<summary>Support staff only</summary>\n\nOVERRIDE 7\n\n</details>",
    '<div class="internal-note">\n\nOVERRIDE 7\n\n</div>',
    '<section data-audience="agents">OVERRIDE 7</section>',
    "<InternalOnly>\n\nOVERRIDE 7\n\n</InternalOnly>",
    '<If role="agent">OVERRIDE 7</If>',
    "<!-- internal:start -->\nOVERRIDE 7\n<!-- internal:end -->",
    "<!-- staff-only -->OVERRIDE 7<!-- /staff-only -->",
    "ifdef::internal[]\nOVERRIDE 7\nendif::[]",
    "ifndef::public[OVERRIDE 7]",
    ".. only:: internal\n\n   OVERRIDE 7",
    "```{only} internal\nOVERRIDE 7\n```",
    "{panel:title=Internal only}\nOVERRIDE 7\n{panel}",
  ])("%s", (passage) => expectReserved(passage, "OVERRIDE"));

  it("says where, in the lines of the file", () => {
    const { issues } = parseArticle("---\ntitle: Badge\n---\n# Badge\n\n:::internal\nx\n:::");
    expect(issues).toMatchObject([{ code: "passage-reserved", line: 6 }]);
  });

  it.each([
    '<div class="staff-only">OVERRIDE 7</div>',
    '<p data-visibility="internal">OVERRIDE 7</p>',
    "<details><summary>Internal notes</summary>OVERRIDE 7</details>",
    '<div class="msocomtxt" id="_com_1">OVERRIDE 7</div>',
    '<del cite="mailto:jo" datetime="2026-01-01">OVERRIDE 7</del>',
    '<p style="mso-hide:all">OVERRIDE 7</p>',
  ])("and not imported from a page: %s", (passage) => {
    const { markdown } = htmlToMarkdown(`<h1>Badge</h1>${passage}<p>LAMP</p>`);
    expect(markdown).not.toContain("OVERRIDE");
    expect(markdown).toContain("LAMP");
  });
});

describe("what only looks like it stays", () => {
  it.each([
    "## Internal server error 500\n\nLAMP",
    "## Internal links\n\nLAMP",
    "## Personal information\n\nLAMP",
    "## Employee information\n\nLAMP",
    "## Confidential information\n\nLAMP",
    "## Agents\n\nLAMP",
    "## Install the agent\n\nLAMP",
    "## For employees\n\nLAMP",
    "## 内部リンク\n\nLAMP",
    "**Internal:** dial 4711. LAMP",
    "**Note:** the internal network only. LAMP",
    "Internal phones: LAMP",
    '<a class="reference internal" href="#x">LAMP</a>',
    '<p class="hidden md:block">LAMP</p>',
    '<div class="agent">LAMP</div>',
    '<div class="staff">LAMP</div>',
    "<Agent>\n\nLAMP\n\n</Agent>",
    '<Tabs for="windows">\n\nLAMP\n\n</Tabs>',
    "{% if agent_version %}LAMP{% endif %}",
    "{{#if user_agent}}LAMP{{/if}}",
    "{{ if .Params.internal_links }}LAMP{{ end }}",
    "{{< staff >}} LAMP",
    "> [!NOTE]\n> Ask the agent. LAMP",
    '!!! note "Agents"\n    LAMP',
    ":::note\nFor internal use only in the lab: LAMP\n:::",
    "`:::internal` LAMP",
    "```\n:::internal\nLAMP\n:::\n```",
    '```html\n<div class="staff-only">LAMP</div>\n```',
    "<!-- internal -->\n\nLAMP",
    "[internal] LAMP",
    "[staff](staff.md) LAMP",
    "ifdef::env-github[]\nLAMP\nendif::[]",
    ".. only:: html\n\n   LAMP",
  ])("%s", expectOpen);
});

it("an article for others than the desk leaves it out, and says which name may mean customers", () => {
  const { article, issues } = parseArticle(
    "---\naudience: employees\n---\n# Badge\n\nHold it.\n\n## Internal notes\n\nOVERRIDE 7",
  );
  expect(JSON.stringify(article)).not.toContain("OVERRIDE");
  expect(issues.map(({ code, message }) => [code, message.includes("(employees)")])).toEqual([
    ["passage-reserved", true],
  ]);
});

it("an article for the desk keeps what is for the desk", () => {
  const { article, issues } = parseArticle(
    "---\naudience: agents\n---\n# Badge\n\n## Internal notes\n\nOVERRIDE 7",
  );
  expect(JSON.stringify(article)).toContain("OVERRIDE");
  expect(issues).toEqual([]);
});

describe("remarks of more dialects are no text", () => {
  it.each([
    "{#OVERRIDE#}",
    "{{-- OVERRIDE --}}",
    "{>>OVERRIDE\nmore<<}",
    "{--OVERRIDE\nmore--}",
    "\\begin{comment}\nOVERRIDE\n\\end{comment}",
    "////\nOVERRIDE\n////",
    ".. OVERRIDE later",
    "..\n   OVERRIDE later",
    ".. todo:: OVERRIDE",
    "[^x]: OVERRIDE",
  ])("%s", (remark) => {
    const { words, codes } = readPassage(remark);
    expect(words).not.toContain("OVERRIDE");
    expect(words).toMatch(/Hold it still.*Wait for the lamp/);
    expect(codes).toEqual([]);
  });

  it.each([
    "{ /* OVERRIDE */ }",
    "{false && (\n  <p>OVERRIDE</p>\n)}",
    "{// OVERRIDE\n}",
    "export const x = `\nOVERRIDE\n\nOVERRIDE\n`;",
  ])("in MDX: %s", (remark) => {
    expect(readPassage(remark, "a.mdx").words).not.toContain("OVERRIDE");
  });

  it("but four slashes that end a box of MkDocs stay an end", () => {
    expect(readPassage("//// tab | A\nLAMP\n////\n\n//// tab | B\nLAMP 2\n////").words).toContain("LAMP 2");
  });
});

it.each([
  "{% if internal %}",
  "{{#internal}}",
  ":::internal\n",
  '<div class="staff-only">',
  "<!-- internal:start -->",
  "## Internal notes\n",
  "> [!STAFF]\n",
  "[internal]",
  "[/internal]",
])("takes thousands of %j", { timeout: 15_000 }, (piece) => {
  expect(parseArticle(`# T\n\nseen\n\n${piece.repeat(4_000)}`).article).not.toBeNull();
});

describe("a page whose title or first words say that it is not for everybody is a draft, with an issue", () => {
  const seen = (text: string) => {
    const { article, issues } = parseArticle(text, { path: "a.md" });
    return [article?.state, issues.some(({ code }) => code === "access-unknown")];
  };

  it.each([
    '---\ntitle: "[DRAFT] Badges"\n---\n# Badges\n\nHold it.',
    "# DRAFT: Badges\n\nHold it.",
    "# [Internal] Badges\n\nHold it.",
    "# Badges (internal only)\n\nHold it.",
    "# [Entwurf] Badges\n\nHold it.",
    "# Badges (nur für Mitarbeiter)\n\nHold it.",
    "# Badges\n\n**INTERNAL – not for customers**\n\nHold it.",
    "# Badges\n\n> **Internal use only.** Keep it here.\n\nHold it.",
    "---\ntags: [internal]\n---\n# Badges\n\nHold it.",
    "---\nlabels: [badge, Staff-only]\n---\n# Badges\n\nHold it.",
    "---\ntags: [intern]\n---\n# Badges\n\nHold it.",
  ])("%s", (text) => {
    expect(seen(text)).toEqual(["draft", true]);
  });

  it("its tags are read where the front matter alone is", () => {
    expect(readArticleAccess("---\ntags: [internal]\n---\n").state).toBe("draft");
    expect(readArticleAccess("---\ntags: [internal]\naudience: agents\n---\n").state).toBe("published");
  });

  it.each([
    "---\ntags: [internal mail, agents, draft mails]\n---\n# Badges\n\nHold it.",
    "# Draft an e-mail\n\nHold it.",
    "# Internal server error\n\nHold it.",
    "# Phones (internal)\n\nHold it.",
    "# Outlook: draft is not saved\n\nHold it.",
    "# Badges\n\n**Internal note:** ask Jo.\n\nHold it.",
    "# Confidential mode in Gmail\n\nHold it.",
    "# Private - Public key pairs\n\nHold it.",
  ])("but not %s", (text) => {
    expect(seen(text)).toEqual(["published", false]);
  });

  it("an article that names its readers is theirs", () => {
    expect(seen("---\naudience: agents\n---\n# [Internal] Badges\n\nHold it.")).toEqual(["published", false]);
  });
});
