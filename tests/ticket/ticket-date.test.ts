import { describe, expect, it } from "vitest";
import { type DateOrder, parseTicketDate } from "../../src/ticket/ticket-date.ts";

describe("parseTicketDate", () => {
  it.each<[string, string]>([
    ["2026-03-12", "2026-03-12"],
    ["2026-03-12 09:41:07", "2026-03-12T09:41:07.000Z"],
    ["2026-03-12T09:41:07.25Z", "2026-03-12T09:41:07.250Z"],
    ["2026-03-12T09:41:00.000+0100", "2026-03-12T08:41:00.000Z"],
    ["2026-03-12T23:30-05:00", "2026-03-13T04:30:00.000Z"],
    ["2026/3/2", "2026-03-02"],
    ["1773308460", "2026-03-12T09:41:00.000Z"],
    ["1773308460000", "2026-03-12T09:41:00.000Z"],
    ["12/Mar/26 9:41 AM", "2026-03-12T09:41:00.000Z"],
    ["12/Mar/26 12:05 AM", "2026-03-12T00:05:00.000Z"],
    ["12. März 2026", "2026-03-12"],
    ["Mar 12, 2026, 9:41 p.m.", "2026-03-12T21:41:00.000Z"],
    ["1773308460.25", "2026-03-12T09:41:00.250Z"],
    ["12/mars/26 9:41", "2026-03-12T09:41:00.000Z"],
    ["12/Mär/26 9:41", "2026-03-12T09:41:00.000Z"],
    ["12/févr./26", "2026-02-12"],
    ["12/Dez/26", "2026-12-12"],
    ["12/dic/26", "2026-12-12"],
    ["12/lug/26", "2026-07-12"],
    ["12/out/26", "2026-10-12"],
    ["12/paź/26", "2026-10-12"],
    ["12/3月/26 9:41", "2026-03-12T09:41:00.000Z"],
  ])("reads %s", (text, date) => {
    expect(parseTicketDate(text)).toEqual({ date });
  });

  it.each<[string, string, DateOrder]>([
    ["12.03.2026 09:41", "2026-03-12T09:41:00.000Z", "dmy"],
    ["31/12/2026", "2026-12-31", "dmy"],
    ["12/31/2026", "2026-12-31", "mdy"],
  ])("reads %s, which can only be meant one way", (text, date, order) => {
    expect(parseTicketDate(text)).toEqual({ date, order });
  });

  it.each<[string, DateOrder, string]>([
    ["03/04/2026", "dmy", "2026-04-03"],
    ["03/04/2026", "mdy", "2026-03-04"],
    ["03/04/26 10:00", "mdy", "2026-03-04T10:00:00.000Z"],
    ["26-03-04", "ymd", "2026-03-04"],
  ])("reads %s as %s", (text, order, date) => {
    expect(parseTicketDate(text, order)).toEqual({ date });
  });

  it.each<[string, string]>([
    ["03/04/2026", "ambiguous"],
    ["2026-02-30", "unknown"],
    ["2026-03-12 25:00", "unknown"],
    ["yesterday", "unknown"],
    ["12 Foo 2026", "unknown"],
    ["9".repeat(200), "unknown"],
  ])("does not guess %s", (text, problem) => {
    expect(parseTicketDate(text)).toEqual({ problem });
  });
});
