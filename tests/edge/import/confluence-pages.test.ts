import { describe, expect, it } from "vitest";
import { importArticles } from "../../../src/edge/import/index.ts";

function textOf(value: string): string {
  const page = {
    id: "1",
    title: "T",
    type: "page",
    status: "current",
    space: { key: "IT" },
    body: { storage: { value } },
  };
  const { articles } = importArticles([{ path: "a.json", text: JSON.stringify({ results: [page] }) }]);
  return articles[0]!.markdown.replace(/^---[\s\S]*?\n---\n/, "").trim();
}

const macro = (name: string, inside: string) =>
  `<ac:structured-macro ac:name="${name}">${inside}</ac:structured-macro>`;
const rich = (words: string) => `<ac:rich-text-body><p>${words}</p></ac:rich-text-body>`;

describe("pages of Confluence", () => {
  it.each([
    ["visibility-hide", ""],
    ["expand", '<ac:parameter ac:name="title">Agents only</ac:parameter>'],
    ["panel", '<ac:parameter ac:name="title">Interne Notiz</ac:parameter>'],
  ])("a %s for the desk is no text: %s", (name, title) => {
    expect(textOf(`<p>Seen.</p>${macro(name, title + rich("Hush."))}`)).toBe("Seen.");
    expect(textOf(`<p>Seen.</p>${macro("expand", rich("Told."))}`)).toContain("Told.");
  });

  it.each(["excerpt", "expand", "panel", "unknown-one"])("a hidden %s is no text", (name) => {
    const hidden = '<ac:parameter ac:name="hidden">true</ac:parameter>';
    expect(textOf(`<p>Seen.</p>${macro(name, hidden + rich("Hush."))}`)).toBe("Seen.");
    expect(textOf(`<p>Seen.</p>${macro(name, hidden.replace("true", "false") + rich("Told."))}`)).toContain(
      "Told.",
    );
  });

  it("takes a new panel once, without its settings", () => {
    const node =
      '<ac:adf-node type="panel"><ac:adf-attribute key="panel-type">note</ac:adf-attribute><ac:adf-content><p>Charge it.</p></ac:adf-content></ac:adf-node>';
    const page = `<ac:adf-extension>${node}<ac:adf-fallback><div><p>Charge it.</p></div></ac:adf-fallback></ac:adf-extension><p>Scan.</p>`;
    expect(textOf(page)).toBe("Charge it.\n\nScan.");
    expect(
      textOf("<ac:adf-extension><ac:adf-fallback><p>Old.</p></ac:adf-fallback></ac:adf-extension>"),
    ).toBe("Old.");
  });

  it("puts code in a paragraph on lines of its own", () => {
    const code = macro("code", "<ac:plain-text-body><![CDATA[ipconfig]]></ac:plain-text-body>");
    expect(textOf(`<p>Run ${code} now.</p>`)).toBe("Run\n\n```\nipconfig\n```\n\nnow.");
  });

  it("gives links, files and pictures their words", () => {
    expect(textOf('<p>See <ac:link><ri:blog-post ri:content-title="Spring"/></ac:link>.</p>')).toContain(
      "Spring",
    );
    expect(textOf('<p>See <ac:link ac:anchor="step two"></ac:link>.</p>')).toBe("See step two.");
    expect(
      textOf(
        macro(
          "view-file",
          '<ac:parameter ac:name="name"><ri:attachment ri:filename="form.pdf"/></ac:parameter>',
        ),
      ),
    ).toContain("form.pdf");
    expect(
      textOf(
        '<ac:image><ri:attachment ri:filename="s.png"/><ac:caption><p>The red key</p></ac:caption></ac:image>',
      ),
    ).toContain("The red key");
  });

  it.each(["markdown", "markdown-macro"])("reads the Markdown of a %s macro as what it shows", (name) => {
    const inside =
      "<ac:plain-text-body><![CDATA[## Steps\n\n1. Open **it**\n\n<script>x</script>]]></ac:plain-text-body>";
    expect(textOf(`<p>Do:</p>${macro(name, inside)}<p>Done.</p>`)).toBe(
      "Do:\n\n## Steps\n\n1. Open **it**\n\nDone.",
    );
  });

  it("keeps Markdown in a code macro as it is", () => {
    const inside = "<ac:plain-text-body><![CDATA[## Steps]]></ac:plain-text-body>";
    expect(textOf(macro("code", inside))).toBe("```\n## Steps\n```");
  });
});
