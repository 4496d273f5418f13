/**
 * People check a sample of the verdicts.
 * @module
 */
export type { Agreement, Audit, AuditedShare } from "./audit.ts";
export { loadAudit, serializeAudit } from "./audit.ts";
export { type AuditKey, loadAuditKey, serializeAuditKey } from "./audit-key.ts";
export { type AuditSheet, serializeAuditSheet } from "./audit-sheet.ts";
export { countAudit } from "./count-audit.ts";
export { type AuditDraw, type DrawAuditOptions, drawAudit } from "./draw-audit.ts";
export { labelTickets } from "./label-tickets.ts";
export { type FilledSheet, loadAuditSheet } from "./load-audit-sheet.ts";
