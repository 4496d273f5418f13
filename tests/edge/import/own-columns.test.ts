import { describe, expect, it } from "vitest";
import { importArticles } from "../../../src/edge/import/index.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const row = {
  number: "KB7",
  short_description: "Oil the crane",
  text: "<p>Green oil.</p>",
  workflow_state: "published",
  valid_to: "2100-01-01",
  kb_knowledge_base: "Yard",
  roles: "public",
};
const imported = (more: object) => {
  const { articles, issues } = importArticles([
    { path: "a.json", text: JSON.stringify([{ ...row, ...more }]) },
  ]);
  const { article } = parseArticle(articles[0]?.markdown ?? "");
  const { state, audience, validFrom, validTo } = article ?? {};
  return { state, audience, validFrom, validTo, said: issues.map(({ message }) => message).join("\n") };
};

describe("a column of the desk's own narrows who sees an imported article, and the import says so", () => {
  it.each<[object, object]>([
    [{ u_internal: "true" }, { state: "draft" }],
    [{ u_internal: { display_value: "true", value: "1" } }, { state: "draft" }],
    [{ u_customer_facing: "false" }, { state: "draft" }],
    [{ internal_only: "Yes" }, { state: "draft" }],
    [{ isPrivate: true }, { state: "draft" }],
    [{ u_archived: "true" }, { state: "retired" }],
    [{ u_visibility: "internal" }, { audience: ["access-unclear"] }],
    [{ u_audience: "Crane drivers" }, { audience: ["access-unclear"] }],
    [{ custom_fields: { cf_sichtbarkeit: "nur Mitarbeiter" } }, { audience: ["access-unclear"] }],
  ])("%j", (more, expected) => {
    const read = imported(more);
    expect(read).toMatchObject(expected);
    expect(read.said).toMatch(/its column ".*" says/);
  });

  it.each<[object, object]>([
    [{ u_valid_until: "2030-05-01" }, { validTo: "2030-05-01" }],
    [{ u_publish_on: "2090-05-01" }, { validFrom: "2090-05-01" }],
  ])("with a day: %j", (more, expected) => expect(imported(more)).toMatchObject(expected));
});

describe("and opens none", () => {
  it.each<object>([
    {},
    { u_internal: "false" },
    { u_internal: "" },
    { u_visibility: "public" },
    { u_access_count: "12" },
    { u_publisher: "jo@example.org" },
    { u_internal_link: "https://example.org/x" },
    { u_region: "North" },
    { u_reviewed: "false" },
  ])("nor closes: %j", (more) => {
    expect(imported(more)).toMatchObject({ state: "published", audience: ["public"], said: "" });
  });

  it("not what its system closes", () => {
    expect(imported({ roles: "", u_visibility: "public" }).audience).toEqual(["kb:Yard"]);
    expect(imported({ roles: "drivers", u_audience: "Everybody at work" }).audience).toEqual([
      "role:drivers",
    ]);
    expect(imported({ workflow_state: "draft", u_published: "true" }).state).toBe("draft");
  });
});

it("macros of Confluence that no page shows are no text", () => {
  const value = ["html-comment", "show-if", "style"]
    .map(
      (name) =>
        `<ac:structured-macro ac:name="${name}"><ac:plain-text-body><![CDATA[OVERRIDE]]></ac:plain-text-body></ac:structured-macro>`,
    )
    .join("");
  const page = {
    id: "1",
    title: "T",
    type: "page",
    status: "current",
    body: { storage: { value: `<p>Green oil</p>${value}` } },
  };
  const { articles } = importArticles([{ path: "c.json", text: JSON.stringify({ results: [page] }) }]);
  expect(articles[0]?.markdown).toContain("Green oil");
  expect(articles[0]?.markdown).not.toContain("OVERRIDE");
});
