import {
  countAudit,
  drawAudit,
  labelTickets,
  loadAudit,
  loadAuditKey,
  loadAuditSheet,
  serializeAudit,
  serializeAuditKey,
  serializeAuditSheet,
} from "level-zero/audit";
import { articles, NOW, tickets, verdicts } from "./desk.mjs";

const { key, sheets } = drawAudit({ articles, tickets, verdicts, now: NOW }, { size: 6, seed: 7 });
// Somebody who says yes to every row, in place of a spreadsheet.
const filled = serializeAuditSheet(sheets[0]).replace(/,,,(?=\r?\n)/g, ",yes,,");
const sheet = loadAuditSheet(filled, key);
const audit = countAudit(key, [sheet]);

//# drawAudit
drawAudit({ articles, tickets, verdicts, now: NOW }, { size: 4, raters: 2 }).sheets.map(
  ({ rows }) => rows.length,
); // [4, 4]

//# serializeAuditSheet
serializeAuditSheet(sheets[0]).trim().split(/\r?\n/).length; // 7

//# loadAuditSheet
loadAuditSheet(filled, key).issues.length; // 0

//# countAudit
countAudit(key, [sheet]).confirmed.share; // 1

//# labelTickets
labelTickets(tickets, key, [sheet]).every(({ label }) => label.solvable); // true

//# serializeAuditKey
serializeAuditKey(key) === serializeAuditKey(loadAuditKey(serializeAuditKey(key))); // true

//# loadAuditKey
loadAuditKey(serializeAuditKey(key)).seed; // 7

//# serializeAudit
JSON.parse(serializeAudit(audit)).format; // "level-zero-audit"

//# loadAudit
loadAudit(serializeAudit(audit)).decided; // 6
