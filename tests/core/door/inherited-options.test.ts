import { afterEach, describe, expect, it } from "vitest";
import * as searching from "../../../src/core/search/index.ts";
import { createApi, createHandler } from "../../../src/edge/http/index.ts";
import { parseArticle, readArticleAccess } from "../../../src/edge/markdown/index.ts";
import { createPortal } from "../../../src/edge/portal/index.ts";
import { makeArticle } from "../../make/article.ts";
import { core } from "../../make/entries.ts";
import { makeTicket } from "../../make/ticket.ts";

const index = core.createSearchIndex(
  [
    makeArticle({
      id: "tax",
      title: "Change your tax class",
      audience: ["hr"],
      body: { "": "Open the tax form." },
    }),
    makeArticle({ id: "jam", title: "Paper jam" }),
  ],
  { now: "2026-01-01" },
);
const scorerOf = core.createViewerScorer(index);
const ticket = makeTicket({ id: "1", subject: "change tax class" });

/** As any other package may do by mistake. Nothing is awaited while it stands. */
function polluted<T>(name: string, value: unknown, call: () => T): T {
  Object.defineProperty(Object.prototype, name, {
    value,
    configurable: true,
    writable: true,
    enumerable: true,
  });
  try {
    return call();
  } finally {
    delete (Object.prototype as unknown as Record<string, unknown>)[name];
  }
}

afterEach(() => expect("audiences" in {}).toBe(false));

describe("options that every object inherits", () => {
  it.each<[string, (options?: object) => unknown]>([
    ["search", (o) => core.search(index, "tax", o).total],
    ["suggest", (o) => searching.suggest(index, "tax", o).length],
    ["getArticle", (o) => (core.getArticle(index, "tax", o) === null ? 0 : 1)],
    ["similarArticles", (o) => core.similarArticles(index, "jam", o).length],
    ["createViewerScorer", (o = {}) => scorerOf(o).score(ticket).evidence.length],
  ])("%s shows nothing more for them", (_, ask) => {
    for (const options of [undefined, {}, { now: "2026-01-01" }])
      expect(polluted("audiences", ["hr"], () => ask(options))).toBe(0);
  });

  it("the handler, the API and the portal ask no viewer that is not theirs", async () => {
    const made = polluted(
      "viewer",
      () => ["hr"],
      () => [createHandler(index, {}), createApi(index, {}).handle, createPortal(index, {})] as const,
    );
    const request = (path: string) => new Request(`http://localhost${path}`);
    const answers = polluted(
      "viewer",
      () => ["hr"],
      () => [
        made[0](request("/search?q=tax")),
        made[1](request("/search?q=tax")),
        made[2](request("/?q=tax")),
      ],
    );
    const [found, asked, page] = await Promise.all(answers);
    expect(await found!.json()).toMatchObject({ total: 0 });
    expect(await asked!.json()).toMatchObject({ total: 0 });
    expect(await page!.text()).not.toContain("tax class");
  });

  it("no ticket holds an audience that it does not name", () => {
    const made = polluted("audiences", ["hr"], () =>
      core.createTicket({ id: "1", subject: "change tax class" }),
    );
    expect(made.audiences).toEqual([]);
    expect(core.createScorer(index).score(made).reason).toBe("not-visible");
  });

  it("an article stays closed to those whom its header does not name", () => {
    const text = "---\naudience: hr\n---\n# Change your tax class\n\nOpen the tax form.";
    const read = () => [parseArticle(text, {}).article?.audience, readArticleAccess(text, {}).audience];
    expect(polluted("publicAudiences", ["hr"], read)).toEqual([["hr"], ["hr"]]);
  });

  it("fits no model by what is not the caller's", () => {
    const resolved = Array.from({ length: 60 }, (_, i) =>
      makeTicket(
        i % 2 === 0
          ? { id: `r${i}`, subject: "paper jam", linkedArticles: ["jam"] }
          : { id: `r${i}`, subject: "new chair", linkedArticles: [] },
      ),
    );
    expect(polluted("name", "theirs", () => core.fitModel(resolved, index).name)).toBe("fitted");
  });

  it("takes no name that is set there for an option of the caller", () => {
    expect(polluted("somewhere", 1, () => core.search(index, "jam", { limit: 1 }).total)).toBe(1);
  });
});
