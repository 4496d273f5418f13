import { describe, expect, it } from "vitest";
import { visibilityOf } from "../../../src/core/article/visibility.ts";
import { type ParseArticleOptions, parseArticle } from "../../../src/edge/markdown/index.ts";

const guest = { audiences: [], now: "2026-06-15T12:00:00Z" };

function read(header: string, options: ParseArticleOptions = {}) {
  const { article, issues } = parseArticle(`---\ntitle: Plant\n${header}\n---\nOpen the port.\n`, options);
  return {
    article: article!,
    codes: issues.map(({ code }) => code),
    issues,
    seen: visibilityOf(article!, guest),
  };
}

describe("a key that is plain is read, without a word", () => {
  it.each([
    "private: true",
    "Private: yes",
    "isPrivate: true",
    "public: false",
    "is_public: false",
    "isPublic: no",
    "internal: true",
    "internal_only: true",
    "confidential: true",
    "restricted: on",
    "secret: true",
    "visible: false",
    "listed: false",
    "unlisted: true",
    "searchable: false",
    "noindex: true",
    "publish: false",
    "published: 0",
    "draft: 1",
    "enabled: false",
    "live: false",
    "approved: false",
    "hide: true",
    "hidden: true",
    "show: false",
    "login_required: true",
    "requires-login: true",
    "members_only: true",
    "staffOnly: true",
    "search: exclude",
    "search: false",
    "search:\n  exclude: true",
    "search_exclude: true",
    "excludeFromSearch: true",
    "index: false",
    "document_status: Draft",
    "page-status: WIP",
    "review_status: pending",
    "unpublish: 2020-01-01",
    "expires_at: 2020-01-01",
    "expiration: 2020-01-01",
    "archived: 2020-01-01",
    "sunset: 2020-01-01",
    "publish: 2999-01-01",
    "published: 2999-01-01",
    "available_from: 2999-01-01",
    "params:\n  private: true",
    "params:\n  audience: facilities",
    "metadata:\n  draft: true",
    "extra:\n  internal: true",
    "metadata:\n  kb:\n    hidden: true",
    "build:\n  list: never",
    "custom: { visibility: agents }",
    "Inactive: true",
  ])("%s hides it", (header) =>
    expect(read(header)).toMatchObject({ seen: expect.not.stringMatching("^visible$"), codes: [] }),
  );
});

describe("a key that sounds like access and is not understood hides the article, with key, line and mend", () => {
  it.each([
    "roles: [agent]",
    "allowed_roles: [hr]",
    "groups: [hr]",
    "user_groups: hr",
    "permissions: staff",
    "access: internal",
    "access_level: 3",
    "access: { groups: [hr] }",
    "user_criteria: IT",
    "kb_user_criteria: 5f1a",
    "user_segment_id: 360001",
    "acl: [hr]",
    "acl:\n  - group: hr\n    read: true",
    "viewers: hr",
    "members: hr",
    "restricted_to: hr",
    "visible_for: hr",
    "hidden_from: partners",
    "denied_roles: guests",
    "cannot_read_user_criteria: guests",
    "classification: Internal",
    "sensitivity: high",
    "tlp: amber",
    "clearance: 2",
    "password: hunter",
    "authentication: sso",
    "security_level: 2",
    "robots: noindex",
    "embargoed: next spring",
    "private: maybe",
    "public: employees",
    "publish: soon",
    "not_public: true",
    "approval: pending board",
    "workflow: step 3",
    "stage: four",
    "expiry_policy: yearly",
    "vertraulichkeit: hoch",
    "params:\n  acl: [hr]",
    "metadata:\n  allowed_roles: [hr]",
    "seo: { noindex: perhaps }",
  ])("%s", (header) => {
    const { seen, codes, issues } = read(header);
    expect(seen).not.toBe("visible");
    expect(codes).toHaveLength(1);
    const line = header.includes("  ") && !header.startsWith("acl") ? 4 : 3;
    expect(issues[0]).toMatchObject({ severity: "warning", line });
    const key = /^\s*([\w]+):/.exec(header.split("\n")[line - 3]!)![1]!;
    expect(issues[0]!.message).toContain(key);
    expect(issues[0]!.message).toMatch(/frontMatter|must be|Nobody/);
  });
});

describe("what only styles a page, or says that it is open, hides nothing", () => {
  it.each([
    "status: new",
    "status: tutorial",
    "status: []",
    "status: [new]",
    "status: complete",
    "status: Published",
    "private: false",
    "public: true",
    "confidential: no",
    "draft: false",
    "internal: false",
    "unlisted: false",
    "access: public",
    "roles: [public]",
    "classification: Public",
    "tlp: clear",
    "user_segment_id:",
    "robots: index, follow",
    "search: { boost: 2 }",
    "search:\n  exclude: false",
    "hide: [toc, navigation]",
    "hide:\n  - feedback",
    "hide_title: true",
    "hide_table_of_contents: true",
    "toc_hide: true",
    "nav_exclude: true",
    "sidebar:\n  hidden: true",
    "show_date: false",
    "comments: false",
    "share: false",
    "sitemap: false",
    "index: 3",
    "group: { title: Guides, order: 2 }",
    "author: { name: Ana, role: writer }",
    "created_by: Ana",
    "approved_by: Ana",
    "published: 2020-01-01",
    "accesskey: p",
    "show_version: 2",
    "layout: private-office",
    "weight: 3",
    "platform: windows",
    "last_updated_by: Ana",
    "toc: { enabled: false }",
    "badge: { text: Internal }",
  ])("%s", (header) => expect(read(header)).toMatchObject({ seen: "visible", codes: [] }));
});

describe("of several keys the strictest holds", () => {
  it.each<[string, object]>([
    ["audience: public\nroles: [agents]", { audience: ["agents"] }],
    ["audience: [hr, agents]\nroles: [agents]", { audience: ["agents"] }],
    ["audience: [hr]\nvisibility: agents", { audience: [] }],
    ["state: published\nprivate: true", { state: "draft" }],
    ["draft: false\nparams:\n  draft: true", { state: "draft" }],
    ["valid_to: 2027-01-01\nunpublish: 2026-01-01", { validTo: "2026-01-01" }],
    ["valid_to: 2027-01-01\narchived: 2026-01-01", { validTo: "2026-01-01" }],
    ["publish_date: 2026-01-01\npublished: 2026-02-01", { validFrom: "2026-02-01" }],
  ])("%s", (header, expected) => expect(read(header).article).toMatchObject(expected));
});

describe("a desk says what its keys mean", () => {
  it.each<[string, ParseArticleOptions, object, string]>([
    [
      "acl: hr",
      { frontMatter: { acl: "audience" } },
      { audience: ["hr"], state: "published" },
      "not-visible",
    ],
    [
      "Allowed-Roles: hr",
      { frontMatter: { allowed_roles: "audience" } },
      { audience: ["hr"] },
      "not-visible",
    ],
    ["acl: hr", { frontMatter: { acl: "nothing" } }, { audience: ["public"] }, "visible"],
    ["confidential: true", { frontMatter: { confidential: "nothing" } }, { state: "published" }, "visible"],
    ["geheim: ja", { frontMatter: { geheim: "private" } }, { state: "draft" }, "not-visible"],
    ["geheim: yes", { frontMatter: { geheim: "private" } }, { state: "draft" }, "not-visible"],
    ["offen: no", { frontMatter: { offen: "public" } }, { state: "draft" }, "not-visible"],
    ["alt: yes", { frontMatter: { alt: "retired" } }, { state: "retired" }, "outdated"],
    ["bis: 2020-01-01", { frontMatter: { bis: "validTo" } }, { validTo: "2020-01-01" }, "outdated"],
    ["status: approved", { states: { approved: "published" } }, { state: "published" }, "visible"],
    ["status:", { states: { nothing: "published" } }, { state: "published" }, "visible"],
    ["state: ''", { states: { nothing: "retired" } }, { state: "retired" }, "outdated"],
    ["status:\ndraft: true", { states: { nothing: "published" } }, { state: "draft" }, "not-visible"],
    ["status: 4 eyes", { states: { "4 Eyes": "draft" } }, { state: "draft" }, "not-visible"],
    ["params: { acl: hr }", { frontMatter: { acl: "audience" } }, { audience: ["hr"] }, "not-visible"],
  ])("%s, %j", (header, options, expected, seen) => {
    const result = read(header, options);
    expect(result.article).toMatchObject(expected);
    expect(result.seen).toBe(seen);
    if (!header.startsWith("geheim: ja")) expect(result.codes).toEqual([]);
  });
});
