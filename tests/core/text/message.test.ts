import { expect, it } from "vitest";
import { fillMessage, slotsOf } from "../../../src/core/text/message.ts";

const say = (message: string, values: Readonly<Record<string, string | number>>, language = "en"): string => {
  const rules = new Intl.PluralRules(language);
  return fillMessage<string>(message, {
    value: (name) => values[name] ?? "?",
    form: (count) => rules.select(count),
    count: (count) => count.toLocaleString(language),
  }).join("");
};

const TICKETS = "{n, plural, =0 {none} one {# ticket} other {# tickets}} of {day}";

it.each([
  ["plain words, it's said", {}, "en", "plain words, it's said"],
  ["{a} before {b}", { a: "x", b: 1200 }, "en", "x before 1,200"],
  [TICKETS, { n: 0, day: "today" }, "en", "none of today"],
  [TICKETS, { n: 1, day: "today" }, "en", "1 ticket of today"],
  [TICKETS, { n: 1200, day: "today" }, "de", "1.200 tickets of today"],
  ["{n, plural, one {# ticket} other {# tickets}}", { n: 0 }, "fr", "0 ticket"],
  ["{n, plural, one {# zgłoszenie} few {# zgłoszenia} other {# zgłoszeń}}", { n: 3 }, "pl", "3 zgłoszenia"],
  ["{why, select, late {too late} other {by {day}}}", { why: "late", day: "May" }, "en", "too late"],
  ["{why, select, late {too late} other {by {day}}}", { why: "early", day: "May" }, "en", "by May"],
  // A number within a number: # is that of the inner one.
  ["{a, plural, other {#: {b, plural, one {# b} other {# bs}}}}", { a: 2, b: 1 }, "en", "2: 1 b"],
  ["a {broken", {}, "en", "a ?"],
])("%s with %j in %s", (message, values, language, expected) => {
  expect(say(message, values, language)).toBe(expected);
});

it("names the places of a message, also those within forms", () => {
  expect(slotsOf("{b} {n, plural, one {{a}} other {# {b}}} {why, select, other {{c}}}")).toEqual([
    "a",
    "b",
    "c",
    "n",
    "why",
  ]);
});
