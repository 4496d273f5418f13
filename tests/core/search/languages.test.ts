import { describe, expect, it } from "vitest";
import { suggest } from "../../../src/core/search/suggest.ts";
import {
  type Article,
  createArticle,
  createSearchIndex,
  loadIndex,
  type SearchOptions,
  search,
  serializeIndex,
  similarArticles,
} from "../../../src/index.ts";

function article(
  id: string,
  language: string | null,
  title: string,
  text: string,
  more: object = {},
): Article {
  const [translationKey = null] = id.includes("-") ? [id.replace(/-.*/, "")] : [];
  return createArticle({ id, language, title, sections: [{ text }], translationKey, ...more });
}

const ARTICLES = [
  article("vpn-en", "en", "VPN installation", "Install the client, then sign in with your badge.", {
    product: ["VPN"],
  }),
  article("vpn-de", "de", "VPN Installation", "Das Programm einrichten, dann mit dem Ausweis anmelden.", {
    product: ["VPN"],
  }),
  article("vpn-fr", "fr", "VPN installation", "Installer le client, puis ouvrir une session.", {
    product: ["VPN"],
  }),
  article("printer-en", "en", "Printer is offline", "Turn the printer off and on."),
  article(
    "printer-de",
    "de",
    "Drucker druckt nicht",
    "Den Drucker aus- und wieder einschalten. Anzeige: offline.",
  ),
  article("beamer", "de", "Installation des Beamers", "Das Kabel einstecken und die Quelle wählen."),
  article("mail-en", "en", "Mail installation", "Add the account."),
  article("mail-fr", "fr", "Installation du courriel", "Ajouter le compte."),
];
const INDEX = createSearchIndex(ARTICLES);

function idsOf(query: string, options: SearchOptions = {}): string[] {
  return search(INDEX, query, { prefix: false, ...options }).hits.map(({ articleId }) => articleId);
}

describe("search in several languages", () => {
  it.each([
    ["en", ["vpn-en", "mail-en", "beamer"]],
    ["de", ["vpn-de", "beamer", "mail-en"]],
    ["de-AT", ["vpn-de", "beamer", "mail-en"]],
    ["fr", ["vpn-fr", "mail-fr", "beamer"]],
  ])("shows a viewer of %s each article once, their own language first", (language, ids) => {
    const found = idsOf("installation", { language });
    expect([...found].sort()).toEqual([...ids].sort());
    expect(found.at(-1)).toBe(ids.at(-1));
  });

  it("shows the version that has the words where nobody says a language", () => {
    expect(idsOf("drucker offline")[0]).toBe("printer-de");
    expect(idsOf("printer offline")[0]).toBe("printer-en");
  });

  it("shows the usual language where all versions have the words alike", () => {
    expect(idsOf("VPN")).toEqual(["vpn-en"]);
    const german = createSearchIndex(ARTICLES, { analyzer: { language: "de" } });
    expect(search(german, "VPN").hits.map(({ articleId }) => articleId)).toEqual(["vpn-de"]);
  });

  it("shows the viewer's version also where another one has the words", () => {
    expect(idsOf("printer offline", { language: "de" })).toEqual(["printer-de"]);
    expect(idsOf("turn", { language: "de" })).toEqual(["printer-de"]);
  });

  it("keeps to the words where something is quoted or left out", () => {
    expect(idsOf('"turn the printer"', { language: "de" })).toEqual(["printer-en"]);
    expect(idsOf("printer -turn", { language: "en" })).toEqual([]);
  });

  it("takes the language of a long query", () => {
    expect(
      idsOf("wie kann ich die VPN Installation auf dem Rechner machen und ist das nicht schwer")[0],
    ).toBe("vpn-de");
  });

  it("counts an article once, and each of its languages", () => {
    const { total, facets } = search(INDEX, "VPN");
    expect(total).toBe(1);
    expect(facets.product).toEqual([{ value: "VPN", count: 1 }]);
    expect(facets.language).toEqual(["de", "en", "fr"].map((value) => ({ value, count: 1 })));
  });

  it("asks the caller's filter before it chooses", () => {
    const { hits, total, facets } = search(INDEX, "VPN", { filter: ({ language }) => language === "fr" });
    expect([total, hits[0]!.articleId]).toEqual([1, "vpn-fr"]);
    expect(facets.language).toEqual([{ value: "fr", count: 1 }]);
  });

  it("filters by language before it chooses", () => {
    const { hits, total, facets } = search(INDEX, "VPN", { filters: { language: "fr" } });
    expect([total, hits[0]!.articleId]).toEqual([1, "vpn-fr"]);
    expect(facets.product).toEqual([{ value: "VPN", count: 1 }]);
  });

  it("pages through all of them once", () => {
    const all = idsOf("installation", { language: "de", limit: 10 });
    const pages = [0, 1, 2, 3].flatMap((offset) =>
      idsOf("installation", { language: "de", limit: 1, offset }),
    );
    expect(pages).toEqual(all);
  });

  it("never shows a version that the viewer may not see", () => {
    const hidden = ARTICLES.map((one) => (one.id === "vpn-de" ? { ...one, state: "draft" as const } : one));
    const { hits } = search(createSearchIndex(hidden), "VPN", { language: "de" });
    expect(hits.map(({ articleId }) => articleId)).toEqual(["vpn-en"]);
  });

  it("says the same from a file", () => {
    const file = serializeIndex(INDEX, { audiences: [] });
    const options = { language: "de" };
    expect(search(loadIndex(file), "installation", options)).toEqual(search(INDEX, "installation", options));
  });

  it("changes nothing where all articles are in one language", () => {
    const english = createSearchIndex(ARTICLES.filter(({ language }) => language === "en"));
    for (const query of ["installation", "printer", "VPN -badge", ""])
      expect(search(english, query, { language: "de" })).toEqual(search(english, query));
  });

  it("refuses what is no language", () => {
    expect(() => search(INDEX, "vpn", { language: "German" })).toThrow(/language/);
  });
});

describe("what is like an article", () => {
  it("is never its translation, and comes in its language", () => {
    const ids = similarArticles(INDEX, "vpn-de").map(({ articleId }) => articleId);
    expect(ids.filter((id) => id.startsWith("vpn"))).toEqual([]);
    expect(ids[0]).toBe("beamer");
  });
});

describe("suggest", () => {
  it("completes to names that the viewer reads, then to what is not there in their language", () => {
    const said = (language: string) =>
      suggest(INDEX, "inst", { language }).map(({ text, articleId }) => `${articleId}: ${text}`);
    expect(said("de").slice(0, 2)).toEqual(["beamer: Installation des Beamers", "vpn-de: VPN Installation"]);
    expect(said("de").slice(2).sort()).toEqual([
      "mail-en: Mail installation",
      "mail-fr: Installation du courriel",
    ]);
    expect(said("en").map((one) => one.split(":")[0])).toEqual(["vpn-en", "mail-en", "beamer"]);
  });
});
