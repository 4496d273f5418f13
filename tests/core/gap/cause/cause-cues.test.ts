import { describe, expect, it } from "vitest";
import { defectCues } from "../../../../src/core/gap/cause/cause-cues.ts";

describe("defectCues", () => {
  it.each([
    "Since the last update the client crashes whenever I print",
    "Search no longer works in version 12.3",
    "Toolbar is broken after upgrading",
    "Window goes blank, it used to be fine",
    "Seit dem Update stürzt das Programm ab",
    "Depuis la mise à jour rien ne marche plus",
  ])("above 0, a defect: %s", (text) => {
    expect(defectCues(text)).toBeGreaterThan(0);
  });

  it.each([
    "How do I set up my mail on a new laptop?",
    "Is it possible to export the address book",
    "I want to change my password",
    "Wie kann ich mich anmelden?",
  ])("below 0, a question: %s", (text) => {
    expect(defectCues(text)).toBeLessThan(0);
  });

  it("hears a wish for the product, not one for oneself", () => {
    expect(defectCues("Please add an option to sort folders")).toBeGreaterThan(0);
    expect(defectCues("Please add me to the list of sales")).toBe(0);
  });

  it("reads the beginning, where people say what they want", () => {
    const log = `crashed ${"0x00 ".repeat(2_000)}`;
    expect(defectCues(`How do I export? ${"word ".repeat(200)}${log}`)).toBe(defectCues("How do I export?"));
  });
});
