import { fold } from "../text/fold.ts";
import { DESKS } from "./desks/all-desks.ts";
import type { CodedField, ServiceDesk, ValueWords } from "./desks/desk.ts";

/** Raw states of ServiceNow's requested items and tasks, which count otherwise than incidents. */
const TASK_STATES: Readonly<Record<string, string>> = {
  "-5": "Pending",
  "1": "Open",
  "2": "Work in Progress",
  "3": "Closed Complete",
  "4": "Closed Incomplete",
  "7": "Closed Skipped",
};

interface CodeContext {
  readonly desk: ServiceDesk | null;
  readonly own: ValueWords | null;
  /** Whether the row is a requested item or a task of ServiceNow. */
  readonly isTask: boolean;
}

/** Word of a value that raw exports hold as a number. A number that nobody defines stays as it is. */
export function codeWord(field: CodedField, value: string, { desk, own, isTask }: CodeContext): string {
  const said = own?.[field]?.[value];
  if (said !== undefined) return said;
  if (field === "status" && desk === "servicenow" && isTask) return TASK_STATES[value] ?? value;
  return (desk === null ? undefined : DESKS[desk].codes?.[field]?.[value]) ?? value;
}

/** What the desk's own words say of a code, which people write in capitals or not; `undefined` for a code that they leave out. */
export function ownWord(
  code: string,
  words: Readonly<Record<string, string>> | undefined,
): string | undefined {
  if (words === undefined || code === "" || Object.hasOwn(words, code)) return words?.[code];
  const folded = fold(code);
  return Object.entries(words).find(([each]) => fold(each) === folded)?.[1];
}
