import { listen } from "level-zero/journey";
import {
  compareReports,
  createReport,
  formatComparison,
  formatReport,
  loadReport,
  readTargets,
  readWeights,
  withListening,
} from "level-zero/report";
import { articles, assessment, events, NOW } from "./desk.mjs";

const report = createReport(assessment, { title: "May" });

//# createReport
createReport(assessment, { title: "May" }).title; // "May"

//# formatReport
formatReport(report, "markdown").startsWith("# May"); // true

//# loadReport
loadReport(formatReport(report, "json")).title; // "May"

//# compareReports
compareReports(report, report).measures[0].finding; // "no-clear-change"

//# formatComparison
formatComparison(compareReports(report, report)).length > 0; // true

//# readTargets
readTargets({ "level-zero-rate": 0.3 }); // { "level-zero-rate": 0.3 }

//# readWeights
readWeights({ csat: 2 }).csat; // 2

//# withListening
withListening(report, listen(events, { now: NOW, articles })).listening.answers; // 1
