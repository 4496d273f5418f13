import { describe, expect, it } from "vitest";
import { parseTickets } from "../../../src/core/ticket/parse-tickets.ts";

/** id, subject, the requester's words, the answer. */
function read(text: string) {
  const batch = parseTickets(text, { pseudonymOf: (name) => name });
  expect(batch.rows).toBe(batch.tickets.length + batch.rejectedRows);
  return batch.tickets.map((ticket) => [
    ticket.id,
    ticket.subject,
    ticket.description,
    ticket.resolutionText,
  ]);
}

const LIFT = ["4", "Lift", "It stops between floors.", "Hold the button for ten seconds."];
const GATE = ["5", "Gate", "It stays shut.", ""];

describe("a table in which each row is a message", () => {
  it.each<[string, string]>([
    [
      "comments with their writers",
      `ticket_id,subject,requester_id,author_id,created_at,public,body
4,Lift,31,31,2026-02-03T08:00:00Z,true,It stops between floors.
4,Lift,31,77,2026-02-03T09:00:00Z,true,Hold the button for ten seconds.
4,Lift,31,77,2026-02-03T09:05:00Z,false,He always calls on Tuesdays.
5,Gate,32,32,2026-02-04T08:00:00Z,true,It stays shut.`,
    ],
    [
      "the newest first, with directions",
      `Ticket ID,Subject,From,Date,Direction,Message
5,Gate,Eve,2026-02-04 08:00,Incoming,It stays shut.
4,Lift,Desk,2026-02-03 09:00,Outgoing,Hold the button for ten seconds.
4,Lift,Tom,2026-02-03 08:00,Incoming,It stops between floors.`,
    ],
    [
      "articles of OTRS, whose receipt comes first",
      `TicketNumber;Title;ArticleType;SenderType;CreateTime;Body
4;Lift;email-external;system;2026-02-03 08:00:00;We have got your mail.
4;Lift;email-external;customer;2026-02-03 08:00:00;It stops between floors.
4;Lift;note-internal;agent;2026-02-03 08:20:00;Ask the landlord.
4;Lift;email-external;agent;2026-02-03 09:00:00;Hold the button for ten seconds.
5;Gate;email-external;customer;2026-02-04 08:00:00;It stays shut.`,
    ],
    [
      "rows of several tickets in turns, in German",
      `Ticket-Nr.;Betreff;Absendertyp;Erstellt am;Nachricht
4;Lift;Kunde;03.02.2026 08:00;It stops between floors.
5;Gate;Kunde;04.02.2026 08:00;It stays shut.
4;Lift;Bearbeiter;05.02.2026 09:00;Hold the button for ten seconds.`,
    ],
    [
      "messages with ids of their own",
      `Message ID,Ticket ID,Subject,Sender,Sent,Text
911,4,Lift,customer,2026-02-03 08:00,It stops between floors.
912,4,Re: Lift,agent,2026-02-03 09:00,Hold the button for ten seconds.
913,5,Gate,customer,2026-02-04 08:00,It stays shut.`,
    ],
    [
      "mails with nothing but addresses",
      `Thread ID,Date,From,To,Subject,Body
4,2026-02-03 08:00,tom@a.example,desk@b.example,Lift,It stops between floors.
4,2026-02-03 09:00,desk@b.example,tom@a.example,Re: Lift,Hold the button for ten seconds.
5,2026-02-04 08:00,eve@a.example,desk@b.example,Gate,It stays shut.`,
    ],
    [
      "mails that were received and sent",
      `Case,Subject,Message Type,Sent On,Content
4,Lift,Received,2026-02-03 08:00,It stops between floors.
4,RE: Lift,Sent,2026-02-03 09:00,Hold the button for ten seconds.
5,Gate,Received,2026-02-04 08:00,It stays shut.`,
    ],
    [
      "one direction by name, in French",
      `Numéro de ticket;Objet;Type d'auteur;Date;Message
4;Lift;Client;03/02/2026 08:00;It stops between floors.
4;Lift;Service client;03/02/2026 09:00;Hold the button for ten seconds.
5;Gate;Client;04/02/2026 08:00;It stays shut.`,
    ],
    [
      "HubSpot's mails",
      `Ticket ID,Ticket name,Direction,Email body,Create date
4,Lift,INCOMING_EMAIL,It stops between floors.,2026-02-03 08:00
4,Lift,EMAIL,Hold the button for ten seconds.,2026-02-03 09:00
5,Gate,INCOMING_EMAIL,It stays shut.,2026-02-04 08:00`,
    ],
    [
      "JSON",
      JSON.stringify([
        { id: 911, ticket_id: 4, subject: "Lift", incoming: true, body: "It stops between floors." },
        { id: 912, ticket_id: 4, subject: "Lift", incoming: false, body: "Hold the button for ten seconds." },
        { id: 913, ticket_id: 5, subject: "Gate", incoming: true, body: "It stays shut." },
      ]),
    ],
    [
      "audits of Zendesk",
      [
        audit(
          4,
          31,
          { type: "Create", field_name: "subject", value: "Lift" },
          said(31, "It stops between floors."),
        ),
        audit(4, 77, said(77, "Hold the button for ten seconds."), {
          type: "Change",
          field_name: "status",
          value: "solved",
        }),
        audit(5, 32, said(32, "It stays shut."), { type: "Create", field_name: "subject", value: "Gate" }),
      ].join("\n"),
    ],
  ])("makes one ticket of %s", (_name, text) => {
    expect(read(text).toSorted()).toEqual([LIFT, GATE]);
  });

  it("has what the ticket's own columns say, and the time of the first message", () => {
    const [ticket] =
      parseTickets(`Case Number,Subject,Description,Status,Case Comments,Comment Created By,Comment Created Date,Public,Contact Name
0007,Lift,It stops.,Open,Hold the button.,Bo,2026-02-03 09:00,1,Tom
0007,Lift,It stops.,Closed,It works.,Tom,2026-02-04 09:00,1,Tom`).tickets;
    expect(ticket).toMatchObject({
      id: "0007",
      description: "It stops.",
      resolutionText: "Hold the button.",
      status: "Closed",
    });
  });

  it("has no words of a customer where only agents wrote", () => {
    const text =
      "ticket_id,subject,sender_type,body\n4,Lift,agent,The lift is closed today.\n4,Lift,agent,It runs again.";
    expect(read(text)).toEqual([["4", "Lift", "", "It runs again."]]);
  });

  it("says how many rows were put together", () => {
    const { issues } = parseTickets(
      "ticket_id,sender_type,body\n4,customer,It stops.\n4,agent,Hold the button.",
    );
    expect(issues.find(({ code }) => code === "messages-folded")?.message).toContain(
      "2 of them were put together as 1 ticket",
    );
  });

  it("is none where no ticket comes again, or no column is a message's", () => {
    const tickets = "id,title,body,author\n1,Lift,It stops.,tom\n2,Gate,It stays shut.,eve";
    expect(read(tickets)).toEqual([
      ["1", "Lift", "It stops.", ""],
      ["2", "Gate", "It stays shut.", ""],
    ]);
    expect(read("id,subject,description\n1,Lift,It stops.\n1,Gate,It stays shut.")).toEqual([
      ["1", "Lift", "It stops.", ""],
    ]);
  });

  it("keeps rows that are no messages in their place and count", () => {
    const lines = [
      '{"id":1,"title":"Lift","body":"It stops.","author":"tom"}',
      "{broken",
      '{"id":2,"title":"Gate","body":"It stays shut.","author":"eve"}',
    ];
    const batch = parseTickets(lines.join("\n"));
    expect([batch.rows, batch.rejectedRows, batch.tickets.map(({ id }) => id)]).toEqual([3, 1, ["1", "2"]]);
    const again = parseTickets([...lines, lines[0]!.replace("tom", "eve")].join("\n"));
    expect([again.rows, again.rejectedRows, again.tickets.map(({ id }) => id)]).toEqual([3, 1, ["1", "2"]]);
  });

  it("gives up on long tables without a second message, and loses nothing", () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => `${at},Lift,It stops again.,tom`);
    expect(parseTickets(`id,title,body,author\n${rows.join("\n")}`).tickets).toHaveLength(5_000);
  });
});

function audit(ticket: number, author: number, ...events: readonly object[]): string {
  return JSON.stringify({
    id: author,
    ticket_id: ticket,
    author_id: author,
    created_at: `2026-02-0${author === 77 ? 4 : 3}T08:00:00Z`,
    events,
  });
}

function said(author: number, body: string): object {
  return { type: "Comment", author_id: author, body, public: true };
}

describe("several rows of one ticket in the same words", () => {
  it("are one ticket with the links of all", () => {
    const text =
      "Number,Short description,Description,Knowledge article,Resolution\nINC1,Lift,It stops.,KB0010001,\nINC1,Lift,It stops.,KB0010002,Button held.\nINC2,Gate,It stays shut.,KB0010003,";
    const { tickets, rows, rejectedRows } = parseTickets(text);
    expect(
      tickets.map(({ id, linkedArticles, resolutionText }) => [id, linkedArticles, resolutionText]),
    ).toEqual([
      ["INC1", ["KB0010001", "KB0010002"], "Button held."],
      ["INC2", ["KB0010003"], ""],
    ]);
    expect([rows, rejectedRows]).toEqual([3, 1]);
  });
});

describe("journals of ServiceNow by their labels", () => {
  const journal = `"2026-02-03 09:30:00 - Bo (Work notes)
See KB0010001

2026-02-03 09:00:00 - Bo (Additional comments)
Hold the button."`;
  it.each(["Additional comments", "Comments and Work notes", "comments_and_work_notes"])(
    "are read from %s",
    (label) => {
      const { tickets } = parseTickets(
        `Number,Short description,Description,Caller,${label}\nINC1,Lift,It stops.,Tom,${journal}`,
      );
      expect(tickets).toMatchObject([
        { description: "It stops.", resolutionText: "Hold the button.", citedNames: ["KB0010001"] },
      ]);
    },
  );
});
