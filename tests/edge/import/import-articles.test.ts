import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ImportedArticles, type ImportOptions, importArticles } from "../../../src/edge/import/index.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";
import { TextByteDecoder } from "../../../src/edge/node/decode-text.ts";
import type { Article } from "../../../src/index.ts";

function imported(file: string, options: ImportOptions = {}): ImportedArticles {
  const bytes = readFileSync(`fixtures/exports-articles/${file}`);
  const decoder = new TextByteDecoder();
  const text = decoder.write(bytes) + decoder.end();
  return importArticles([{ path: file, text }], options);
}

/** What `readArticles` will make of the files, by id. */
function readBack({ articles }: ImportedArticles): Map<string, Article> {
  return new Map(
    articles.map(({ fileName, markdown }) => {
      const { article, issues } = parseArticle(markdown, { path: fileName });
      expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
      return [article!.id, article!];
    }),
  );
}

/** id → title, state, audience: what decides who finds it. */
function seen(file: string, options?: ImportOptions): Record<string, string> {
  return Object.fromEntries(
    [...readBack(imported(file, options))].map(([id, { title, state, audience }]) => [
      id,
      `${title} | ${state} | ${audience.join(", ")}`,
    ]),
  );
}

const reasons = ({ skipped }: ImportedArticles): string[] =>
  skipped.map(({ id, reason }) => `${id}: ${reason}`);
const codes = ({ issues }: ImportedArticles): string[] => issues.map(({ code }) => code).sort();

describe("ServiceNow", () => {
  it("keeps who may see what, and when", () => {
    expect(seen("servicenow-kb.json")).toEqual({
      KB0010001: "VPN drops in hotels | published | employees",
      KB0010002: "Reset the VPN client | published | employees",
      KB0010003: "Valid until last year | published | employees",
      KB0010004: "Never valid | draft | employees",
      KB0010005: "A draft | draft | employees",
      KB0010006: "Retired advice | retired | employees",
      KB0010007: "Readers of the base | published | kb:IT",
      KB0010008: "Not for contractors | published | access-unclear",
      KB0010009: "For everybody | published | public",
      KB0010010: "A group called All | published | group:All",
      KB0010011: "An old wiki page | published | employees",
      KB0010012: "A template | published | employees",
      KB0010013: "Drucker einrichten | published | employees",
    });
  });

  it("keeps dates, words and counts", () => {
    const article = readBack(imported("servicenow-kb.json")).get("KB0010002")!;
    expect(article).toMatchObject({
      validFrom: "2026-01-15",
      validTo: "2099-12-31",
      updated: "2026-03-02T08:30:00Z",
      language: "en",
      keywords: ["vpn client", "reset"],
      category: ["Network"],
      url: "https://halden.service-now.example/kb_view.do?sysparm_article=KB0010002",
      metadata: { source: "servicenow", useCount: 42, viewCount: 310 },
    });
  });

  it("keeps sections, tables, code and links, and nothing that runs", () => {
    const { articles } = imported("servicenow-kb.json");
    const { markdown } = articles.find(({ id }) => id === "KB0010001")!;
    const article = readBack({ ...imported("servicenow-kb.json"), articles: [articles[0]!] }).get(
      "KB0010001",
    )!;
    expect(article.sections.map(({ heading }) => heading)).toEqual([
      "VPN drops in hotels",
      "Before you start",
      "Steps",
    ]);
    expect(markdown).toContain("| 0x80072746 | blocked port; try 443 |");
    expect(markdown).toContain("   Set-Vpn -Name Halden `\n     -Port 443\n");
    expect(markdown).not.toMatch(/alert|javascript|color: red|<|base64/);
    expect(article.links.map(({ target }) => target)).toEqual([
      "reset-the-vpn-client-kb0010002.md#reset",
      "reset-the-vpn-client-kb0010002.md",
      "https://status.example.org/?x=KB0010002",
    ]);
    expect(markdown).toContain("![the sign-in page](https://halden.service-now.example/sys_attachment.do");
    expect(article.sections.at(-1)!.text).toContain("Templates such as {{name}} stay.");
  });

  it("reads wiki text and templates", () => {
    const articles = readBack(imported("servicenow-kb.json"));
    expect(articles.get("KB0010011")!.sections.map(({ heading, text }) => [heading, text])).toEqual([
      ["Start", "First & last\none\ntwo"],
    ]);
    expect(articles.get("KB0010012")!.sections.map(({ heading, text }) => [heading, text])).toEqual([
      ["Question", "Why?"],
      ["Answer", "Because."],
    ]);
  });

  it("says what it left out and what is not clear", () => {
    const result = imported("servicenow-kb.json");
    expect(reasons(result)).toEqual(["KB0010001: an older version"]);
    expect(codes(result)).toEqual(["access-unclear", "access-unclear", "state-unclear"]);
    expect(result.issues.map(({ message }) => message).join("\n")).toContain('"kb:IT"');
    expect(result.rows).toBe(14);
  });

  it("lets the desk say who reads a knowledge base", () => {
    const audiences = { "kb:IT": "public", All: "employees" };
    expect(seen("servicenow-kb.json", { audiences })).toMatchObject({
      KB0010007: "Readers of the base | published | public",
      KB0010010: "A group called All | published | employees",
    });
    expect(codes(imported("servicenow-kb.json", { audiences }))).toEqual(["access-unclear", "state-unclear"]);
  });

  it("reads CSV with labels for headers, and dates that it cannot read as none", () => {
    const result = imported("servicenow-kb.csv");
    expect(seen("servicenow-kb.csv")).toEqual({
      KB0020001: "Größe ändern | published | employees",
      KB0020002: "US date | draft | employees",
    });
    expect(result.articles[0]!.markdown).toContain("Wähle „A4“, dann **Drucken**.");
    expect(reasons(result)).toEqual(["KB0020001: an older version"]);
  });

  it("reads XML", () => {
    const articles = readBack(imported("servicenow-kb.xml"));
    expect(seen("servicenow-kb.xml")).toEqual({
      KB0030001: "Scan & send | published | employees",
      KB0030002: "Escaped | published | employees",
    });
    expect([...articles.values()].map(({ sections }) => sections[0]!.text)).toEqual([
      "Press Scan & wait.",
      "A & B",
    ]);
  });
});

describe("Zendesk", () => {
  it("keeps who may see what, in each language", () => {
    expect(seen("zendesk-articles.json")).toEqual({
      "360001000001": "Change your plan | published | public",
      "360001000002": "Cancel | published | Customers with a contract",
      "360001000002-de": "Kündigen | published | Customers with a contract",
      "360001000003": "Not ready | draft | public",
      "360001000004": "For agents | published | agents",
      "360001000005": "For a segment without a name | published | segment:360000000999",
      "360001000006": "Access not exported | published | access-unclear",
      "360001000007": "No text | published | public",
    });
    expect(codes(imported("zendesk-articles.json"))).toEqual(["access-unclear", "article-without-text"]);
  });

  it("keeps labels, sections and links", () => {
    const article = readBack(imported("zendesk-articles.json")).get("360001000001")!;
    expect(article).toMatchObject({
      tags: ["billing", "plan"],
      category: ["Billing", "Plans"],
      language: "en-US",
      updated: "2026-02-02T09:00:00Z",
      metadata: { voteSum: 7, voteCount: 9 },
    });
    expect(article.links.map(({ target }) => target)).toEqual([
      "cancel-360001000002.md",
      "https://halden.zendesk.example/hc/en-us/articles/360001000009",
    ]);
  });
});

describe("Freshservice and Freshdesk", () => {
  it("keep who may see what", () => {
    expect(seen("freshservice-articles.json")).toEqual({
      "21000010001": "Order a laptop | published | public",
      "21000010002": "Return a laptop | published | signed-in",
      "21000010003": "Wipe a laptop | published | agents",
      "21000010004": "Finance laptops | published | department:501, department:502",
      "21000010005": "Some department | published | access-unclear",
      "21000010006": "Group of requesters | published | requester-group:77",
      "21000010007": "No visibility | published | folder:21000001",
      "21000010008": "A draft | draft | public",
    });
    expect(seen("freshdesk-articles.jsonl")).toEqual({
      "43000001": "Track a parcel | published | public",
      "43000002": "Folder not exported | published | folder:43000299",
    });
  });

  it("open one folder that the export says nothing of, and no other", () => {
    const row = (id: number, folder_id: number, more: object = {}) => ({
      id,
      folder_id,
      title: `Article ${id}`,
      description: "<p>x</p>",
      status: 2,
      seo_data: {},
      ...more,
    });
    const text = JSON.stringify([row(1, 7), row(2, 8), row(3, 9, { folder_visibility: 3 })]);
    const audiences = { "folder:7": "public" };
    const read = readBack(importArticles([{ path: "articles.json", text }], { audiences }));
    expect([...read.values()].map(({ audience }) => audience)).toEqual([
      ["public"],
      ["folder:8"],
      ["agents"],
    ]);
  });

  it("reads Freshdesk's folders as its API lists them, without a name for the list", () => {
    const article = (id: number, folder_id: number) => ({
      id,
      folder_id,
      title: `Article ${id}`,
      description: "<p>x</p>",
      status: 2,
      seo_data: {},
    });
    const folder = (id: number, visibility: number) => ({
      id,
      name: `Folder ${id}`,
      description: null,
      visibility,
      parent_folder_id: null,
      hierarchy: [{ level: 0, type: "category", data: { id: 1, name: "Shop", language: "en" } }],
      articles_count: 1,
      sub_folders_count: 0,
      created_at: "2026-01-01T00:00:00Z",
    });
    const category = { id: 1, name: "Shop", description: "", visible_in_portals: [4] };
    const read = importArticles([
      { path: "articles.json", text: JSON.stringify([article(1, 7), article(2, 8), article(3, 9)]) },
      { path: "folders.json", text: JSON.stringify([folder(7, 1), folder(8, 3)]) },
      { path: "folder-9.json", text: JSON.stringify(folder(9, 2)) },
      { path: "categories.json", text: JSON.stringify([category]) },
    ]);
    expect([...readBack(read).values()].map(({ audience }) => audience)).toEqual([
      ["public"],
      ["agents"],
      ["signed-in"],
    ]);
    expect(read.skipped).toEqual([]);
    expect(read.issues).toEqual([]);
  });

  it("keep words and counts", () => {
    expect(readBack(imported("freshservice-articles.json")).get("21000010001")).toMatchObject({
      tags: ["hardware"],
      keywords: ["notebook", "laptop"],
      reviewBy: "2026-12-01T00:00:00Z",
      links: [{ target: "return-a-laptop-21000010002.md", text: "Return one" }],
      metadata: { useCount: 17, viewCount: 230, helpfulCount: 5, notHelpfulCount: 1 },
    });
    expect(readBack(imported("freshdesk-articles.jsonl")).get("43000001")).toMatchObject({
      summary: "Where your parcel is",
      keywords: ["parcel", "tracking"],
      category: ["Shop", "Orders"],
      metadata: { source: "freshdesk", viewCount: 12 },
    });
  });
});

describe("Confluence", () => {
  it("keeps who may see what", () => {
    const audiences = { "space:IT": "employees" };
    expect(seen("confluence-pages.json", { audiences })).toEqual({
      "98305": "Connect from home | published | employees",
      "98306": "Set up MFA | published | group:staff",
      "98307": "For two people | published | access-unclear",
      "98308": "Archived page | retired | employees",
      "98311": "Version 2 of the API | published | space:65537",
    });
    expect(reasons(imported("confluence-pages.json"))).toEqual([
      "98309: in the bin",
      "98310: a comment, not a page",
    ]);
  });

  it("reads the storage format", () => {
    const { markdown } = imported("confluence-pages.json").articles[0]!;
    expect(
      markdown.slice(markdown.indexOf("\n---\n") + 6),
    ).toBe(`Start with [MFA & more](set-up-mfa-98306.md) or A page elsewhere.

## Connect

> **Mind the port**
>
> Only **443** is open.

\`\`\`bash
curl -s https://vpn.example.org/ | grep "<ok>"
  if [ $? ]; then echo {{done}}; fi
\`\`\`

**More about ports**

Inside the expand.

| Port | Use |
| - | - |
| 443 | first second |

- [x] Ask for a token
- [ ] Plug it in

![the dialog](vpn%20dialog.png) ![](https://img.example.org/a.png) until 2026-05-01 BETA 🙂

Text of an unknown macro.

Left cell

Right cell

Owner:
`);
  });

  it("links pages by their address, too, and keeps labels and ancestors", () => {
    const article = readBack(imported("confluence-pages.json")).get("98306")!;
    expect(article.links.map(({ target }) => target)).toEqual(["connect-from-home-98305.md#Connect"]);
    expect(article).toMatchObject({
      tags: ["vpn"],
      category: ["IT Help", "Remote work"],
      updated: "2026-02-10T12:00:00Z",
    });
  });
});

describe("a group with a name that means everybody", () => {
  const names = [
    "public",
    "Public",
    "all",
    "Everyone",
    "WORLD",
    " anybody ",
    "Alle",
    "Tous",
    "Öffentlich",
    "全員",
  ];
  it.each([...names, "any", "anonymous"])("is a group: %j", (name) => {
    const rows = [
      { number: "KB1", short_description: "a", text: "b", can_read_user_criteria: name },
      { id: 1, title: "a", body: "b", user_segment_id: 7, draft: false },
      { id: 2, title: "a", status: "current", body: { storage: { value: "b" } }, space: { key: name } },
    ];
    const text = JSON.stringify({ articles: rows, user_segments: [{ id: 7, name }] });
    const audiences = [...readBack(importArticles([{ path: "x", text }])).values()].map(
      ({ audience }) => audience,
    );
    expect(audiences).toEqual([[`group:${name.trim()}`], [`group:${name.trim()}`], [`space:${name.trim()}`]]);
  });
});

describe("importArticles", () => {
  const parse = (text: string): ImportedArticles => importArticles([{ path: "x", text }]);

  it.each([
    ["nothing", "", 0],
    ["no article", '[{"a":1}]', 1],
    ["half a file", '{"articles":[{"id":1', 1],
    ["a page of HTML", "<html><body>x</body></html>", 0],
    ["numbers", "[1,2,null]", 3],
    ["half a page over lines", '{\n"articles": [\n{\n"id": 1,\n"body": "x', 1],
    ["bad CSV", 'number,short_description,text\n"KB1,x', 1],
    ["lists within lists", "[".repeat(100_000) + "]".repeat(100_000), 0],
  ])("never throws on %s", (_, text, rows) => {
    const result = parse(text);
    expect(result.articles).toEqual([]);
    expect(result.skipped).toHaveLength(rows);
    expect(result.rows).toBe(rows);
  });

  it("counts every row once: articles, or a reason", () => {
    const row = {
      short_description: "a",
      text: "b",
      number: "KB1",
      latest: "true",
      sys_updated_on: "2026-01-01",
    };
    const rows = [
      row,
      { ...row, sys_updated_on: "2026-02-01", text: "newer" },
      { ...row, number: "", sys_id: "" },
      {},
    ];
    const result = parse(JSON.stringify(rows));
    expect(result.articles[0]!.markdown).toContain("newer");
    expect(reasons(result).sort()).toEqual([
      ": it has no id",
      ": x: no article of ServiceNow, Zendesk, Freshservice, Freshdesk, Confluence, BookStack, Outline, GLPI or HubSpot",
      "KB1: a second row of the same article",
    ]);
    expect(result.rows).toBe(4);
  });

  it.each(["result", "records", "articles", "results"])(
    "finds the rows under %s, a page a line too",
    (name) => {
      const row = { number: "KB1", short_description: "a", text: "b", roles: "public" };
      const pages = [{ [name]: [row] }, { [name]: [{ ...row, number: "KB2" }] }];
      const lines = pages.map((page) => JSON.stringify(page)).join("\n");
      expect(parse(lines).articles.map(({ id }) => id)).toEqual(["KB1", "KB2"]);
    },
  );

  it("warns of an export of exactly 10,000 rows", () => {
    expect(codes(parse(JSON.stringify(Array.from({ length: 10_000 }, () => ({})))))).toEqual([
      "export-limit",
    ]);
  });

  it("names files that any system takes, and keeps those that are known", () => {
    const row = (number: string, title: string) => ({
      number,
      short_description: title,
      text: "x",
      roles: "public",
    });
    const text = JSON.stringify([
      row("KB1", "Größe: 100 % / ändern?"),
      row("KB2", "../../etc/passwd"),
      row("日本", "日本語"),
      row("KB4", "x".repeat(300)),
    ]);
    const fileNames = new Map([["servicenow/KB1", "kept.md"]]);
    const { articles } = importArticles([{ path: "x", text }], { fileNames });
    expect(articles.map(({ fileName }) => fileName)).toEqual([
      "kept.md",
      "etc-passwd-kb2.md",
      "article.md",
      `${"x".repeat(76)}-kb4.md`,
    ]);
  });

  it("gives the same bytes for the same exports", () => {
    expect(imported("zendesk-articles.json")).toEqual(imported("zendesk-articles.json"));
  });
});
