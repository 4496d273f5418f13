import { describe, expect, it } from "vitest";
import { dateArticle } from "../../../src/core/article/date-article.ts";
import { dateNewArticles } from "../../../src/core/article/known-articles.ts";
import * as core from "../../../src/index.ts";
import { makeArticle } from "../../make/article.ts";

const row = {
  id: "payout",
  title: "Zephyr merger payout",
  audience: ["board"],
  state: "draft",
  validTo: "2030-01-01",
  sections: [{ heading: "Steps", text: "Wait." }],
};

/** An instance of a class that has each of these fields as a getter, as models of databases do. */
function withGetters<T extends object>(fields: T): T {
  class Model {}
  for (const [name, value] of Object.entries(fields))
    Object.defineProperty(Model.prototype, name, { get: () => value });
  return new Model() as T;
}

const hidden = (fields: object): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value, enumerable: false }])),
  );

/** Ways in which an object says something that `{ ...object }` loses. */
const shapes: readonly (readonly [string, (fields: object) => object])[] = [
  ["getters of a class", withGetters],
  ["inherited fields", (fields) => Object.create(fields)],
  ["fields that are not enumerable", hidden],
  [
    "a proxy",
    (fields) => new Proxy({}, { get: (_, name) => (fields as Readonly<Record<PropertyKey, unknown>>)[name] }),
  ],
];

describe.each(shapes)("what is said by %s", (_, shape) => {
  it("makes the article of a plain object", () => {
    const sections = row.sections.map(shape);
    const links = [{ target: "vpn.md", text: "VPN" }];
    const said = shape({ ...row, sections, links: links.map(shape) });
    expect(core.createArticle(said as core.NewArticle)).toEqual(core.createArticle({ ...row, links }));
  });

  it("makes the ticket of a plain object", () => {
    const label = { solvable: true, articleIds: ["vpn"] };
    const said = { id: 7, subject: "vpn drops", audiences: ["employees"], createdAt: 1_780_304_400 };
    const ticket = core.createTicket(shape({ ...said, label: shape(label) }) as core.NewTicket);
    expect(ticket).toEqual(core.createTicket({ ...said, label } as unknown as core.NewTicket));
    expect(ticket.audiences).toEqual(["employees"]);
  });
});

it.each([
  [{ audiences: ["board"] }, /An article has no field "audiences"\. Did you mean "audience"\?/],
  [{ isPublic: false }, /An article has no field "isPublic"/],
])("refuses a getter %j that no article has", (more, message) => {
  expect(() => core.createArticle(withGetters({ id: "a", title: "A", ...more }))).toThrow(message);
});

it("passes over methods of a class", () => {
  class Model {
    id = "a";
    title = "A";
    save(): void {}
  }
  expect(core.createArticle(new Model())).toEqual(core.createArticle({ id: "a", title: "A" }));
});

describe("a finished article or ticket that a copy would not be whole of is refused by", () => {
  const { audience, ...rest } = makeArticle({ id: "a", title: "VPN", audience: ["board"] });
  const half = Object.assign(withGetters({ audience }), rest);
  const { audiences, ...others } = core.createTicket({ id: "1", subject: "vpn", audiences: ["hr"] });
  const asked = Object.assign(withGetters({ audiences }), others);
  const index = core.createSearchIndex([]);
  it.each<[string, () => unknown, RegExp]>([
    ["createSearchIndex", () => core.createSearchIndex([half]), /its audience would get lost/],
    ["assess", () => core.assess({ articles: [half], tickets: [] }, { now: "2026-01-01" }), /its audience/],
    ["dateArticle", () => dateArticle(half, { created: null, updated: null }), /its audience/],
    ["dateNewArticles", () => dateNewArticles([half], { at: "2026-01-01", articles: [] }), /its audience/],
    ["score", () => core.createScorer(index).score(asked), /its audiences would get lost/],
    ["learn", () => core.learn([asked], index), /its audiences/],
  ])("%s", (_, call, message) => expect(call).toThrow(message));
});

describe("options that would be passed over are refused:", () => {
  const index = core.createSearchIndex([]);
  const wrong = (value: unknown): never => value as never;
  it.each<[string, () => unknown, RegExp]>([
    ["a Map", () => core.search(index, "vpn", wrong(new Map([["limit", 1]]))), /object.*got a Map of 1/],
    [
      "filters as a Map",
      () => core.search(index, "vpn", { filters: wrong(new Map([["product", ["X"]]])) }),
      /filters must be an object of options, got a Map of 1/,
    ],
    [
      "filters as an instance of a class",
      () => core.search(index, "vpn", { filters: withGetters({ product: ["X"] }) }),
      /filters must be an object of options, got an instance of a class with product/,
    ],
    [
      "a viewer with getters",
      () => core.getArticle(index, "vpn", withGetters({ audience: ["hr"] }) as object),
      /the options must be an object/,
    ],
  ])("%s", (_, call, message) => expect(call).toThrow(message));
});
