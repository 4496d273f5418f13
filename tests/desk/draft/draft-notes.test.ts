import { expect, it } from "vitest";
import { draftNotes } from "../../../src/desk/draft/draft-notes.ts";
import { ticket } from "../../core/gap/tickets.ts";

it.each([
  ["Switched the client to port 443.", 1],
  ["Merged into INC0012, please open that one", 0],
  ["Duplicate of 4711: see there and set it as solved", 0],
  ["Mit anderem Ticket zusammengefasst", 0],
  [
    "Die beiden Ordner zusammengeführt, danach den Client neu gestartet und das Laufwerk wieder verbunden.",
    1,
  ],
  ["Fusionné avec le ticket 12, à ouvrir", 0],
  ["Duplicado del ticket 12, abrir ese", 0],
])("%s", (resolutionText, notes) => {
  expect(draftNotes([ticket("T1", "vpn", { resolutionText })], [])).toHaveLength(notes);
});
