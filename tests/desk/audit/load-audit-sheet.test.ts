import { describe, expect, it } from "vitest";
import type { AuditKey } from "../../../src/desk/audit/audit-key.ts";
import { loadAuditSheet } from "../../../src/desk/audit/load-audit-sheet.ts";

const ids = ["INC1", "007", "=x", "1234567890123", "INC5"];

const key: AuditKey = {
  format: "level-zero-audit-key",
  version: 1,
  judgedAt: "2026-06-01",
  seed: 1,
  population: { tickets: 5, fingerprint: "5-0-0" },
  strata: [
    {
      outcome: "unsure",
      from: 0,
      to: 1,
      size: 5,
      drawn: 5,
      chanceMean: 0.5,
      chanceVariance: 0,
      expectedVariance: 0.25,
    },
  ],
  rows: ids.map((ticketId, at) => ({
    row: at + 1,
    ticketId,
    stratum: 0,
    inclusion: 1,
    chance: 0.5,
    findable: true,
    articleIds: ["vpn", "mail"],
  })),
};

const HEAD =
  'row,ticket,subject,description,articles,solvable? (yes/no/unsure),"article (number, id or none)",note';
const sheet = (...rows: string[]): string => [HEAD, ...rows].join("\r\n");

describe("loadAuditSheet", () => {
  it.each([
    ["yes", "yes"],
    ["Y", "yes"],
    ["Ja", "yes"],
    ["WAHR", "yes"],
    ["oui", "yes"],
    ["Sí", "yes"],
    ["no", "no"],
    ["Nein.", "no"],
    ["FALSE", "no"],
    ["unsure", "unsure"],
    ["?", "unsure"],
    ["don't know", "unsure"],
  ])("takes %s for %s", (cell, answer) => {
    expect(loadAuditSheet(sheet(`1,INC1,s,d,a,${cell},,`), key).answers.get(1)).toEqual({
      answer,
      articleId: null,
    });
  });

  it.each([
    ["1", "vpn"],
    ["2.", "mail"],
    ["mail", "mail"],
    ["2. Mail set-up [mail]", "mail"],
    ["some-other-article", "some-other-article"],
    ["none", null],
    ["keiner", null],
    ["", null],
  ])("takes %s for the article %s", (cell, articleId) => {
    expect(loadAuditSheet(sheet(`1,INC1,s,d,a,yes,${cell},`), key).answers.get(1)?.articleId).toBe(articleId);
  });

  it("knows rows by their number: spreadsheets rewrite ids", () => {
    const text = sheet("2,7,s,d,a,yes,,", "3,'=x,s,d,a,no,,", "4,1.23457E+12,s,d,a,yes,,", "1,,s,d,a,yes,,");
    const { answers, issues } = loadAuditSheet(text, key);
    expect([...answers.keys()].sort()).toEqual([1, 2, 3, 4]);
    expect(issues).toEqual([]);
  });

  it.each([";", "\t"])("reads a sheet that a spreadsheet saved with the delimiter %j", (mark) => {
    const head = HEAD.replace(/"([^"]*)"/, "$1")
      .split(/,(?! )/)
      .join(mark);
    const text = `\uFEFF${head}\r\n1${mark}INC1${mark}"two\r\nlines"${mark}d${mark}a${mark}yes${mark}2${mark}`;
    expect(loadAuditSheet(text, key).answers.get(1)).toEqual({ answer: "yes", articleId: "mail" });
  });

  it("accounts for every row: rows = answered + blank + rejected, with the line of what was rejected", () => {
    const text = sheet(
      "1,INC1,s,d,a,yes,1,",
      "2,007,s,d,a,,,",
      "3,=x,s,d,a,perhaps not,,",
      "99,INC99,s,d,a,yes,,",
      "1,INC1,s,d,a,no,,",
      "4,OTHER,s,d,a,no,,",
      ",INC5,s,d,a,no,,",
      ",,,,,,,",
      '5,INC5,"open,d,a,no,,',
    );
    const { rows, answers, blank, rejected, missing, issues } = loadAuditSheet(text, key, "sheet.csv");
    expect({ rows, answered: answers.size, blank, rejected, missing }).toEqual({
      rows: 8,
      answered: 1,
      blank: 1,
      rejected: 6,
      missing: 2,
    });
    expect(issues.map(({ path, line, severity }) => [path, line, severity])).toEqual(
      [4, 5, 6, 7, 8, 10].map((line) => ["sheet.csv", line, "error"]),
    );
    expect(issues.map(({ message }) => message).join("\n")).toMatch(
      /"perhaps not".*expected yes, no or unsure[\s\S]*does not know[\s\S]*of a row before it[\s\S]*another ticket/,
    );
  });

  it("warns of an article beside a no, and lets the no count", () => {
    const { answers, issues } = loadAuditSheet(sheet("1,INC1,s,d,a,no,1,"), key);
    expect(answers.get(1)).toEqual({ answer: "no", articleId: null });
    expect(issues.map(({ severity, code }) => [severity, code])).toEqual([["warning", "audit-article"]]);
  });

  it("warns of a number past the offered articles: it may be a slip, or an id", () => {
    const { answers, issues } = loadAuditSheet(sheet("1,INC1,s,d,a,yes,9,"), key);
    expect(answers.get(1)).toEqual({ answer: "yes", articleId: "9" });
    expect(issues.map(({ severity, code }) => [severity, code])).toEqual([
      ["warning", "audit-article-number"],
    ]);
  });

  it.each(["", "number,answer\n1,yes"])("says what a sheet needs when it gets %j", (text) => {
    const { issues, answers } = loadAuditSheet(text, key);
    expect(issues[0]?.severity).toBe("error");
    expect(answers.size).toBe(0);
  });
});
