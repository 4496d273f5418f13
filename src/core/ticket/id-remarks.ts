import type { Issue } from "../issue.ts";

/** What is said of a row that is no ticket of its own. Default: an error; a row that comes again was read, and nothing is lost. */
export interface Remark extends Pick<Issue, "code" | "message"> {
  readonly severity?: Issue["severity"];
}

/** What is said of ids that come again, or are not the desk's. */
export const DUPLICATE: Remark = {
  severity: "warning",
  code: "ticket-id-duplicate",
  message: "An earlier row has the same id: the ticket counts once, as the first one says.",
};

export const OUTDATED: Remark = {
  severity: "warning",
  code: "ticket-id-duplicate",
  message: "An earlier row has the same id and was changed before this one. The newer one was kept.",
};

export const JOINED: Remark = {
  severity: "warning",
  code: "ticket-id-duplicate",
  message:
    "The row before is of the same ticket, in the same words. What this one adds, such as a link, was put to it.",
};

export const ZEROED_IDS = {
  code: "ticket-ids-rounded",
  message:
    "All long ids end in zeros after their fifteenth digit: a spreadsheet has rounded them, and they are not the desk's. Export from the desk again, or make the column text before you save.",
};

export const MADE_IDS = {
  code: "ticket-ids-made",
  message:
    "The rows have no id: they were named row-1, row-2 and so on. Export an id column to find the tickets again.",
};

export function roundedIds(id: string): { readonly code: string; readonly message: string } {
  const message = `Ids such as ${id} were rounded by a spreadsheet, so that several tickets have the same: they are named by their rows. Export from the desk again, or make the column text before you save.`;
  return { code: ZEROED_IDS.code, message };
}
