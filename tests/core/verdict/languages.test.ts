import { describe, expect, it } from "vitest";
import { assess, createArticle, createScorer, createSearchIndex, createTicket } from "../../../src/index.ts";

function article(id: string, language: string, title: string, text: string) {
  const translationKey = id.includes("-") ? id.replace(/-.*/, "") : null;
  return createArticle({ id, language, title, translationKey, sections: [{ text }] });
}

const FILLER = [
  "Order a headset",
  "Book a room",
  "Lost badge",
  "Change the printer toner",
  "Request leave",
].map((title, at) =>
  article(`filler${at}`, "en", title, `${title} in the portal. Fill the form and send it to your manager.`),
);
const ARTICLES = [
  article(
    "outlook-en",
    "en",
    "Outlook error 0x800CCC0E",
    "Outlook cannot send mail: error 0x800CCC0E. Open the account settings and set port 587.",
  ),
  article(
    "outlook-de",
    "de",
    "Outlook Fehler 0x800CCC0E",
    "Outlook kann keine Mail senden: Fehler 0x800CCC0E. In den Einstellungen des Kontos Port 587 wählen.",
  ),
  article(
    "outlook-fr",
    "fr",
    "Outlook erreur 0x800CCC0E",
    "Outlook ne peut pas envoyer de courriel : erreur 0x800CCC0E. Dans les paramètres du compte choisir le port 587.",
  ),
  article(
    "teams",
    "en",
    "Teams error CAA50021",
    "Teams shows error CAA50021 at sign-in. Register the device again.",
  ),
  ...FILLER,
];
const index = createSearchIndex(ARTICLES, { now: "2026-06-01" });

describe("tickets and articles in several languages", () => {
  const evidenceOf = (subject: string, description: string, language: string | null = null) =>
    createScorer(index).score(createTicket({ id: "1", subject, description, language }));

  it.each([
    [
      "English by its text",
      "Outlook error 0x800CCC0E",
      "I cannot send a mail and this error is shown when I try that with Outlook.",
      null,
      "outlook-en",
    ],
    [
      "German by its text",
      "Outlook Fehler 0x800CCC0E",
      "Ich kann keine Mail mehr senden und es wird der Fehler angezeigt, seit ich das Kennwort habe.",
      null,
      "outlook-de",
    ],
    ["French by its row", "Outlook 0x800CCC0E", "", "fr", "outlook-fr"],
    ["German by its row", "Outlook 0x800CCC0E", "", "de-AT", "outlook-de"],
    ["no language that is told", "Outlook Fehler 0x800CCC0E", "", null, "outlook-de"],
  ])("finds one version for a ticket in %s", (_, subject, description, language, expected) => {
    const { evidence } = evidenceOf(subject, description, language);
    const versions = evidence.map(({ articleId }) => articleId).filter((id) => id.startsWith("outlook"));
    expect(versions).toEqual([expected]);
  });

  it("finds the original where there is no translation", () => {
    const { evidence } = evidenceOf("Teams Fehler CAA50021", "", "de");
    expect(evidence[0]!.articleId).toBe("teams");
  });

  it("takes what closed a translation for the article", () => {
    const closed = Array.from({ length: 12 }, (_, at) =>
      createTicket({
        id: `h${at}`,
        subject: "Mailversand klemmt",
        description: "Postausgang bleibt voll",
        language: "de",
        linkedArticles: ["outlook-fr"],
      }),
    );
    const { verdicts } = assess(
      {
        articles: ARTICLES,
        tickets: [
          createTicket({
            id: "n",
            subject: "Mailversand klemmt",
            description: "Postausgang bleibt voll",
            language: "de",
          }),
        ],
        history: closed,
      },
      { now: "2026-06-01" },
    );
    const [best] = verdicts[0]!.evidence;
    expect(best!.articleId).toBe("outlook-de");
    expect(best!.features.votes).toBeGreaterThan(0.5);
  });

  it("says of a gap that its article exists in another language only", () => {
    const german = (at: number) =>
      createTicket({
        id: `g${at}`,
        subject: "Teams Anmeldung klappt nicht",
        description:
          "Seit gestern kann ich mich bei Teams nicht mehr anmelden, es kommt immer eine Meldung und dann ist Schluss.",
      });
    const other = (at: number) =>
      createTicket({
        id: `o${at}`,
        subject: "Book a room",
        description: "How can I book a room for the workshop that we have on Monday?",
      });
    const tickets = [0, 1, 2, 3, 4, 5].flatMap((at) => [german(at), other(at)]);
    const { gaps } = assess(
      { articles: ARTICLES, tickets },
      { now: "2026-06-01", bursts: { minTickets: 50 } },
    );
    const gap = gaps.find(({ ticketIds }) => ticketIds.includes("g0"))!;
    expect(gap.nearestArticle?.id).toBe("teams");
    expect(gap.onlyIn).toEqual(["en"]);
    const all = assess(
      { articles: ARTICLES.filter(({ language }) => language === "en"), tickets },
      { now: "2026-06-01", bursts: { minTickets: 50 } },
    );
    expect(all.gaps.every((one) => !("onlyIn" in one))).toBe(true);
  });
});
