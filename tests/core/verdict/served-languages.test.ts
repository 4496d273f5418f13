import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { loadHistory, serializeHistory } from "../../../src/core/history/serialize-history.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { createScorer } from "../../../src/core/verdict/create-scorer.ts";
import { servedLanguages } from "../../../src/core/verdict/served-languages.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";
import { officeArticles, officeIndex } from "./desk.ts";

const english = { "": "Open the settings and choose your account. If it is not there, ask for the form." };
const german = {
  "": "Öffnen Sie die Einstellungen und wählen Sie das Konto. Wenn es nicht da ist, hilft das Formular.",
};

describe("the languages that a desk helps in", () => {
  it.each([
    ["what articles say", [makeArticle({ id: "a", language: "de-AT" })], ["de"]],
    [
      "what their text shows",
      [makeArticle({ id: "a", body: english }), makeArticle({ id: "b", body: german })],
      ["de", "en"],
    ],
    ["nothing", [makeArticle({ id: "vpn" })], []],
    ["no articles", [], []],
  ])("of %s", (_name, articles, languages) => {
    expect(servedLanguages(articles, null)).toEqual(languages);
  });

  const french = "Bonjour, je ne peux pas me connecter au tunnel depuis ce matin, merci de votre aide";

  it("are also those of resolved tickets that an article closed", () => {
    const closedWith = (linkedArticles: string[]) =>
      createHistory([makeTicket({ subject: french, linkedArticles })], createAnalyzer());
    const articles = [makeArticle({ id: "a", body: english })];
    expect(servedLanguages(articles, closedWith([]))).toEqual(["en"]);
    expect(servedLanguages(articles, closedWith(["a"]))).toEqual(["en", "fr"]);
    const saved = loadHistory(serializeHistory(closedWith(["a"])));
    expect(servedLanguages(articles, saved)).toEqual(["en", "fr"]);
    expect(servedLanguages([makeArticle({ id: "vpn" })], saved)).toEqual([]);
  });

  it("leave no ticket out that the desk has answered before", () => {
    const index = officeIndex(officeArticles().map((article) => ({ ...article, language: "en" })));
    const ticket = makeTicket({ id: "2", subject: french });
    expect(createScorer(index).score(ticket)).toMatchObject({ reason: "other-language" });
    const history = createHistory([makeTicket({ subject: french, linkedArticles: ["vpn"] })], index.analyzer);
    expect(createScorer(index, { history }).score(ticket).outcome).not.toBe("excluded");
  });
});
