import { describe, expect, it } from "vitest";
import { parseTickets } from "../../../src/core/ticket/parse-tickets.ts";

const LIFT = { id: 4, subject: "Lift", description: "It stops." };
const GATE = { id: 5, subject: "Gate", description: "It stays shut." };
const BOTH = [
  ["4", "Lift", "It stops."],
  ["5", "Gate", "It stays shut."],
];
const lines = (...rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join("\n");

function read(text: string) {
  const batch = parseTickets(text);
  expect(batch.rows).toBe(batch.tickets.length + batch.rejectedRows);
  return batch.tickets.map(({ id, subject, description }) => [id, subject, description]);
}

describe("JSON of other programs", () => {
  it.each<[string, string]>([
    ["bulk files of Elasticsearch", lines({ index: { _id: "a" } }, LIFT, { index: { _id: "b" } }, GATE)],
    [
      "its hits, which have the desk's number too",
      JSON.stringify({
        hits: {
          hits: [LIFT, GATE].map(({ id, ...row }) => ({ _id: `x${id}`, _source: { number: id, ...row } })),
        },
      }),
    ],
    [
      "XML, with text and attributes apart",
      JSON.stringify({
        tickets: {
          ticket: [LIFT, GATE].map(({ id, subject, description }) => ({
            "@id": `${id}`,
            subject: { "#text": subject },
            description: { "#cdata-section": description },
          })),
        },
      }),
    ],
    [
      "XML, each element a list",
      JSON.stringify({
        tickets: {
          ticket: [LIFT, GATE].map(({ id, subject, description }) => ({
            $: { id },
            subject: [{ _: subject, $: { lang: "en" } }],
            description: [description],
          })),
        },
      }),
    ],
    [
      "tickets in parts",
      JSON.stringify(
        [LIFT, GATE].map(({ id, subject, description }) => ({
          ticket: { meta: { id, made: "2026-02-03" }, content: { subject, body: description } },
        })),
      ),
    ],
    [
      "numbers that are none",
      '[{"id":4,"subject":"Lift","description":"It stops.","hours":NaN},{"id":5,"subject":"Gate","description":"It stays shut.","hours":-Infinity}]',
    ],
  ])("reads %s", (_name, text) => {
    expect(read(text)).toEqual(BOTH);
  });

  it("keeps ids apart that are longer than numbers of JavaScript", () => {
    const text =
      '[{"id":90071992547409931,"subject":"Lift 1234567890123456, east"},{"id":90071992547409932,"subject":"Gate","hours":0.12345678901234567}]';
    expect(parseTickets(text).tickets.map(({ id, subject }) => [id, subject])).toEqual([
      ["90071992547409931", "Lift 1234567890123456, east"],
      ["90071992547409932", "Gate"],
    ]);
  });

  it.each<[string, object]>([
    [
      "a flag and the time of sending",
      {
        messages: [
          { from_agent: false, body_text: "It stops.", sent_datetime: "2026-02-03T08:00:00" },
          { from_agent: true, body_text: "Hold the button.", sent_datetime: "2026-02-03T09:00:00" },
        ],
      },
    ],
    [
      "a word in place of the writer",
      {
        posts: [
          { from: "client", name: "Tom", message: "<p>It stops.</p>" },
          { from: "staff", name: "Bo", message: "<p>Hold the button.</p>" },
        ],
      },
    ],
    [
      "roles",
      {
        messages: [
          { role: "user", content: "It stops." },
          { role: "assistant", content: "Hold the button." },
        ],
      },
    ],
    [
      "the history of a chat",
      {
        history: [
          { sender_type: "Trigger", msg: "Hello!" },
          { sender_type: "Visitor", msg: "It stops." },
          { sender_type: "Agent", msg: "Hold the button." },
        ],
      },
    ],
    [
      "audits",
      {
        requester_id: 31,
        audits: [
          { author_id: 31, events: [{ type: "Comment", author_id: 31, body: "It stops.", public: true }] },
          {
            author_id: 77,
            events: [{ type: "Comment", author_id: 77, body: "Hold the button.", public: true }],
          },
        ],
      },
    ],
  ])("tells messages apart by %s", (_name, row) => {
    expect(parseTickets(JSON.stringify([{ id: 4, subject: "Lift", ...row }])).tickets).toMatchObject([
      { description: "It stops.", resolutionText: "Hold the button." },
    ]);
  });
});

describe("tables with more than tickets", () => {
  it.each<[string, string]>([
    [
      "types below the names",
      "id,subject,description\nint,varchar(80),text\n4,Lift,It stops.\n5,Gate,It stays shut.",
    ],
    [
      "labels and names",
      "Number,Short description,Description\nnumber,short_description,description\n4,Lift,It stops.\n5,Gate,It stays shut.",
    ],
    [
      "what was asked for above",
      "Report,Lifts and gates\nStatus,Closed\nCreated,Last month\n\nid,subject,description\n4,Lift,It stops.\n5,Gate,It stays shut.",
    ],
    [
      "groups",
      "id,subject,description,category\nLifts (1),,,\n4,Lift,It stops.,Lifts\nGates (1 ticket),,,\n5,Gate,It stays shut.,Gates",
    ],
    [
      "a second file with more columns",
      "id,subject,description\n4,Lift,It stops.\nid,subject,description,category\n5,Gate,It stays shut.,Gates",
    ],
    [
      "ids that pandas made fractions of",
      "id,subject,description\n4.0,Lift,It stops.\n5.0,Gate,It stays shut.",
    ],
    ["ids that are guarded as text", "id,subject,description\n'4,Lift,It stops.\n'5,Gate,It stays shut."],
  ])("reads %s", (_name, text) => {
    expect(read(text)).toEqual(BOTH);
  });
});
