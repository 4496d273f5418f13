import { describe, expect, it } from "vitest";
import { loadAudit, serializeAudit } from "../../../src/desk/audit/audit.ts";
import type { AuditKey } from "../../../src/desk/audit/audit-key.ts";
import { countAudit } from "../../../src/desk/audit/count-audit.ts";
import { drawAudit } from "../../../src/desk/audit/draw-audit.ts";
import { labelTickets } from "../../../src/desk/audit/label-tickets.ts";
import type { SheetAnswer } from "../../../src/desk/audit/load-audit-sheet.ts";
import { type Desk, makeDesk } from "./desk.ts";

/** 100 tickets named unsolvable, 50 named solvable; ten of each judged. */
const key: AuditKey = {
  format: "level-zero-audit-key",
  version: 1,
  judgedAt: "2026-06-01",
  seed: 1,
  population: { tickets: 150, fingerprint: "150-a-b" },
  strata: [
    {
      outcome: "unsolvable",
      from: 0,
      to: 0.2,
      size: 100,
      drawn: 10,
      chanceMean: 0.1,
      chanceVariance: 0,
      expectedVariance: 0.09,
    },
    {
      outcome: "solvable",
      from: 0.8,
      to: 1,
      size: 50,
      drawn: 10,
      chanceMean: 0.9,
      chanceVariance: 0,
      expectedVariance: 0.09,
    },
  ],
  rows: Array.from({ length: 20 }, (_, at) => ({
    row: at + 1,
    ticketId: `T${at + 1}`,
    stratum: at < 10 ? 0 : 1,
    inclusion: at < 10 ? 0.1 : 0.2,
    chance: at < 10 ? 0.1 : 0.9,
    findable: true,
    articleIds: ["vpn"],
  })),
};

const sheet = (
  said: (row: number) => SheetAnswer["answer"] | null,
): { answers: Map<number, SheetAnswer> } => ({
  answers: new Map(
    key.rows.flatMap(({ row }) => {
      const answer = said(row);
      return answer === null ? [] : [[row, { answer, articleId: answer === "yes" ? "vpn" : null }] as const];
    }),
  ),
});

describe("countAudit, by hand", () => {
  // Of the ten named unsolvable two are solvable after all, of the ten named solvable nine are.
  const audit = countAudit(key, [sheet((row) => (row <= 2 || (row > 10 && row < 20) ? "yes" : "no"))]);

  it("corrects the rate: (100 · 0.2 + 50 · 0.9) ÷ 150 = 0.433, where the chances alone say 0.367", () => {
    expect(audit.rate?.share).toBeCloseTo(65 / 150, 12);
    expect(audit.chancesAlone).toBeCloseTo(55 / 150, 12);
    expect(audit.answersAlone?.share).toBeCloseTo(65 / 150, 12);
    expect(audit.rate?.n).toBe(20);
    expect(audit.rate!.low).toBeLessThan(65 / 150);
    expect(audit.rate!.high).toBeGreaterThan(65 / 150);
  });

  it("says what people confirm, and what was missed", () => {
    expect(audit.confirmed).toMatchObject({ share: 0.9, n: 10 });
    expect(audit.missed).toMatchObject({ share: 0.2, n: 10 });
  });

  it("weighs agreement with the verdicts by what each ticket stands for", () => {
    // Cells in tickets: both no 80, only people 20, only verdict 5, both yes 45, of 150.
    const agreed = 125 / 150;
    const chance = (65 * 50 + 85 * 100) / 150 ** 2;
    expect(audit.withVerdicts?.agreed).toBeCloseTo(agreed, 12);
    expect(audit.withVerdicts?.kappa).toBeCloseTo((agreed - chance) / (1 - chance), 12);
    expect(audit.betweenRaters).toBeNull();
  });

  it("survives its file", () => {
    expect(loadAudit(serializeAudit(audit))).toEqual(audit);
    expect(() => loadAudit(JSON.stringify({ ...audit, version: 2 }))).toThrow(/version 2, expected 1/);
    expect(() => loadAudit(JSON.stringify({ ...audit, rate: { share: 2 } }))).toThrow(/damaged/);
    expect(() => loadAudit("[]")).toThrow(/no audit of level-zero/);
  });
});

describe("countAudit", () => {
  it("counts a ticket on which two differ by half, and measures how far they agree", () => {
    const first = sheet((row) => (row > 10 ? "yes" : "no"));
    const second = sheet((row) => (row > 9 ? "yes" : "no"));
    const audit = countAudit(key, [first, second]);
    // Row 10 is a half: (100 · 0.05 + 50 · 1) ÷ 150.
    expect(audit.rate?.share).toBeCloseTo(55 / 150, 12);
    // Both no 9, no and yes 1, both yes 10: agreed 0.95, chance 0.5 · 0.45 + 0.5 · 0.55 = 0.5, kappa 0.9.
    expect(audit.betweenRaters).toMatchObject({ n: 20, agreed: 0.95 });
    expect(audit.betweenRaters?.kappa).toBeCloseTo(0.9, 12);
    expect(audit.withVerdicts?.n).toBe(19);
  });

  it("leaves out who is unsure, and says what that could change at most", () => {
    const audit = countAudit(key, [
      sheet((row) => (row <= 2 ? "unsure" : row === 3 ? null : row > 10 ? "yes" : "no")),
    ]);
    expect([audit.decided, audit.undecided]).toEqual([17, 3]);
    expect(audit.rate?.share).toBeCloseTo(50 / 150, 12);
    expect(audit.bounds?.low).toBeCloseTo(50 / 150, 12);
    expect(audit.bounds?.high).toBeCloseTo((100 * 0.3 + 50) / 150, 12);
  });

  it("counts an answer that the search does not find as not solvable, and asks nobody about it", () => {
    const hidden = {
      ...key,
      rows: key.rows.map((row) => ({
        ...row,
        findable: row.row !== 1,
        chance: row.row === 1 ? 0 : row.chance,
      })),
    };
    const audit = countAudit(hidden, [sheet((row) => (row === 1 || row > 10 ? "yes" : "no"))]);
    expect(audit.answersAlone?.share).toBeCloseTo(50 / 150, 12);
    expect(audit.withVerdicts).toMatchObject({ n: 19, agreed: 1, kappa: 1 });
  });

  it("has no rate without an answer", () => {
    const audit = countAudit(key, [sheet(() => null)]);
    expect([audit.rate, audit.power, audit.confirmed, audit.withVerdicts]).toEqual([null, null, null, null]);
    expect(audit.strata.map(({ solvable }) => solvable)).toEqual([null, null]);
    expect(loadAudit(serializeAudit(audit)).rate).toBeNull();
  });
});

describe("an audit of a desk whose truth is known", () => {
  const desk = makeDesk(880);
  const scored = desk.verdicts
    .filter(({ outcome }) => outcome !== "excluded")
    .map(({ ticketId }) => ticketId);
  const truth = scored.filter((id) => desk.truth.has(id)).length / scored.length;

  it("holds the truth 95 times in 100, and closer than the people's answers alone", () => {
    let held = 0;
    let [width, plainWidth] = [0, 0];
    const runs = 200;
    for (let seed = 0; seed < runs; seed++) {
      const { rate, answersAlone } = countAudit(...answered(desk, seed));
      if (rate!.low <= truth && truth <= rate!.high) held += 1;
      width += rate!.high - rate!.low;
      plainWidth += answersAlone!.high - answersAlone!.low;
    }
    expect(held).toBeGreaterThan(180); // 190 expected, 3 standard deviations are 9
    expect(held).toBeLessThan(199);
    expect(width).toBeLessThan(plainWidth);
  });
});

describe("labelTickets", () => {
  const tickets = makeDesk(22).tickets.slice(0, 3);
  const rows = key.rows.map((row, at) => ({ ...row, ticketId: tickets[at]?.id ?? row.ticketId }));

  it("gives the labels on which people agree, as history reads them", () => {
    const first = new Map<number, SheetAnswer>([
      [1, { answer: "yes", articleId: "vpn" }],
      [2, { answer: "no", articleId: null }],
      [3, { answer: "yes", articleId: null }],
    ]);
    const second = new Map<number, SheetAnswer>([
      [1, { answer: "yes", articleId: "mail" }],
      [3, { answer: "unsure", articleId: null }],
    ]);
    const labelled = labelTickets(tickets, { ...key, rows }, [{ answers: first }, { answers: second }]);
    expect(labelled.map(({ label, linkedArticles }) => [label, linkedArticles])).toEqual([
      [{ solvable: true, articleIds: ["vpn", "mail"], gapId: null, kind: "solvable" }, ["vpn", "mail"]],
      [{ solvable: false, articleIds: [], gapId: null, kind: "unsolvable" }, []],
      [{ solvable: true, articleIds: [], gapId: null, kind: "solvable" }, null],
    ]);
  });

  it("leaves out tickets on which people differ", () => {
    const [yes, no] = (["yes", "no"] as const).map((answer) => ({
      answers: new Map([[1, { answer, articleId: null }]]),
    }));
    expect(labelTickets(tickets, { ...key, rows }, [yes!, no!])).toEqual([]);
  });
});

/** The sheet of a sample of 100, filled with the truth. */
function answered(desk: Desk, seed: number): Parameters<typeof countAudit> {
  const { key: drawn } = drawAudit(desk, { size: 100, seed });
  const answers = new Map(
    drawn.rows.map(({ row, ticketId }): [number, SheetAnswer] => [
      row,
      { answer: desk.truth.has(ticketId) ? "yes" : "no", articleId: null },
    ]),
  );
  return [drawn, [{ answers }]];
}

describe("the share of answered tickets that agents had linked", () => {
  /** Yes to five of the first stratum, one of them linked, and to eight of the second, six of them linked. */
  const linkedKey: AuditKey = {
    ...key,
    rows: key.rows.map((row) => ({ ...row, linked: row.row === 1 || (row.row > 10 && row.row <= 16) })),
  };
  const answers = sheet((row) => (row <= 5 || (row > 10 && row <= 18) ? "yes" : "no"));

  it("weighs each as many as it stands for", () => {
    const { linkedShare } = countAudit(linkedKey, [answers]);
    // One of ten is drawn there, one of five here: (10 · 1 + 5 · 6) of (10 · 5 + 5 · 8).
    expect(linkedShare?.share).toBeCloseTo(40 / 90, 12);
    expect(linkedShare?.n).toBe(13);
    // Worth 90² ÷ (5 · 100 + 8 · 25) = 11.57 tickets, Wilson worked out in another language.
    expect(linkedShare?.low).toBeCloseTo(0.2098, 4);
    expect(linkedShare?.high).toBeCloseTo(0.7067, 4);
  });

  it("is unknown where no export says what closed a ticket, or nothing is answered", () => {
    expect(countAudit(key, [answers]).linkedShare).toBeNull();
    expect(countAudit(linkedKey, [sheet(() => "no")]).linkedShare).toBeNull();
  });
});
