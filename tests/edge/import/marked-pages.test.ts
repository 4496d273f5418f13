import { describe, expect, it } from "vitest";
import { importArticles } from "../../../src/edge/import/index.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const status = (title: string): string =>
  `<ac:structured-macro ac:name="status"><ac:parameter ac:name="title">${title}</ac:parameter></ac:structured-macro>`;

function words(value: string): string {
  const page = { id: "1", type: "page", status: "current", title: "Crane", space: { key: "H" } };
  const text = JSON.stringify([{ ...page, body: { storage: { value: `<p>Oil it.</p>${value}` } } }]);
  const { articles } = importArticles([{ path: "a.json", text }], { audiences: { "space:H": "public" } });
  return JSON.stringify(parseArticle(articles[0]!.markdown).article!.sections);
}

describe("a status of Confluence that says for whom its words are", () => {
  it.each([
    `<p>${status("INTERNAL")} LAMP</p><p>End.</p>`,
    `<h2>Escalation ${status("Internal only")}</h2><p>LAMP</p><h2>End.</h2>`,
    `<p>${status("Nur für Agenten")} LAMP</p><p>End.</p>`,
    '<p><span class="status-macro aui-lozenge">INTERNAL</span> LAMP</p><p>End.</p>',
  ])("%s", (value) => {
    expect(words(value)).not.toContain("LAMP");
    expect(words(value)).toContain("End.");
  });

  it.each([
    `<p>${status("DONE")} LAMP</p>`,
    `<p>Set it to ${status("INTERNAL")} LAMP</p>`,
    `<table><tbody><tr><td>Network</td><td><p>${status("INTERNAL")}</p></td><td>LAMP</td></tr></tbody></table>`,
  ])("and one that does not: %s", (value) => expect(words(value)).toContain("LAMP"));

  it("is a word of the page", () =>
    expect(words(`<p>Set it to ${status("INTERNAL")}.</p>`)).toContain("Set it to INTERNAL."));
});

it.each([
  [[{ name: "Audience", value: "Agents" }], "access-unclear"],
  [[{ name: "Internal", value: "yes" }], "draft"],
  [[{ name: "Status", value: "Draft" }], "draft"],
  [[{ name: "Status", value: "ordered" }], "public"],
  [[{ name: "Floor", value: "internal" }], "public"],
  [[{ name: "Audience", value: "Everyone" }], "public"],
])("reads tags of BookStack that have a name and a value as its own columns: %j", (tags, expected) => {
  const page = { id: 3, name: "Crane", html: "<p>Oil it.</p>", draft: false, template: false, book_id: 1 };
  const { articles } = importArticles([{ path: "a.json", text: JSON.stringify([{ ...page, tags }]) }], {
    audiences: { "book:1": "public" },
  });
  const { state, audience } = parseArticle(articles[0]!.markdown).article!;
  expect(state === "draft" ? state : audience[0]).toBe(expected);
});
