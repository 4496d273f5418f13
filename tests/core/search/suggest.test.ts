import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { learnWords } from "../../../src/core/history/learn-words.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { suggest } from "../../../src/core/search/suggest.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";
import { OFFICE_ARTICLES } from "./office-articles.ts";

const index = createSearchIndex(OFFICE_ARTICLES);
const texts = (typed: string): string[] => suggest(index, typed).map(({ text }) => text);

describe("suggest", () => {
  it.each([
    ["pri", ["Add a printer", "Faint or streaky prints"]],
    ["PRINTER a", ["Add a printer"]],
    ["reset", ["Reset your password"]],
    ["password re", ["Reset your password"]],
    ["where do i", ["Where do I see my salary?"]],
    ["network d", ["network drive"]],
    ["pritner", ["Add a printer"]],
    ["passwrod re", ["Reset your password"]],
    ["reset passw", ["Reset your password"]],
    ["mailbx ove", ["mailbox over quota"]],
    ["reset pasw", []],
    ["reset paswo", ["Reset your password"]],
    ["zzz", []],
    ["", []],
    [" - ", []],
  ])("%j", (typed, expected) => {
    expect(texts(typed)).toEqual(expected);
  });

  it("puts names that begin with what was typed first, then the shorter ones", () => {
    expect(texts("mailbox")).toEqual(["Mailbox full", "mailbox over quota", "Open a shared mailbox"]);
  });

  it("marks what was typed", () => {
    const [first] = suggest(index, "re pass");
    expect(first).toBeUndefined();
    const [found] = suggest(index, "reset pass");
    expect(found?.highlights.map(([start, end]) => found.text.slice(start, end))).toEqual([
      "Reset",
      "password",
    ]);
  });

  it("marks what a mistyped word stands for", () => {
    const [found] = suggest(index, "passwrod re");
    expect(found?.highlights.map(([start, end]) => found.text.slice(start, end))).toEqual([
      "Reset",
      "password",
    ]);
  });

  it("takes no product name, code or short word for a mistyped one", () => {
    const kb = createSearchIndex([makeArticle({ id: "a", title: "Officer badges, error 80071, VPN" })]);
    expect(["officr ba", "office ba", "80072", "vpm"].map((typed) => suggest(kb, typed).length)).toEqual([
      1, 0, 0, 0,
    ]);
    expect(["officr", "office ", "80072", "vpm"].map((typed) => search(kb, typed).total)).toEqual([
      1, 0, 0, 0,
    ]);
  });

  it("takes a word for no mistyped one where its beginning is right, or its first letter wrong", () => {
    const kb = createSearchIndex([
      makeArticle({ id: "a", title: "Reset a password", body: { "": "Ask the resellers." } }),
    ]);
    expect(["resel", "resey", "assword", "apssword"].map((typed) => suggest(kb, typed).length)).toEqual([
      0, 1, 0, 1,
    ]);
  });

  it("completes to what several people asked, for those who may see the answer", () => {
    const asked = (subject: string, article: string) =>
      Array.from({ length: 10 }, (_, id) =>
        makeTicket({ id: `${article} ${subject} ${id}`, subject, linkedArticles: [article] }),
      );
    const kb = createSearchIndex([
      makeArticle({ id: "jam", title: "Paper jam" }),
      makeArticle({ id: "hidden", title: "Copier codes", audience: ["agents"] }),
    ]);
    const tickets = [
      ...asked("copier eats paper", "jam"),
      ...asked("copier code", "hidden"),
      ...asked("copier of jo@example.com", "jam"),
      makeTicket({ id: "once", subject: "copier smells", linkedArticles: ["jam"] }),
    ];
    const learned = learnWords(createHistory(tickets, kb.analyzer), tickets);
    expect(suggest(kb, "copier", { learned })).toEqual([
      { text: "copier eats paper", kind: "asked", articleId: "jam", highlights: [[0, 6]] },
    ]);
    const agents = suggest(kb, "copier", { learned, audiences: ["agents"] });
    expect(agents.map(({ text }) => text)).toEqual(["copier code", "Copier codes", "copier eats paper"]);
    expect(suggest(kb, "copier")).toEqual([]);
  });

  it("lists a name once, a title before an alias", () => {
    const twice = createSearchIndex([
      makeArticle({ id: "a", title: "Other", aliases: ["VPN access"] }),
      makeArticle({ id: "b", title: "Vpn Access" }),
    ]);
    expect(suggest(twice, "vpn")).toMatchObject([{ text: "Vpn Access", kind: "title", articleId: "b" }]);
  });

  it.each([
    ["time sh", "Submit your timesheet"],
    ["time sheet", "Submit your timesheet"],
    ["voicemail gr", "Record the voice mail greeting"],
    ["submit time sheet", "Submit your timesheet"],
    ["face", undefined],
    ["t s", undefined],
  ])("reads %j as two words or one: %s", (typed, expected) => {
    const kb = createSearchIndex([
      makeArticle({ id: "a", title: "Submit your timesheet" }),
      makeArticle({ id: "b", title: "Record the voice mail greeting" }),
    ]);
    const [first] = suggest(kb, typed);
    expect(first?.text).toBe(expected);
  });

  it("finds what a look at every name finds", () => {
    const name = fc.array(fc.constantFrom("open", "opens", "mail", "Mähne", "box"), {
      minLength: 1,
      maxLength: 4,
    });
    const names = fc.array(
      name.map((words) => words.join(" ")),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        names,
        fc.array(fc.constantFrom("open", "mail", "mah", "o", "b"), { minLength: 1, maxLength: 3 }),
        (all, typed) => {
          const kb = createSearchIndex(all.map((title, i) => makeArticle({ id: String(i), title })));
          const rest = typed.slice(0, -1);
          const found = all.map(fold).filter((text) => {
            const words = text.split(" ");
            return (
              rest.every((one) => words.includes(one)) && words.some((one) => one.startsWith(typed.at(-1)!))
            );
          });
          const got = suggest(kb, typed.join(" "), { limit: 100 }).map(({ text }) => fold(text));
          expect(got.sort()).toEqual([...new Set(found)].sort());
        },
      ),
      { numRuns: 40 },
    );
  });
});
