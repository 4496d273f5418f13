import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCitationReader } from "../../../src/core/verdict/cited-articles.ts";
import { anyCharacter } from "../../make/any-character.ts";
import { makeArticle } from "../../make/article.ts";

const cited = createCitationReader([
  makeArticle({
    id: "KB0001002",
    title: "Unlock",
    path: "account/unlock.md",
    url: "https://help.example/a/unlock-it/",
  }),
  makeArticle({ id: "network/vpn-connect", title: "Connect" }),
  makeArticle({ id: "vpn", title: "VPN", path: "vpn.md" }),
  makeArticle({ id: "office365", title: "Office365 on the phone" }),
  makeArticle({ id: "out-of-office", title: "Absence" }),
  makeArticle({ id: "RB-017", title: "Runbook" }),
  makeArticle({ id: "karte", title: "Karte", metadata: { "Artikel-Nr.": "IT-185" } }),
  // As macOS lists a file of this name: letters and their marks apart.
  makeArticle({
    id: "konto/größe".normalize("NFD"),
    title: "Quota",
    path: "konto/größe.md".normalize("NFD"),
  }),
  makeArticle({ id: "a7", title: "Réserver l'espace d'accueil" }),
  makeArticle({ id: "a8", title: "Konto für Gäste öffnen" }),
  makeArticle({ id: "zuruecksetzen", title: "Zurück", url: "https://help.example/a/zur%C3%BCcksetzen" }),
]);

describe("citations", () => {
  it.each<[string, string, string[]]>([
    ["an id", "Sent KB0001002 to the user", ["KB0001002"]],
    ["an id in lower case, before a full stop", "see kb0001002.", ["KB0001002"]],
    ["an id in brackets, after a colon", "[article:KB0001002]", ["KB0001002"]],
    ["an id with a path before it", "https://kb.example/view/KB0001002?src=mail#top", ["KB0001002"]],
    ["a path", "docs/account/unlock.md", ["KB0001002"]],
    ["a path without extension", "account/unlock", ["KB0001002"]],
    ["an address", "Linked http://www.help.example/a/unlock-it", ["KB0001002"]],
    ["a Markdown link", "[unlock](https://help.example/a/unlock-it/)", ["KB0001002"]],
    ["an id that is a path", "network/vpn-connect, RB-017", ["network/vpn-connect", "RB-017"]],
    ["a file name", "see vpn.md", ["vpn"]],
    ["a number of front matter", "IT-185 zugesandt", ["karte"]],
    ["an id in letters with their marks", "siehe Konto/Größe", ["konto/größe".normalize("NFD")]],
    [
      "a path as a browser copies it",
      "https://kb.example/konto/gr%C3%B6%C3%9Fe",
      ["konto/größe".normalize("NFD")],
    ],
    ["an address as people write it", "help.example/a/zurücksetzen", ["zuruecksetzen"]],
    ["what is no escape", "100%ig /a/%E0%A4%A", []],
    [
      "an address in a help centre that ends in the id",
      "See https://help.example.com/kb/vpn?x=1#top.",
      ["vpn"],
    ],
    [
      "one of many words on a host of its own",
      "https://docs.example.com/out-of-office.html",
      ["out-of-office"],
    ],
    ["one that ends in a title", "https://example.com/en/faq/office365-on-the-phone", ["office365"]],
    ["one that ends in a path of an article", "https://example.com/help/en/unlock/", ["KB0001002"]],
    [
      "a title in quotes behind a word for articles",
      'See our article "Office365 on the phone".',
      ["office365"],
    ],
    ["a German one", "siehe Artikel „Office365 on the Phone“, danke", ["office365"]],
    ["one as books print it", "siehe Artikel »Office365 on the phone«", ["office365"]],
    ["one between single marks", "siehe Artikel ‚Office365 on the phone‘", ["office365"]],
    ["one in brackets, said to be called so", "the guide called [Office365 on the phone]", ["office365"]],
    [
      "an id of several words behind a word for articles",
      "see our article out-of-office, please",
      ["out-of-office"],
    ],
    ["no quoted message", 'The program says "Office365 on the phone", I restarted it', []],
    ["no other title", 'See the article "Office365 on the phone and elsewhere"', []],
    ["a page of Confluence", "https://wiki.example.com/display/IT/Office365+on+the+phone", ["office365"]],
    [
      "a page of SharePoint",
      "https://example.com/sites/it/SitePages/Office365-on-the-phone.aspx",
      ["office365"],
    ],
    [
      "a number before a title",
      "https://help.example.com/en/articles/4711-office365-on-the-phone",
      ["office365"],
    ],
    [
      "a page of Notion",
      "https://docs.example.com/Office365-on-the-phone-0123456789abcdef0123456789abcdef",
      ["office365"],
    ],
    ["no form on a host called so", "https://support.example.com/vpn", []],
    ["no page of another kind", "https://example.com/download/vpn https://vpn.example.com/out-of-office", []],
    ["each once", "RB-017 RB-017", ["RB-017"]],
    ["no common word", "restarted the vpn, set out-of-office", []],
    ["no name of a product that the title has too", "reinstalled Office365", []],
    ["no part of a longer id", "KB00010021 XRB-017", []],
    ["nothing", "", []],
  ])("%s: %j", (_, text, ids) => expect(cited(text)).toEqual(ids));

  it("takes a name that two articles bear for none", () => {
    const twice = createCitationReader([
      makeArticle({ id: "a", title: "A", url: "https://kb.example/same/page" }),
      makeArticle({ id: "b", title: "B", url: "https://kb.example/same/page" }),
    ]);
    expect(twice("https://kb.example/same/page")).toEqual([]);
  });

  it("never throws, and is not slowed by what looks like a path", () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => Array.isArray(cited(text))));
    for (const text of ["/".repeat(1e6), "a/".repeat(5e5), ".".repeat(1e6), "https://".repeat(1e5)]) {
      expect(cited(text)).toEqual([]);
    }
  });
});
