/**
 * Files that service desks import.
 * @module
 */
export { DESK_SYSTEMS, type DeskSystem } from "./desk-system.ts";
export { formatGapTasks } from "./format-gap-tasks.ts";
export { formatWriteBack, type WriteBackOptions } from "./format-write-back.ts";
