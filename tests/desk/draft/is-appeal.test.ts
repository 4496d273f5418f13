import { describe, expect, it } from "vitest";
import { isAppeal } from "../../../src/desk/draft/is-appeal.ts";

describe("isAppeal", () => {
  it.each([
    "URGENT!!",
    "Not urgent.",
    "Who can help?",
    "Please help",
    "Can someone call me on [phone]?",
    "I have a customer call at 11, so please hurry.",
    "Kann mir jemand helfen?",
    "Bitte rufen Sie mich unter [phone] zurück.",
    "C'est urgent !",
    "¿Alguien me puede ayudar?",
    "Thank you for your help!",
    "Vielen Dank und viele Grüße",
    "Merci d'avance !",
    "My laptop is NB-4474",
    "Mein Rechner ist PC 0815.",
    "Second time this month.",
  ])("finds %s", (sentence) => expect(isAppeal(sentence)).toBe(true));

  it.each([
    "It drops, call [phone]",
    "Urgent mails are in the junk folder",
    "I need a new mouse as soon as possible.",
    "Can you help me to open the archive?",
    "The call was cut off.",
    "Help files do not open",
    "Thanks to the update the scanner is dead, it prints nothing but stripes",
    "My laptop is slow since version 22",
    "My laptop shows error 1603 and stops",
    "Second screen stays black",
    "Kann mir jemand helfen, das Archiv zu öffnen?",
  ])("leaves %s", (sentence) => expect(isAppeal(sentence)).toBe(false));
});
