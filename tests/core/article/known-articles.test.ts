import { describe, expect, it } from "vitest";
import { dateArticle } from "../../../src/core/article/date-article.ts";
import { dateNewArticles, knownArticles } from "../../../src/core/article/known-articles.ts";
import { sectionDays } from "../../../src/core/article/new-sections.ts";
import { publishedOn } from "../../../src/core/article/published-on.ts";
import { makeArticle } from "../../make/article.ts";

const vpn = makeArticle({ id: "vpn", title: "VPN drops", body: { Answer: "Use the other profile." } });
const jam = makeArticle({ id: "jam", title: "Printer jams", body: { Answer: "Open the tray." } });
const known = knownArticles([vpn, jam], "2026-03-31T10:00:00.000Z");

const datesOf = (article: Parameters<typeof publishedOn>[0]) => [publishedOn(article), article.updated];

describe("dateNewArticles", () => {
  it.each([
    ["one that was there", vpn, [null, null]],
    ["a new one", { ...vpn, id: "new" }, ["2026-03-31", null]],
    ["one with other words", { ...vpn, title: "VPN drops in hotels" }, [null, "2026-03-31"]],
    ["one with another question", { ...vpn, questions: ["Why is it slow?"] }, [null, "2026-03-31"]],
    [
      "one with another owner and address",
      { ...vpn, owner: "Net team", url: "https://x.example" },
      [null, null],
    ],
    ["a new draft", { ...vpn, id: "new", state: "draft" as const }, [null, null]],
    [
      "a new one that says its day",
      { ...vpn, id: "new", metadata: { created: "2019-01-01" } },
      ["2019-01-01", null],
    ],
    [
      "a changed one that says its day",
      { ...vpn, title: "VPN", updated: "2026-04-04" },
      [null, "2026-04-04"],
    ],
  ])("dates %s", (_, article, expected) => {
    expect(datesOf(dateNewArticles([article], known)[0]!)).toEqual(expected);
  });

  it("takes a draft that was published since for new", () => {
    const before = knownArticles([{ ...vpn, state: "draft" }], "2026-03-31");
    expect(before.articles).toEqual([]);
    expect(publishedOn(dateNewArticles([vpn], before)[0]!)).toBe("2026-03-31");
  });

  it("takes it for new whenever it was written, in the months after too", () => {
    const written = { ...vpn, metadata: { created: "2019-01-01", "Created on": "2019-01-02", topic: "net" } };
    const march = knownArticles([{ ...written, state: "draft" }, jam], "2026-03-31");
    const april = dateNewArticles([written, jam], march);
    expect(april.map(({ metadata }) => metadata)).toEqual([{ topic: "net", created: "2026-03-31" }, {}]);
    const may = dateNewArticles([written, jam], knownArticles(april, "2026-04-30"));
    expect(may.map(datesOf)).toEqual([
      ["2026-03-31", null],
      [null, null],
    ]);
    const { hidden: _, ...older } = march;
    expect(publishedOn(dateNewArticles([written], older)[0]!)).toBe("2019-01-01");
  });

  it("takes one for new that is for everybody now, and was not", () => {
    const written = { ...vpn, metadata: { created: "2019-01-01" } };
    const march = knownArticles([{ ...written, audience: ["agents"] }, jam], "2026-03-31");
    const of = (article: typeof vpn) => publishedOn(dateNewArticles([article], march)[0]!);
    expect(of(written)).toBe("2026-03-31");
    expect(of({ ...written, audience: ["agents"] })).toBe("2019-01-01");
    expect(of(jam)).toBeNull();
    const may = dateNewArticles([written], knownArticles(dateNewArticles([written], march), "2026-04-30"));
    expect(may.map(publishedOn)).toEqual(["2026-03-31"]);
  });

  it("keeps of hidden articles no id, which a report must not tell", () => {
    const { hidden } = knownArticles([{ ...vpn, id: "board-salaries", state: "draft" }], "2026-03-31");
    expect(hidden).toHaveLength(1);
    expect(hidden!.join()).not.toContain("board");
  });

  it("dates what an article says anew, by its section", () => {
    const more = makeArticle({
      id: "vpn",
      title: "VPN drops",
      body: { Answer: "Use the other profile.", Planes: "There is none." },
    });
    expect(sectionDays(dateNewArticles([more], known)[0]!)).toEqual([null, "2026-03-31"]);
    const older = { ...known, articles: known.articles.map(({ id, hash }) => ({ id, hash })) };
    expect(sectionDays(dateNewArticles([more], older)[0]!)).toEqual([null, null]);
  });

  it("keeps the days that articles and sections were given, month after month", () => {
    const march = dateNewArticles([vpn, { ...jam, id: "new" }], known);
    const april = knownArticles(march, "2026-04-30");
    const words = { Answer: "Use the other profile.", Planes: "There is none." };
    const more = makeArticle({ id: "vpn", title: "VPN drops", body: words });
    const may = knownArticles(dateNewArticles([more, { ...jam, id: "new" }], april), "2026-05-31");
    const june = dateNewArticles([more, { ...jam, id: "new", title: "Printer jams again" }], may);
    expect(june.map(datesOf)).toEqual([
      [null, null],
      ["2026-03-31", "2026-05-31"],
    ]);
    expect(sectionDays(june[0]!)).toEqual([null, "2026-04-30"]);
    const left = makeArticle({ id: "vpn", title: "VPN drops", body: { Answer: "Use the other profile." } });
    expect(sectionDays(dateNewArticles([left], may)[0]!)).toEqual([null]);
  });

  it("knows the articles again after a way through JSON, in any order", () => {
    expect(JSON.parse(JSON.stringify(known))).toEqual(knownArticles([jam, vpn], known.at));
    expect(knownArticles([vpn, jam], known.at).articles.map(({ id }) => id)).toEqual(["jam", "vpn"]);
  });
});

describe("publishedOn", () => {
  it.each<[Record<string, unknown>, string | null]>([
    [{ "Created-At": "2026-05-01T10:00:00Z" }, "2026-05-01"],
    [{ sys_created_on: new Date("2026-05-02T10:00:00Z") }, "2026-05-02"],
    [{ published: "2026-05-03", created: "2026-05-01" }, "2026-05-01"],
    [{ created: "soon", updated: "2026-05-01" }, null],
  ])("%j is of %s", (metadata, day) => expect(publishedOn({ ...vpn, metadata })).toBe(day));
});

describe("dateArticle", () => {
  it("adds a birth to an article that says when it was changed, and asks for articles and dates", () => {
    const changed = { ...vpn, updated: "2020-01-01" };
    const dated = dateArticle(changed, { created: "2026-01-01", updated: "2026-01-02" });
    expect(datesOf(dated)).toEqual(["2026-01-01", "2020-01-01"]);
    expect(() => dateArticle({} as never, { created: null, updated: null })).toThrow(
      /dateArticle: the article/,
    );
    expect(() => dateArticle(vpn, {} as never)).toThrow(/dateArticle: the dates/);
    expect(() => knownArticles([{} as never], "2026-01-01")).toThrow(/knownArticles: the articles/);
  });

  it("gives only what the article does not say, and leaves one that says all as it is", () => {
    const said = { ...vpn, metadata: { created: "2019-01-01", team: "net" }, updated: "2020-01-01" };
    expect(dateArticle(said, { created: "2026-01-01", updated: "2026-01-02" })).toBe(said);
    expect(dateArticle(vpn, { created: null, updated: null })).toBe(vpn);
    const dated = dateArticle(
      { ...vpn, metadata: { team: "net" } },
      { created: "2026-01-01", updated: null },
    );
    expect(dated.metadata).toEqual({ team: "net", created: "2026-01-01" });
  });
});
