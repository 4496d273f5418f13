import type { BeforeReport, Report } from "../report.ts";

/** What a later report says of an earlier one's number. */
export function beforeOf({ judgedAt, period, headline }: Report): BeforeReport {
  const { scored, basis, levelZeroRate } = headline;
  return { judgedAt, period, scored, basis, levelZeroRate };
}
