import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDate } from "../../../src/core/article/to-date.ts";
import { momentOf } from "../../../src/core/door/moment.ts";
import { parseTicketDate } from "../../../src/core/ticket/ticket-date.ts";

const two = (value: number): string => String(value).padStart(2, "0");
const zones = ["", "Z", "+00", "+02:00", "-0330", "+05:30"];

/** ISO 8601 as programs and databases write it, with the moment that it means: minutes ahead of UTC by hand. From 1975 on: before, no desk kept tickets. */
const ahead: Readonly<Record<string, number>> = {
  "": 0,
  Z: 0,
  "+00": 0,
  "+02:00": 120,
  "-0330": -210,
  "+05:30": 330,
};
const written = fc
  .record({
    day: fc.integer({ min: 0, max: 45_500 }),
    seconds: fc.integer({ min: 0, max: 86_399 }),
    zone: fc.constantFrom(...zones),
    joint: fc.constantFrom("T", " "),
  })
  .map(({ day, seconds, zone, joint }) => {
    const date = new Date(Date.UTC(1975, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
      .map(two)
      .join(":");
    const ms = Date.parse(`${date}T${clock}Z`) - ahead[zone]! * 60_000;
    return { date, text: `${date}${joint}${clock}${zone}`, ms };
  });

/**
 * Three readers, since they are asked three questions: what a program gives, what a person wrote in a header, what an export holds. What the
 * strictest reads, all read, and as the same moment.
 */
describe("the readers of dates", () => {
  it("agree about every moment in ISO 8601, in whatever zone", () => {
    fc.assert(
      fc.property(written, ({ text, ms }) => {
        expect(Date.parse(momentOf(text)!)).toBe(ms);
        expect(Date.parse(toDate(text)!)).toBe(ms);
        const read = parseTicketDate(text);
        expect("date" in read && Date.parse(read.date)).toBe(ms);
      }),
    );
  });

  it("agree about days", () => {
    fc.assert(
      fc.property(written, ({ date }) => {
        expect([momentOf(date), toDate(date), parseTicketDate(date)]).toEqual([date, date, { date }]);
      }),
    );
  });

  it.each(["2026-02-30", "2026-13-01", "2026-06-01T25:00:00Z", "2026-06-01T10:60:00Z"])(
    "agree that %s is none",
    (text) => {
      expect([momentOf(text), toDate(text), "date" in parseTicketDate(text)]).toEqual([null, null, false]);
    },
  );

  it("differ in what people write: only a program's is refused", () => {
    expect([momentOf("1 May 2026"), toDate("1 May 2026"), parseTicketDate("1 May 2026")]).toEqual([
      null,
      "2026-05-01",
      { date: "2026-05-01" },
    ]);
  });
});
