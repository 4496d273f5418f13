import { createTicket } from "level-zero";
import {
  exclusionOf,
  findBoilerplate,
  findHeaderRow,
  mergeBatches,
  parseTickets,
  ticketFieldOf,
  toTicket,
  withoutBoilerplate,
} from "level-zero/ticket";
import { tickets } from "./desk.mjs";

//# parseTickets
parseTickets("number,short_description\nINC7,VPN is down").tickets[0].subject; // "VPN is down"

//# toTicket
toTicket({ number: "INC7", short_description: "VPN is down" }).ticket.id; // "INC7"

//# ticketFieldOf
ticketFieldOf("subject", "the second column"); // "subject"

//# findHeaderRow
findHeaderRow([["Tickets of May"], ["number", "short_description"], ["INC7", "VPN is down"]]).row; // 1

//# mergeBatches
mergeBatches([parseTickets("id,subject\n1,a"), parseTickets("id,subject\n2,b")]).tickets.length; // 2

//# exclusionOf
exclusionOf(createTicket({ id: "X", subject: "", description: "" })); // "empty-text"
exclusionOf(tickets[0]); // null

//# findBoilerplate
const footer = "This mail is confidential and meant for the addressee alone.";
const mails = Array.from({ length: 40 }, (_, at) =>
  createTicket({ id: `M${at}`, subject: `printer ${at}`, description: `Broken ${at}.\n${footer}` }),
);
const boilerplate = findBoilerplate(mails);
boilerplate.lines.length; // 1

//# withoutBoilerplate
withoutBoilerplate(mails[0], findBoilerplate(mails)).description; // "Broken 0."
