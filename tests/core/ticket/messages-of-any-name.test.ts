import { describe, expect, it } from "vitest";
import { parseTickets } from "../../../src/core/ticket/parse-tickets.ts";

const HEAD = {
  id: 7,
  subject: "Parcel",
  requester: { id: 1, email: "ann@x.example" },
  created: "2026-03-12",
};

function read(row: object) {
  const { tickets } = parseTickets(JSON.stringify({ data: [row] }));
  return tickets.map(({ id, description, resolutionText }) => [id, description, resolutionText]);
}

describe("messages below a ticket", () => {
  it.each<[string, object]>([
    [
      "Gorgias",
      {
        messages: [
          {
            body_text: "It did not come.",
            from_agent: false,
            public: true,
            created_datetime: "2026-03-12T09:00:00",
          },
          {
            body_text: "Sent again.",
            from_agent: true,
            public: true,
            created_datetime: "2026-03-12T10:00:00",
          },
          {
            body_text: "lost by us",
            from_agent: true,
            public: false,
            created_datetime: "2026-03-12T11:00:00",
          },
        ],
      },
    ],
    [
      "Kayako",
      {
        posts: [
          { contents: "It did not come.", creator: { id: 1 }, created_at: "2026-03-12T09:00:00Z" },
          { contents: "Sent again.", creator: { id: 2 }, created_at: "2026-03-12T10:00:00Z" },
        ],
      },
    ],
    [
      "HaloPSA",
      {
        actions: [
          {
            note: "It did not come.",
            who: "ann@x.example",
            hiddenfromuser: false,
            datetime: "2026-03-12T09:00:00Z",
          },
          { note: "Sent again.", who: "Bob", hiddenfromuser: false, datetime: "2026-03-12T10:00:00Z" },
          { note: "lost by us", who: "Bob", hiddenfromuser: true, datetime: "2026-03-12T11:00:00Z" },
        ],
      },
    ],
    [
      "Salesforce",
      {
        CaseComments: {
          records: [
            { CommentBody: "It did not come.", IsPublished: true, CreatedBy: { Email: "ann@x.example" } },
            { CommentBody: "Sent again.", IsPublished: true, CreatedBy: { Email: "bob@x.example" } },
            { CommentBody: "lost by us", IsPublished: false, CreatedBy: { Email: "bob@x.example" } },
          ],
        },
      },
    ],
    [
      "edges and nodes, by direction",
      {
        thread: [
          { cursor: "a", node: { text: "It did not come.", direction: "inbound", date: "2026-03-12" } },
          { cursor: "b", node: { text: "Sent again.", direction: "outbound", date: "2026-03-13" } },
        ],
      },
    ],
  ])("are told apart by who wrote them: %s", (_name, messages) => {
    expect(read({ ...HEAD, ...messages })).toEqual([["7", "It did not come.", "Sent again."]]);
  });

  it("are not what hangs on a ticket, nor what happened to it", () => {
    const entry = { body: "Set to closed", author: "bob", created_at: "2026-03-12" };
    const file = { name: "a.png", content: "aGVsbG8=", filename: "a.png", created_at: "2026-03-12" };
    expect(read({ ...HEAD, history: [entry], attachments: [file], pictures: [file] })).toEqual([
      ["7", "", ""],
    ]);
  });

  it("are no answers if their name says that only the desk reads them", () => {
    const note = { body: "lost by us", author: "bob", created_at: "2026-03-12" };
    expect(read({ ...HEAD, internal_remarks: [note] })).toEqual([["7", "", ""]]);
  });

  it("are the ticket where it has no other text", () => {
    const talk = [
      { type: "note", body: "Who is this?", author: { type: "admin" }, created_at: 1 },
      { body: "It did not come.", author: { type: "user" }, created_at: 2 },
    ];
    const text = JSON.stringify({
      chats: [{ id: "c1", state: "closed", created_at: 1, conversation: talk }],
    });
    expect(parseTickets(text).tickets).toMatchObject([{ id: "c1", description: "It did not come." }]);
  });

  it("are the customer's where the desk began", () => {
    const source = { body: "See our new plans", author: { type: "admin", id: "a" } };
    const parts = [
      { part_type: "comment", body: "How do I change mine?", author: { type: "user", id: "u" } },
    ];
    const row = {
      id: "9",
      state: "closed",
      created_at: 1,
      source,
      conversation_parts: { conversation_parts: parts },
    };
    expect(parseTickets(JSON.stringify([row])).tickets).toMatchObject([
      { id: "9", subject: "", description: "How do I change mine?" },
    ]);
  });
});
