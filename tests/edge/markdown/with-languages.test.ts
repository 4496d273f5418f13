import { describe, expect, it } from "vitest";
import { withLanguages } from "../../../src/edge/markdown/index.ts";
import { type Article, createArticle } from "../../../src/index.ts";

const TEXTS: Readonly<Record<string, string>> = {
  en: "Open the client and sign in with your badge. If the tunnel drops, close it and try that again after a minute.",
  de: "Öffnen Sie das Programm und melden Sie sich mit dem Ausweis an. Wenn die Verbindung nicht hält, starten Sie es noch einmal.",
  fr: "Ouvrez le programme et connectez-vous avec votre badge. Si la connexion ne tient pas, fermez-le et recommencez dans une minute.",
  short: "Restart.",
};

/** `path` or `path=language said`, and the language of its text. */
function articles(files: Readonly<Record<string, string>>): Article[] {
  return Object.entries(files).map(([file, text]) => {
    const [path = "", language = null] = file.split("=");
    const id = path.replace(/\.mdx?$/, "");
    return createArticle({ id, title: id, path, language, sections: [{ text: TEXTS[text]! }] });
  });
}

function languagesOf(files: Readonly<Record<string, string>>): Record<string, string | null> {
  return Object.fromEntries(withLanguages(articles(files)).map(({ path, language }) => [path!, language]));
}

function keysOf(files: Readonly<Record<string, string>>): (string | null)[] {
  return withLanguages(articles(files)).map(({ translationKey }) => translationKey);
}

describe("the language of articles in one folder", () => {
  it.each<[string, Record<string, string>, (string | null)[]]>([
    ["folders", { "en/vpn.md": "en", "de/vpn.md": "de" }, ["en", "de"]],
    ["folders of short texts", { "en/vpn.md": "short", "de/vpn.md": "short" }, ["en", "de"]],
    ["folders of other names", { "de/einwahl.md": "short", "en/dial-in.md": "short" }, ["de", "en"]],
    [
      "folders with a country",
      { "docs/de-DE/a.md": "short", "docs/en_us/a.md": "short" },
      ["de-DE", "en-US"],
    ],
    ["folders called by name", { "content/english/a.md": "en", "content/german/a.md": "de" }, ["en", "de"]],
    ["a script", { "zh-hans/a.md": "short", "zh-hant/a.md": "short" }, ["zh-Hans", "zh-Hant"]],
    ["the original at the top", { "vpn.md": "en", "de/vpn.md": "de" }, ["en", "de"]],
    [
      "an original of few words",
      { "vpn.md": "short", "mail.md": "en", "de/vpn.md": "de" },
      ["en", "en", "de"],
    ],
    ["below i18n", { "docs/vpn.md": "en", "i18n/nl/vpn.md": "short" }, ["en", "nl"]],
    ["a suffix", { "vpn.md": "en", "vpn.de.md": "de", "vpn.pt-BR.md": "short" }, ["en", "de", "pt-BR"]],
    [
      "the end of a folder",
      { "content.en-us/a.md": "short", "content.de-de/a.md": "short" },
      ["en-US", "de-DE"],
    ],
    ["a suffix of short texts", { "vpn.md": "short", "vpn.de.md": "short" }, [null, "de"]],
    ["an ending", { "vpn_en.md": "en", "vpn_de.md": "de" }, ["en", "de"]],
    ["the header before the folder", { "en/vpn.md=fr": "short", "de/vpn.md": "de" }, ["fr", "de"]],
    ["the text alone", { "a.md": "en", "b.md": "de", "c.md": "short" }, ["en", "de", null]],
    [
      "a page that is not translated yet",
      { "en/a.md": "en", "de/a.md": "en", "de/b.md": "de", "de/c.md": "de" },
      ["en", "de", "de", "de"],
    ],
  ])("is told by %s", (_, files, languages) => {
    expect(Object.values(languagesOf(files))).toEqual(languages);
  });

  it.each<[string, Record<string, string>]>([
    ["one language by folder", { "en/a.md": "en", "en/b.md": "en" }],
    ["one language by text", { "a.md": "en", "b.md": "en" }],
    ["departments", { "it/leave.md": "en", "hr/leave.md": "en", "os/leave.md": "en" }],
    ["departments of few words", { "it/index.md": "short", "hr/index.md": "short" }],
    ["systems", { "vi/exit.md": "en", "ps/list.md": "en" }],
    ["endings that are words", { "log.md": "en", "log-in.md": "en", "vpn.md": "en", "vpn-to-go.md": "en" }],
    ["abbreviations", { "printer.md": "short", "printer-sw.md": "short" }],
    ["an ending without its fellow", { "outlook-de.md": "short", "vpn.md": "short" }],
    ["nothing", {}],
  ])("is left alone where there is but %s", (_, files) => {
    const given = articles(files);
    expect(withLanguages(given)).toBe(given);
  });

  it("is the same when asked again", () => {
    const once = withLanguages(
      articles({ "vpn.md": "short", "vpn.de.md": "de", "fr/vpn.md": "fr", "x.md": "en" }),
    );
    expect(withLanguages(once)).toEqual(once);
    withLanguages(once).forEach((article, at) => {
      expect(article).toBe(once[at]);
    });
  });

  it("does not depend on what is not in the articles", () => {
    const given = articles({ "en/vpn.md": "en", "de/vpn.md": "de" });
    const before = JSON.stringify(given);
    withLanguages(given);
    expect(JSON.stringify(given)).toBe(before);
  });
});

describe("translations", () => {
  it.each<[string, Record<string, string>]>([
    ["folders", { "en/mail/vpn.md": "en", "de/mail/vpn.md": "de" }],
    ["folders within", { "kb/en/vpn.md": "en", "kb/de/vpn.md": "de" }],
    ["a suffix", { "a/vpn.md": "en", "a/vpn.de.md": "de", "a/vpn.fr.md": "fr" }],
    ["a folder and none", { "vpn.md": "en", "fr/vpn.md": "fr" }],
    [
      "folders of Docusaurus",
      { "docs/a/vpn.mdx": "en", "i18n/de/docusaurus-plugin-content-docs/current/a/vpn.mdx": "de" },
    ],
  ])("are known by %s", (_, files) => {
    const keys = keysOf(files);
    expect(keys[0]).not.toBeNull();
    expect(new Set(keys).size).toBe(1);
  });

  it("are known by what their headers share", () => {
    const said = (id: string, language: string, rest: object): Article =>
      createArticle({ id, title: id, language, sections: [{ text: "x" }], ...rest });
    expect(
      withLanguages([
        said("a", "en", { translationKey: "one" }),
        said("b", "de", { translationKey: "one" }),
        said("c", "en", { metadata: { slug: "/two/" } }),
        said("d", "de", { metadata: { slug: "two" } }),
        said("e", "en", { path: "e.md" }),
        said("f", "de", { translationKey: "e" }),
        said("g", "de", {}),
      ]).map(({ translationKey }) => translationKey),
    ).toEqual(["one", "one", "two", "two", "e", "e", null]);
  });

  it("are no two articles in one language", () => {
    expect(keysOf({ "en/a/vpn.md": "en", "en/b/vpn.md": "en", "de/x.md": "de" })).toEqual([null, null, null]);
    const slugs = ["en", "en", "de"].map((language, at) =>
      createArticle({ id: `${at}`, title: "t", language, metadata: { slug: "faq" } }),
    );
    expect(withLanguages(slugs).map(({ translationKey }) => translationKey)).toEqual([null, null, null]);
  });

  it("have a title without the end of their file's name", () => {
    const given = ["vpn.md", "vpn.de.md"].map((path) => createArticle({ id: path, title: "Vpn.de", path }));
    expect(withLanguages(given).map(({ title }) => title)).toEqual(["Vpn.de", "Vpn"]);
  });
});
