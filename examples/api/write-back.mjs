import { createReport } from "level-zero/report";
import { formatGapTasks, formatWriteBack } from "level-zero/write-back";
import { assessment } from "./desk.mjs";

const report = createReport(assessment);

//# formatWriteBack
formatWriteBack(report, "zendesk").includes("T1"); // true

//# formatGapTasks
formatGapTasks(report, "servicenow").includes("offee machine"); // true
