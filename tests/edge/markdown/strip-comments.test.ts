import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../src/edge/html/index.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const read = (text: string, path = "a.md") => {
  const { article } = parseArticle(text, { path });
  return JSON.stringify(article);
};

describe("a condition that asks who signed in", () => {
  const shown = (text: string): string =>
    parseArticle(`# VPN\n\n${text}\n`)
      .article!.sections.map((section) => section.text)
      .join(" ");

  it.each([
    ["{% if user %}\nhush\n{% else %}\nseen\n{% endif %}", "seen"],
    ["{%- if user.is_authenticated -%}hush{%- else -%}seen{%- endif -%} end", "seen end"],
    ["{% if user %}hush{% if a %}hush{% else %}hush{% endif %}{% else %}seen{% endif %}", "seen"],
    [
      "{% if current_user %}hush{% else %}seen {% if user %}hush{% else %}too{% endif %}{% endif %}",
      "seen too",
    ],
    // Of a role, the other readers may be the desk.
    ["{% if user.role == 'customer' %}a{% else %}hush{% endif %} end", "end"],
    ["{% if not user %}a{% else %}hush{% endif %} end", "end"],
    ["{% if user %}hush{% elsif user.desk %}hush{% else %}hush{% endif %} end", "end"],
  ])("%j shows what is for all", (text, words) => {
    expect(shown(text)).toBe(words);
  });
});

describe("what authors write for each other is no text, and is not shown", () => {
  it.each([
    "<!-- hush -->",
    "<!--hush-->",
    "<!-- hush --!>",
    "<!--\nhush\n--!>",
    "{% if visitor.claims.hr %}hush{% endif %}",
    "{%- if user.role == 'agent' -%}hush {% if a %}b{% endif %} hush{%- endif -%}",
    "{% if false %}hush {% if a %}b{% endif %} hush{% endif %}",
    "#+BEGIN_COMMENT\nhush\n#+END_COMMENT",
    "::: {.content-hidden}\nhush\n\n::: note\nhush\n:::\n\nhush\n:::",
    "::: {#x .hidden}\nhush\n:::",
    ":::: comment\nhush\n::::",
    "<!-- a <!-- hush --> hush -->",
    "<!-- a <!-- b --> hush <!-- c --> hush -->",
    "<!--\nhush\n\nhush\n-->",
    "Say <!-- hush\n\nhush --> more.",
    "- item <!-- hush\n\n  hush -->\n- item",
    "> quote <!-- hush\n>\n> hush -->",
    "| a | b |\n|---|---|\n| x <!-- hush --> | y |",
    "## Heading <!-- hush -->",
    "<div>\n<!-- hush -->\nx\n</div>",
    "<!--\n```\nhush\n```\n-->",
    "Words <!-- hush\n```\nhush\n```\n--> words.",
    "<!-- hush\n\nnever closed\n\nhush",
    "<!--> seen <!-- hush -->",
    "%% hush %%",
    "%%hush%%",
    "%%I say hush%%",
    "%%**Agents:** hush%%",
    "%%*a* hush%%",
    "%%~~old~~ hush%%",
    "%%\nhush\n\nhush\n%%",
    "Say %%hush%% more.",
    "- a %%hush%%\n- b",
    "%%\nnever closed hush",
    "{% comment %}hush{% endcomment %}",
    "{%- comment -%}\nhush\n\nhush\n{%- endcomment -%}",
    '{% comment "why" %}hush{% endcomment %}',
    "{/* hush */}",
    "Say {/* hush\n\nhush */} more.",
    "{# hush #}",
    "{{!-- hush }} hush --}}",
    "{{/* hush */}}",
    "{{% comment %}}\nhush\n{{% /comment %}}",
    "{% comment %}a{% comment %}b{% endcomment %}hush{% endcomment %}",
    "{% doc %}hush{% enddoc %}",
    "{% if false %}hush{% endif %}",
    "{#- hush -#}",
    "{{< hidden >}}hush{{< /hidden >}}",
    "{{% private %}}\nhush\n{{% /private %}}",
    "<%# hush %>",
    "<%-- hush --%>",
    "Say <! hush > more.",
    "Say </ hush> more.",
    "{excerpt:hidden=true}hush{excerpt}",
    "{excerpt:name=x|hidden=TRUE}\n\nhush\n\n{excerpt}",
    "{details: hidden = true }hush{details}",
    "{page-properties:hidden=true}hush{page-properties}",
    "{html-comment}hush{html-comment}",
    "{hide}hush{hide}",
    "{show-if:group=hr}hush{show-if}",
    "[//]: # (hush)",
    "[comment]: <> (hush)",
  ])("%s", (comment) => {
    for (const path of ["a.md", "a.mdx"]) {
      const text = `Before.\n\n${comment}\n`;
      expect(read(text, path)).not.toMatch(/hush/);
      expect(read(text, path)).toContain("Before.");
      expect(renderMarkdown(text, { path })).not.toMatch(/hush/);
    }
  });

  it.each([
    "`<!-- shown -->`",
    "``a ` <!-- shown -->``",
    "```html\n<!-- shown -->\n```",
    "~~~\n%% shown %%\n~~~",
    "`for %%i in (*) do shown %%i`",
    "for %%i in (*) do shown %%i",
    "100%% shown, 50%% less",
    "{% if page.toc %}shown{% endif %}",
    "::: tip\nshown\n:::",
    "::: {.callout}\nshown\n:::",
    '::: {.content-hidden when-format="pdf"}\nshown\n:::',
    "Write <!-- and it is shown.",
    "## Shown {#shown}",
    "{#id} shown",
  ])("leaves %s", (text) => expect(read(`Before.\n\n${text}\n\nAfter.`)).toMatch(/shown.*After\./i));

  it("keeps the lines of what follows", () => {
    const text = "a\n\n<!--\nx\n\ny\n-->\n%%\nz\n%%\n\n## Fix\n\nb";
    expect(parseArticle(text).article!.sections.at(-1)!.line).toBe(12);
  });

  it.each([
    "<!-- ",
    "<!-- <!-- --> ",
    "%%",
    "%% a",
    "`",
    "` `` ",
    "{#  ",
    "{/* ",
    "{% if user %}",
    "::: hidden\n",
    "#+BEGIN_COMMENT\n",
    "--!>",
    "<!-->",
    "-->",
    "{% comment %}",
    "``` \n",
    "<!--\n",
  ])("takes thousands of %j", { timeout: 20_000 }, (part) => {
    expect(
      parseArticle(`Start.\n\n${part.repeat(40_000 / part.length)}`).article!.sections[0]!.text,
    ).toContain("Start.");
  });
});
