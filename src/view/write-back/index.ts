/** Files that service desks import: the entry `level-zero/write-back`. */
export { DESK_SYSTEMS, type DeskSystem } from "./desk-system.ts";
export { formatGapTasks } from "./format-gap-tasks.ts";
export { formatWriteBack, type WriteBackOptions } from "./format-write-back.ts";
