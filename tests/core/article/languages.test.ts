import { expect, it } from "vitest";
import { writtenLanguage } from "../../../src/core/article/written-language.ts";
import { makeArticle } from "../../make/article.ts";

const german = "Wenn die Verbindung nicht klappt, melden Sie sich bitte zuerst mit dem Kennwort an.";
const english = "If the connection does not work, please sign in with your password before you try again.";

it("the language of an article is that of its title and summary, and of the beginning of its text", () => {
  expect(writtenLanguage(makeArticle({ id: "a", title: german }))).toBe("de");
  expect(writtenLanguage({ ...makeArticle({ id: "b", title: "VPN" }), summary: english })).toBe("en");
  const body = { One: `${german} `.repeat(8), Two: `${english} `.repeat(40) };
  expect(writtenLanguage(makeArticle({ id: "c", title: "VPN", body }))).toBe("de");
  expect(writtenLanguage(makeArticle({ id: "d", title: "VPN" }))).toBeNull();
});
