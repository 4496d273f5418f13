import { describe, expect, it } from "vitest";
import { publishedOn } from "../../../src/core/article/published-on.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const read = (header: string, body = "Text.") => parseArticle(`---\ntitle: Scan\n${header}\n---\n${body}\n`);

describe("dates of an article", () => {
  it.each<[string, object]>([
    ["date: 2019-02-01\nlast_modified_at: 2026-04-20", { updated: "2026-04-20" }],
    ["created: 2019-02-01\nlastEdited: 2026-04-20", { updated: "2026-04-20" }],
    ["last_reviewed_on: 2026-02-28\nreview_in: 6 months", { updated: "2026-02-28", reviewBy: "2026-08-28" }],
    ["last_reviewed_on: 2026-02-01\nreview_in: 2 weeks", { reviewBy: "2026-02-15" }],
    ["last_reviewed_on: 2026-02-01\nreview_in: 1 year\nreview_by: 2026-03-01", { reviewBy: "2026-03-01" }],
    ["last_reviewed: 2026-02-01\nreview_in: 12 months", { updated: "2026-02-01", reviewBy: "2027-02-01" }],
    ["updated: 4. April 2026", { updated: "2026-04-04" }],
    ["valid_to: 31 декабря 2026 г.", { validTo: "2026-12-31" }],
    ["updated: 1 мая 2026", { updated: "2026-05-01" }],
    ["valid_to: 30 września 2026 r.", { validTo: "2026-09-30" }],
    ["有効期限: 2026年12月31日", { validTo: "2026-12-31" }],
    ["updated: 2026 年 5 月 1 日", { updated: "2026-05-01" }],
    ["valid_to: 2026년 5월 1일", { validTo: "2026-05-01" }],
    ["updated: 2026年5月1日 10:30", { updated: "2026-05-01T10:30:00Z" }],
    ["updated: 4 août 2026", { updated: "2026-08-04" }],
    ["updated: 4 de maio de 2026", { updated: "2026-05-04" }],
    ["updated: Mon, 06 Apr 2026 10:00:00 GMT", { updated: "2026-04-06T10:00:00Z" }],
    ["last_update:\n  date: 2026-04-02\n  author: Jo", { updated: "2026-04-02" }],
    ["date: 2026-03-02\ndateCreated: 2025-01-05", { updated: "2026-03-02" }],
    ["Stand: 12.03.2026", { updated: "2026-03-12" }],
    ["Letzte Änderung: 2026-04-20\ndate: 2026-01-02", { updated: "2026-04-20" }],
    ["Dernière mise à jour : 4 août 2026", { updated: "2026-08-04" }],
    ["Última actualización: 2026-05-01", { updated: "2026-05-01" }],
    ["Stand: fertig", { updated: null }],
    ["lastUpdated: true", { updated: null }],
    ["lastUpdated: true\ndate: 2026-01-02", { updated: "2026-01-02" }],
    ["date: {{ date }}", { updated: null }],
    ['date: "{{ date }}"', { updated: null }],
    ["date: <% tp.date.now() %>", { updated: null }],
    ["updated: March 14, 2026 10:02 AM", { updated: "2026-03-14T10:02:00Z" }],
    ["updated: March 14, 2026 12:02 AM", { updated: "2026-03-14T00:02:00Z" }],
    ["updated: 14 March 2026 9:02 pm", { updated: "2026-03-14T21:02:00Z" }],
  ])("%s", (header, expected) => {
    const { article, issues } = read(header);
    expect(article).toMatchObject({ ...expected, state: "published" });
    expect(issues).toEqual([]);
  });

  it("in German may be its state, which hides it", () => {
    expect(read("Stand: Entwurf").article!.state).toBe("draft");
  });

  it.each(["publish_date: {{ date }}", 'valid_to: "{{ date }}"', "valid_to: true"])(
    "%s hides the article",
    (header) => {
      const { article, issues } = read(header);
      expect(article!.state).toBe("draft");
      expect(issues).toHaveLength(1);
    },
  );
});

describe("when an article was first there", () => {
  it.each<[string, string | null, string | null]>([
    ["created: 2026-03-01", "2026-03-01", "2026-03-01"],
    ["Created At: 1 March 2026", "2026-03-01", "2026-03-01"],
    ["date: 01.03.2026", "2026-03-01", "2026-03-01"],
    ["date: 2026-03-01T10:00:00Z", "2026-03-01", "2026-03-01T10:00:00Z"],
    ["created: 2026-03-01\nupdated: 2026-05-01", "2026-03-01", "2026-05-01"],
    ["lastmod: 2026-05-01\ndate: 2026-03-01", "2026-03-01", "2026-05-01"],
    ["date: 2026-03-01\ncreated: 2026-04-01", "2026-03-01", "2026-03-01"],
    ["params:\n  date: 2026-03-01", "2026-03-01", "2026-03-01"],
    ["updated: 2026-05-01", null, "2026-05-01"],
    ["ms.date: 05/04/2026", null, "2026-05-04"],
    ["created_by: Ana", null, null],
    ["date: {{ date }}", null, null],
  ])("%s", (header, published, updated) => {
    const { article, issues } = read(header);
    expect(publishedOn(article!)).toBe(published);
    expect(article!.updated).toBe(updated);
    expect(issues).toEqual([]);
  });
});

describe("a page that only sends its readers on", () => {
  it.each(["redirect_to: /mail/new", "redirect: new.md", "redirectUrl: https://x.org"])(
    "%s is no answer",
    (header) => {
      expect(read(header, "")).toMatchObject({ article: { state: "retired" }, issues: [] });
      expect(read(header, "Text of its own.").article!.state).toBe("published");
    },
  );
});

describe("names that Obsidian decorates", () => {
  it("are read without their marks", () => {
    const { article } = read(
      'aliases: ["[[Cafeteria WLAN]]", "[[a|Canteen]]"]\ntags: ["#network/wifi", "C#"]',
    );
    expect(article).toMatchObject({ aliases: ["Cafeteria WLAN", "Canteen"], tags: ["network/wifi", "C#"] });
  });
});
