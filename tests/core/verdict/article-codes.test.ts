import { describe, expect, it } from "vitest";
import { createCitationReader } from "../../../src/core/verdict/cited-articles.ts";
import { makeArticle } from "../../make/article.ts";

const body = (text: string) => ({ body: { "": text } });
const cited = createCitationReader([
  makeArticle({ id: "wifi", url: "https://wiki.example/it/IT-101" }),
  makeArticle({ id: "vpn", title: "IT-110: Set up VPN" }),
  makeArticle({ id: "password", path: "account/IT-120_password.md" }),
  makeArticle({ id: "mail", ...body("**Artikelnummer: IT-130**\n\nIn Outlook") }),
  makeArticle({ id: "phone", ...body("Home / Mail\nArticle number: it-131 Mail on the phone") }),
  makeArticle({ id: "print", ...body("Numéro d'article : IT140") }),
  makeArticle({ id: "card", ...body("See IT-185 as well.") }),
  makeArticle({ id: "twice", title: "IT-190: One" }),
  makeArticle({ id: "twice-en", title: "IT-190: The same" }),
  makeArticle({ id: "office", title: "OFFICE-365 on the phone" }),
  makeArticle({ id: "w10", path: "windows-10-upgrade.md" }),
  makeArticle({ id: "w11", path: "windows-11-upgrade.md" }),
  makeArticle({ id: "w7", path: "windows-7-upgrade.md" }),
]);

describe("codes of articles", () => {
  it.each<[string, string, string[]]>([
    ["the end of the address", "siehe IT-101", ["wifi"]],
    ["the front of a title", "IT-110 zugesandt.", ["vpn"]],
    ["the front of a file's name, written together", "see it120", ["password"]],
    ["a label in the text, written apart", "Artikel IT 130 geschickt", ["mail"]],
    ["a label below a trail of pages", "sent IT-131, IT-101", ["phone", "wifi"]],
    ["a label in French", "voir IT-140", ["print"]],
    ["one that is mentioned alone", "IT-185", []],
    ["one that two articles bear", "IT-190", []],
    ["one of its kind", "OFFICE-365", []],
    ["words of a path", "windows-11", []],
    ["a part of another", "IT-1011 XIT-101", []],
  ])("%s: %j", (_, text, ids) => expect(cited(text)).toEqual(ids));
});
