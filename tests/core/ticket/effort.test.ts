import { expect, it } from "vitest";
import type { ServiceDesk } from "../../../src/core/ticket/desks/desk.ts";
import { amountOf, minutesOf } from "../../../src/core/ticket/effort.ts";

const CELLS: readonly (readonly [cell: string, header: string, desk: ServiceDesk | null, number | null])[] = [
  ["1 Hour 20 Minutes", "time_worked", "servicenow", 80],
  ["1970-01-01 01:20:00", "time_worked", "servicenow", 80],
  ["4800", "time_worked", "servicenow", 80],
  ["4800", "Time Spent", "jira", 80],
  ["1h 20m", "Time Spent", "jira", 80],
  ["1d 2h", "Time Spent", "jira", 600],
  ["01:20", "Time Tracked", "freshservice", 80],
  ["123:05", "Time Tracked", "freshservice", 7385],
  ["1,5", "Time tracked (in Hrs)", "freshdesk", 90],
  ["35", "time_unit", "zammad", 35],
  ["90", "Total time spent (sec)", "zendesk", 1.5],
  ["30", "Effort", null, 30],
  ["2 days, 3 hours and 4 minutes", "Effort", null, 1144],
  ["2 Std. 10 Min.", "Aufwand", null, 130],
  ["1 heure et 20 minutes", "Temps", null, 80],
  ["1 hora y 20 minutos", "Tiempo", null, 80],
  ["0,5 Tage", "Aufwand", null, 240],
  ["PT1H20M", "Effort", null, 80],
  ["P1DT2H", "Effort", null, 600],
  ["1.234,5", "Aufwand (Min.)", null, 1234.5],
  ["", "Effort", null, null],
  ["-5", "Effort", null, null],
  ["high", "Effort", null, null],
  ["3 people", "Effort", null, null],
  ["M", "Effort", null, null],
];

it.each(CELLS)("%j in %s of %s is %s minutes", (cell, header, desk, minutes) => {
  const read = minutesOf(cell, header, desk);
  if (minutes === null) expect(read).toBeNull();
  else expect(read).toBeCloseTo(minutes, 9);
});

it.each([
  ["3", 3],
  ["2,5", 2.5],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1.234", 1.234],
  ["0", 0],
  ["", null],
  ["yes", null],
  ["-1", null],
])("%j is the amount %s", (text, amount) => {
  expect(amountOf(text)).toBe(amount);
});
