import { describe, expect, it } from "vitest";
import { draftQuestions, draftQuotes } from "../../../src/desk/draft/draft-quotes.ts";
import { ticket } from "../../core/gap/tickets.ts";
import { makeGap } from "../../view/report/make-assessment.ts";

const quote = (subject: string, description = "") => {
  const tickets = [ticket("T1", subject, { description })];
  return draftQuotes(makeGap("gap-1", ["T1"]), tickets)[0]?.text;
};

describe("draftQuotes", () => {
  it.each([
    ["a telling subject alone", ["VPN drops in every hotel", "More."], "VPN drops in every hotel"],
    ["a short one with its first sentence", ["VPN", "It drops. Always."], "VPN: It drops."],
    [
      "the sentence that names the problem",
      ["VPN", "I travel a lot. It will not stay up."],
      "VPN: It will not stay up.",
    ],
    ["no greeting", ["VPN", "Hello IT team, it drops."], "VPN: it drops."],
    ["no name behind a title", ["VPN", "For Mr. Thorn it cannot connect."], "VPN: [name] it cannot connect."],
    ["no personal data", ["VPN", "It drops, call +49 89 1234567"], "VPN: It drops, call [phone]"],
    [
      "no sentence that asks for a call or for haste",
      ["VPN", "URGENT!! The tunnel is up and no page opens. Can someone call me on +49 89 1234567?"],
      "VPN: The tunnel is up and no page opens.",
    ],
    [
      "no thanks",
      ["Room", "The series cannot be released Thank you for your help! Regards, Kim"],
      "Room: The series cannot be released",
    ],
    ["the subject alone where nothing else is said", ["VPN down", "Who can help?"], "VPN down"],
    ["the description where there is no subject", ["", "It drops."], "It drops."],
  ])("quotes %s", (_, [subject, description], expected) => {
    expect(quote(subject!, description)).toBe(expected);
  });

  it("quotes typical tickets first, then those that name most of the terms", () => {
    const tickets = [
      ticket("T1", "Something about the weather today"),
      ticket("T2", "The hotel breaks the tunnel again"),
      ticket("T3", "A typical ticket about all that"),
    ];
    const gap = makeGap("gap-1", ["T1", "T2", "T3"], {
      terms: ["hotel", "tunnel"],
      examples: [{ ticketId: "T3", text: "" }],
    });
    expect(draftQuotes(gap, tickets).map(({ ticketId }) => ticketId)).toEqual(["T3", "T2", "T1"]);
  });

  it("quotes nobody who asks the same of something else, were it the most typical", () => {
    const tickets = [
      ticket("T1", "I want to delete all mail from my gmail account"),
      ticket("T2", "How can I delete my facebook account?"),
      ticket("T3", "Whats the fastest way to delete my account on facebook"),
      ticket("T4", "I want to get rid of my facebook account, how do I do it?"),
      ticket("T5", "Is there a way to make my facebook account disappear completely"),
    ];
    const gap = makeGap("gap-1", ["T1", "T2", "T3", "T4", "T5"], {
      proposedTitle: "How to delete your facebook account",
      examples: [{ ticketId: "T1", text: "" }],
    });
    expect(draftQuotes(gap, tickets).map(({ ticketId }) => ticketId)).toEqual(["T2", "T3", "T4", "T5"]);
  });
});

describe("draftQuestions", () => {
  const gap = makeGap("gap-1", ["T1"], { terms: ["hotel"] });
  const ask = (description: string) => {
    const tickets = [ticket("T1", "VPN drops in every hotel", { description })];
    return draftQuestions(gap, tickets, draftQuotes(gap, tickets)).map(({ text }) => text);
  };

  it("masks before it cuts", () => {
    expect(ask("Does the hotel know Mr. Thorn and will it stay up?").join()).not.toContain("Thorn");
  });

  it.each([
    [
      "names what the gap is about",
      "It drops. Is there a hotel where it stays up? Thanks",
      ["Is there a hotel where it stays up?"],
    ],
    ["names nothing of it", "Can you please help me with that?", []],
    ["is too short", "Which hotel?", []],
    ["is no question", "There is no hotel where it stays up.", []],
    ["is quoted already", "VPN drops in every hotel?", []],
  ])("takes a question that %s, or not", (_, description, expected) => {
    expect(ask(description)).toEqual(expected);
  });
});
