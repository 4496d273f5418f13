import { maskPersonalData } from "../privacy/mask-personal-data.ts";
import { namesProblem } from "../text/names-problem.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { Said } from "./gap-title.ts";
import { startOf } from "./naming-phrases.ts";
import type { Respell } from "./usual-spelling.ts";

/** UTF-16 code units. */
const READ_LENGTH = 300;
/** People state the problem first. */
const FIRST_SENTENCES = 3;
/** What a title may be made from: the subject and the first sentences that name a problem, masked, in the group's usual spelling. */
export function saidBy({ subject, description }: Ticket, respell: Respell): Said {
  const read = (text: string) => respell(maskPersonalData(startOf(text, READ_LENGTH)));
  // Masked before it is cut: behind "Mr." no sentence begins.
  const sentences = read(description)
    .split(/(?<=[.?!])\s+|\n+/)
    .slice(0, FIRST_SENTENCES)
    .filter(namesProblem);
  return { subject: read(subject), sentences };
}
