import { expect, it } from "vitest";
import { countPortalTickets } from "../../../src/core/verdict/found-by.ts";
import { makeTicket } from "../../make/ticket.ts";
import { excluded, unsure } from "../../make/verdict.ts";

const tickets = ["VPN drops", "Paper jam", "Cheap watches"].map((subject, at) =>
  makeTicket({ id: String(at), subject }),
);
const verdicts = [unsure("0", 0.5), unsure("1", 0.5), excluded("2")];

it("counts the scored tickets whose words the desk's portal was asked for", () => {
  const replayed = (query: string) => (/vpn|watches/i.test(query) ? [] : null);
  expect(countPortalTickets(tickets, verdicts, replayed)).toBe(1);
  expect(countPortalTickets(tickets, verdicts, () => [])).toBe(2);
});

it.each([true, false])("says nothing where no portal was asked (findability %s)", (findability) => {
  expect(countPortalTickets(tickets, verdicts, findability)).toBeNull();
});
