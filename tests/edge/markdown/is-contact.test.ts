import { expect, it } from "vitest";
import { isContact } from "../../../src/edge/markdown/header/is-contact.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

it.each<[string, boolean]>([
  ["payroll@example.org", true],
  ["#people-ops", true],
  ["people-ops", true],
  ["@ann", true],
  ["https://chat.example.org/c/help", true],
  ["+49 89 1234567", true],
  ["Slack: #people-ops", true],
  ["Teams: IT Support", true],
  ["Kontakt: Personalabteilung", true],

  ["Ask the payroll team: payroll@example.org", true],
  ["How do I reset my password?", false],
  ["how to reset my password", false],
  ["VPN?", false],
  ["Passwort vergessen", false],
  ["パスワードを忘れました", false],
  ["Why does Outlook ask for a password when I send mail to ann@example.org from home", false],
  ["Error 0x80070005 when I open a file", false],
])("%s: %s", (text, expected) => {
  expect(isContact(text)).toBe(expected);
});

it("is no question of an article, and is kept", () => {
  const { article } = parseArticle(
    "---\nquestions:\n  - people-ops\n  - Can I take leave?\n---\n# Leave\n\nText.",
  );
  expect(article!.questions).toEqual(["Can I take leave?"]);
  expect(article!.metadata).toEqual({ questions: ["people-ops", "Can I take leave?"] });
});
