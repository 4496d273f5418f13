/**
 * An assessment as a report, its formats, and two reports beside each other.
 * @module
 */
export { compareReports } from "./compare/compare-reports.ts";
export { formatComparison } from "./compare/format-comparison.ts";
export type { ReportComparison } from "./compare/report-comparison.ts";
export { readTargets, readWeights } from "./count/read-weights.ts";
export { createReport } from "./create-report.ts";
export { type FormatOptions, formatReport, type ReportFormat } from "./format-report.ts";
export { loadReport } from "./load-report.ts";
export type { CheckTable, Report, ScorecardOptions } from "./report.ts";
export type { ReportOptions } from "./report-options.ts";
export type { ReportPart } from "./report-part.ts";
export type { ReportLanguage, ReportTexts } from "./report-texts.ts";
export { withListening } from "./with-listening.ts";
