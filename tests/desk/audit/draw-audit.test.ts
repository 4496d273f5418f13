import { describe, expect, it } from "vitest";
import { parseTickets } from "../../../src/core/ticket/parse-tickets.ts";
import { loadAuditKey, serializeAuditKey } from "../../../src/desk/audit/audit-key.ts";
import { serializeAuditSheet } from "../../../src/desk/audit/audit-sheet.ts";
import { drawAudit } from "../../../src/desk/audit/draw-audit.ts";
import { loadAuditSheet } from "../../../src/desk/audit/load-audit-sheet.ts";
import { makeTicket } from "../../make/ticket.ts";
import { excluded } from "../../make/verdict.ts";
import { makeDesk } from "./desk.ts";

const desk = makeDesk(660);

describe("drawAudit", () => {
  const { key, sheets } = drawAudit(desk, { size: 120, seed: 4, raters: 2 });
  const scored = desk.verdicts.filter(({ outcome }) => outcome !== "excluded");

  it("puts every scored ticket into one stratum, and draws the size from them", () => {
    expect(key.population.tickets).toBe(600);
    expect(key.strata.reduce((sum, { size }) => sum + size, 0)).toBe(600);
    expect(key.strata.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(120);
    expect(key.strata.every(({ size, drawn }) => drawn >= Math.min(5, size) && drawn <= size)).toBe(true);
    expect(new Set(key.rows.map(({ ticketId }) => ticketId)).size).toBe(120);
    for (const [at, { drawn, outcome }] of key.strata.entries()) {
      const rows = key.rows.filter(({ stratum }) => stratum === at);
      expect(rows).toHaveLength(drawn);
      const ids = new Set(rows.map(({ ticketId }) => ticketId));
      expect(
        scored.filter(({ ticketId }) => ids.has(ticketId)).every((verdict) => verdict.outcome === outcome),
      ).toBe(true);
    }
  });

  it("knows the chance by which each ticket was drawn: their reciprocals sum to the tickets", () => {
    expect(key.rows.reduce((sum, { inclusion }) => sum + 1 / inclusion, 0)).toBeCloseTo(600, 6);
  });

  it("draws the same with the same seed, and others with another", () => {
    const ids = (seed: number): string[] =>
      drawAudit(desk, { size: 120, seed }).key.rows.map(({ ticketId }) => ticketId);
    expect(ids(4)).toEqual(ids(4));
    expect(ids(5)).not.toEqual(ids(4));
  });

  it("draws every ticket of a stratum equally often", () => {
    const small = makeDesk(44);
    const times = new Map<string, number>();
    for (let seed = 0; seed < 400; seed++) {
      for (const { ticketId, inclusion } of drawAudit(small, { size: 20, seed }).key.rows)
        times.set(ticketId, (times.get(ticketId) ?? 0) + 1 / inclusion);
    }
    // Each stands for 400 tickets in 400 draws; a share drawn with chance 0.4 strays by √(400 · 0.6 ÷ 0.4) = 24.
    for (const weight of times.values()) expect(Math.abs(weight - 400)).toBeLessThan(110);
    expect(times.size).toBe(40);
  });

  it("gives every rater the same rows in another order, and offers only what the requester may see", () => {
    const numbers = sheets.map(({ rows }) => rows.map(({ row }) => row));
    expect(numbers[1]).not.toEqual(numbers[0]);
    expect(numbers[1]!.toSorted((a, b) => a - b)).toEqual(numbers[0]);
    expect(key.rows.flatMap(({ articleIds }) => articleIds)).not.toContain("hidden");
    expect(key.rows.some(({ articleIds }) => articleIds.join() === "mail,vpn")).toBe(true);
  });

  it("tells nothing in its order: outcomes are spread as in any shuffle", () => {
    const places = key.rows.flatMap(({ stratum }, at) =>
      key.strata[stratum]!.outcome === "solvable" ? [at] : [],
    );
    const mean = places.reduce((sum, at) => sum + at, 0) / places.length;
    // Uniform on 0 to 119: mean 59.5, standard deviation 34.6 ÷ √n.
    expect(Math.abs(mean - 59.5)).toBeLessThan((3 * 34.6) / Math.sqrt(places.length));
  });

  it("takes all tickets where there are fewer than asked for", () => {
    expect(drawAudit(makeDesk(33), { size: 200 }).key.rows).toHaveLength(30);
  });

  it.each([{ size: 0 }, { size: 1.5 }, { seed: -1 }, { raters: 0 }])("refuses %o", (options) => {
    expect(() => drawAudit(desk, options)).toThrow(/must be a whole number/);
  });

  it("refuses a desk without a scored ticket", () => {
    const none = { ...desk, tickets: [makeTicket({ id: "1" })], verdicts: [excluded("1")] };
    expect(() => drawAudit(none)).toThrow(/nothing to audit/);
  });
});

describe("serializeAuditSheet", () => {
  it("has semicolons where a spreadsheet expects them, and is read back", () => {
    const { key, sheets } = drawAudit(desk, { size: 30 });
    const [head, first] = serializeAuditSheet(sheets[0]!, ";").split("\r\n");
    expect(head).toMatch(
      /^\uFEFFrow;ticket;subject;description;articles;solvable\? \(yes\/no\/unsure\);"?article \(number, id/,
    );
    expect(first).toMatch(/^1;/);
    expect(loadAuditSheet(serializeAuditSheet(sheets[0]!, ";"), key).rows).toBe(30);
  });

  const sheet = serializeAuditSheet(drawAudit(desk, { size: 30 }).sheets[0]!);

  it("says nothing of what we think: neither outcome nor chance", () => {
    expect(sheet).not.toMatch(/unsolvable|missing|0\.\d/);
    expect(sheet.match(/solvable/g)).toHaveLength(1); // the head
  });

  it("masks personal data, and can be read back as a table", () => {
    expect(sheet).not.toContain("ada@example.org");
    expect(parseTickets(sheet.slice(1), { columns: { ticket: "id" } }).tickets).toHaveLength(30);
  });

  it("defuses what a spreadsheet would run", () => {
    const evil = makeTicket({ id: "=1+1", subject: "=HYPERLINK(1)", description: "@SUM(A1)" });
    const text = serializeAuditSheet({ rows: [{ row: 1, ticket: evil, candidates: [] }] });
    expect(text.split("\r\n")[1]).toBe("1,'=1+1,'=HYPERLINK(1),'@SUM(A1),,,,");
  });
});

describe("the key", () => {
  const { key } = drawAudit(desk, { size: 30 });

  it("survives its file", () => {
    expect(loadAuditKey(serializeAuditKey(key))).toEqual(key);
  });

  it("carries no words of a ticket", () => {
    expect(serializeAuditKey(key)).not.toMatch(/Subject|example/);
  });

  it.each([
    ["{}", /no key of an audit/],
    ["no JSON", /no key of an audit/],
    ['{"format": "level-zero-report", "version": 1}', /a file of the format "level-zero-report"/],
    [serializeAuditKey({ ...key, version: 2 as 1 }), /has version 2, expected 1/],
    [serializeAuditKey({ ...key, rows: key.rows.slice(1) }), /damaged/],
    [serializeAuditKey({ ...key, rows: [null as never, ...key.rows.slice(1)] }), /damaged/],
    [serializeAuditKey({ ...key, strata: [null as never] }), /damaged/],
  ])("refuses %#", (text, message) => {
    expect(() => loadAuditKey(text)).toThrow(message);
  });
});
