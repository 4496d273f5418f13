import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBoilerplate, lineKey, withoutBoilerplate } from "../../../src/core/ticket/find-boilerplate.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { makeTicket } from "../../make/ticket.ts";

const FORM = "Please describe your problem and its urgency below:";
const NOTICE = "Ticket 4711 was received by the service desk on 3.5.2026.";

/** What people write about: no word in common between two neighbours. */
const THINGS =
  "printer monitor badge outlook router keyboard licence headset scanner folder phone calendar".split(" ");

/** A ticket about one thing in its own words, with lines around it. */
function about(i: number, ...lines: readonly string[]): Ticket {
  const thing = THINGS[i % THINGS.length]!;
  return makeTicket({
    id: `${i}`,
    subject: `${thing} number ${String.fromCharCode(97 + (i % 26))}`,
    description: [...lines, `The ${thing} of room ${i} shows nothing since day ${i}`].join("\n"),
  });
}

const many = (count: number, make: (i: number) => Ticket): readonly Ticket[] =>
  Array.from({ length: count }, (_, i) => make(i));

const textsOf = (tickets: readonly Ticket[]): readonly string[] =>
  findBoilerplate(tickets).lines.map(({ text }) => text);

describe("findBoilerplate", () => {
  it("finds lines of forms and notices among tickets about many things, whatever numbers are in them", () => {
    const tickets = many(36, (i) => about(i, FORM, NOTICE.replace("4711", String(i))));
    const { lines, sampled } = findBoilerplate(tickets);
    expect(sampled).toBe(36);
    expect(lines).toEqual([
      { text: FORM, tickets: 36 },
      { text: "Ticket 0 was received by the service desk on 0.0.0.", tickets: 36 },
    ]);
  });

  it("needs ten tickets", () => {
    expect(textsOf(many(9, (i) => about(i, FORM)))).toEqual([]);
    expect(textsOf(many(10, (i) => about(i, FORM)))).toEqual([FORM]);
  });

  it("keeps what many report alike, such as an outage", () => {
    const line = "The portal shows a blank page after the update";
    expect(
      textsOf(many(40, (i) => makeTicket({ id: `${i}`, subject: "Portal down", description: line }))),
    ).toEqual([]);
  });

  it("keeps a sentence that belongs to a topic: its tickets share a word that others have not", () => {
    const line = "I have forgotten it and need a new one";
    const words = THINGS.map((thing) => `${thing} password`);
    const forgot = many(24, (i) =>
      makeTicket({
        id: `p${i}`,
        subject: `${words[i % 12]} ${i}`,
        description: `${line}\nroom ${i} day ${i}`,
      }),
    );
    const others = many(120, (i) => about(i));
    expect(textsOf([...forgot, ...others])).toEqual([]);
  });

  it("keeps short lines", () => {
    expect(textsOf(many(40, (i) => about(i, "It is broken", "Thanks a lot")))).toEqual([]);
  });

  it("shows no personal data", () => {
    const [text] = textsOf(many(36, (i) => about(i, "Write to jane.doe@example.org about the rest of it")));
    expect(text).not.toContain("jane.doe");
  });

  it("is the same whatever the order of the tickets", () => {
    const tickets = many(36, (i) => about(i, FORM, NOTICE));
    fc.assert(
      fc.property(fc.shuffledSubarray([...tickets], { minLength: 36 }), (shuffled) => {
        expect(findBoilerplate(shuffled)).toEqual(findBoilerplate(tickets));
      }),
      { numRuns: 10 },
    );
  });
});

describe("withoutBoilerplate", () => {
  const found = findBoilerplate(many(36, (i) => about(i, FORM)));

  it.each([
    ["takes the line out", `${FORM}\nThe VPN drops`, "The VPN drops"],
    ["leaves no gap", `It drops\n\n${FORM}\n\nsince today`, "It drops\n\nsince today"],
    ["keeps a description that is nothing else", FORM, FORM],
    ["keeps other lines", "The VPN drops\nevery hour", "The VPN drops\nevery hour"],
  ])("%s", (_name, description, kept) => {
    expect(withoutBoilerplate(makeTicket({ description }), found).description).toBe(kept);
  });

  it("changes nothing but the description, and nothing twice", () => {
    const ticket = makeTicket({ subject: FORM, description: `${FORM}\nx y`, resolutionText: FORM });
    const once = withoutBoilerplate(ticket, found);
    expect(once).toEqual({ ...ticket, description: "x y" });
    expect(withoutBoilerplate(once, found)).toBe(once);
  });
});

it("compares lines by single spaces and one digit for every number, and none of fewer than four words", () => {
  const slow = (line: string): string => {
    const key = line
      .slice(0, 400)
      .trim()
      .split(/\s+/)
      .join(" ")
      .replace(/[0-9]+/g, "0");
    return key.length >= 20 && key.split(" ").length >= 4 ? key : "";
  };
  const part = fc.constantFrom(
    " ",
    "  ",
    "\t",
    "\u00a0",
    " \t ",
    "room",
    "printer",
    "outlook",
    "4711",
    "v2.0",
  );
  const line = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(line, (text) => {
      expect(lineKey(text)).toBe(text.length < 20 ? "" : slow(text));
    }),
  );
});
