import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeBatches, parseTickets } from "../../../src/core/ticket/parse-tickets.ts";
import { TicketParser } from "../../../src/core/ticket/ticket-parser.ts";

const ROWS = [
  { subject: "No sound", description: "The headset is silent", status: "open" },
  { subject: "Badge", description: "It opens no door", status: "closed" },
];
const WITH_IDS = ROWS.map((row, i) => ({ id: `T${i}`, ...row }));
const HEADER = ["id", "subject", "description", "status"];
const CELLS = WITH_IDS.map((row) => HEADER.map((name) => row[name as keyof typeof row]));

/** The same two tickets, wherever a file keeps them. */
const FILES: Readonly<Record<string, unknown>> = {
  "a list": WITH_IDS,
  "a list in an envelope of any name": { ok: true, message: "2 found", queue_items: WITH_IDS, pages: 1 },
  "a list below two names": { response: { status: "success", body: { items: WITH_IDS } } },
  "a list after longer ones": {
    users: [1, 2, 3].map((id) => ({ id, name: "Jo", email: "jo@example.org", created_at: "2026-01-01" })),
    requests: WITH_IDS,
  },
  "a list of pages": [
    { page: 1, tickets: WITH_IDS.slice(0, 1) },
    { page: 2, tickets: WITH_IDS.slice(1) },
  ],
  "an object by id": Object.fromEntries(ROWS.map((row, i) => [`T${i}`, row])),
  "an object by id below a name": {
    code: 0,
    message: "Found: 2",
    objects: Object.fromEntries(ROWS.map((row, i) => [`T${i}`, row])),
  },
  "a list under each of several keys": { "2026-03": WITH_IDS.slice(0, 1), "2026-04": WITH_IDS.slice(1) },
  "edges and nodes": { data: { tickets: { edges: WITH_IDS.map((node) => ({ node, cursor: "x" })) } } },
  "events with what they are about": WITH_IDS.map((payload) => ({ event: "created", payload })),
  "rows below properties": { results: WITH_IDS.map(({ id, ...properties }) => ({ id, properties })) },
  "rows below attributes": { data: WITH_IDS.map(({ id, ...attributes }) => ({ type: "t", id, attributes })) },
  "rows as names and values": {
    list: WITH_IDS.map((row) => ({
      info: Object.entries(row).map(([key, value]) => ({ key, value })),
    })),
  },
  "rows as labels and values": {
    list: WITH_IDS.map(({ id, ...row }) => ({
      id,
      fields: Object.entries(row).map(([label, value]) => ({ label, value })),
    })),
  },
  "lists under names that are columns elsewhere": {
    open: WITH_IDS.slice(0, 1),
    closed: WITH_IDS.slice(1),
  },
  "hits with their source": {
    hits: { total: 2, hits: WITH_IDS.map(({ id, ..._source }) => ({ _id: id, id, _source })) },
  },
  "fields beside an id": WITH_IDS.map(({ id, ...fields }) => ({ id, made: "by a form", fields })),
  "pages of Notion": {
    object: "list",
    results: WITH_IDS.map(({ id, subject, description, status }) => ({
      ...{ object: "page", id, archived: false },
      properties: {
        Question: { id: "t", type: "title", title: [...subject].map((plain_text) => ({ plain_text })) },
        Description: { id: "d", type: "rich_text", rich_text: [{ plain_text: description }] },
        Status: { id: "s", type: "status", status: { id: "x", name: status, color: "red" } },
      },
    })),
  },
  "items of monday.com": {
    data: {
      boards: [
        {
          items_page: {
            items: WITH_IDS.map(({ id, subject, description, status }) => ({
              ...{ id, name: subject },
              column_values: [
                { id: "s1", text: status, column: { title: "Status" } },
                { id: "l1", text: description, column: { title: "Description" } },
              ],
            })),
          },
        },
      ],
    },
  },
  "documents of MongoDB": WITH_IDS.map(({ id, ...row }) => ({ _id: { $oid: id }, ...row })),
  "items of DynamoDB": {
    Items: WITH_IDS.map((row) => Object.fromEntries(Object.entries(row).map(([name, S]) => [name, { S }]))),
  },
  "columns and cells apart": { columns: HEADER, index: [0, 1], data: CELLS },
  "columns with types, and cells": {
    data: { cols: HEADER.map((name) => ({ name, type: "text" })), rows: CELLS },
  },
  "cells, the names first": [HEADER, ...CELLS],
  "a list a column": Object.fromEntries(HEADER.map((name, at) => [name, CELLS.map((row) => row[at])])),
  "an object a column": Object.fromEntries(
    HEADER.map((name, at) => [name, Object.fromEntries(CELLS.map((row, i) => [i, row[at]]))]),
  ),
};

describe("rows of a JSON file", () => {
  for (const [name, value] of Object.entries(FILES)) {
    it.each([0, 2])(`are found in ${name} (indent %i)`, (indent) => {
      const { tickets, rows, issues } = parseTickets(JSON.stringify(value, null, indent), { path: "x.json" });
      expect(issues).toEqual([]);
      expect(rows).toBe(2);
      expect(
        tickets.map(({ id, subject, description, status }) => ({ id, subject, description, status })),
      ).toEqual(WITH_IDS);
    });
  }

  it("are the same in whatever pieces the file comes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(FILES)),
        fc.integer({ min: 1, max: 60 }),
        (value, size) => {
          const text = JSON.stringify(value);
          const parser = new TicketParser({ path: "x.json" });
          const batches = [];
          for (let i = 0; i < text.length; i += size) batches.push(parser.write(text.slice(i, i + size)));
          expect(mergeBatches([...batches, parser.end()])).toEqual(parseTickets(text, { path: "x.json" }));
        },
      ),
    );
  });

  it("are those of one ticket with its comments, and not the comments", () => {
    const ticket = {
      id: 7,
      subject: "No sound",
      description: "Silent",
      comments: [1, 2].map((id) => ({ id, body: "Try again", created_at: "2026-03-01", public: true })),
    };
    expect(parseTickets(JSON.stringify(ticket)).tickets.map(({ id }) => id)).toEqual(["7"]);
    expect(parseTickets(JSON.stringify({ ticket })).tickets.map(({ id }) => id)).toEqual(["7"]);
  });

  it("are named when nobody knows their columns, so that they can be mapped", () => {
    const text = JSON.stringify({
      export: {
        entries: [
          { uid: "A", q: "No sound" },
          { uid: "B", q: "Badge" },
        ],
      },
    });
    const parser = new TicketParser({ path: "x.json" });
    parser.write(text);
    parser.end();
    expect(parser.mapping.columns.map(({ header }) => header)).toEqual(["uid", "q"]);
    const { tickets } = parseTickets(text, { columns: { uid: "id", q: "subject" } });
    expect(tickets.map(({ id, subject }) => [id, subject])).toEqual([
      ["A", "No sound"],
      ["B", "Badge"],
    ]);
  });

  it("can be mapped by paths", () => {
    const text = JSON.stringify([
      { nr: 1, first: { text: "No sound" }, custom: [{ id: 36, value: "Audio" }] },
      { nr: 2, first: { text: "Badge" }, custom: [] },
    ]);
    const columns = { nr: "id", "first.text": "description", "custom.36": "category" } as const;
    const { tickets, issues } = parseTickets(text, { columns });
    expect(issues).toEqual([]);
    expect(tickets.map(({ description, category }) => [description, category])).toEqual([
      ["No sound", "Audio"],
      ["Badge", null],
    ]);
  });

  it.each<[string, unknown]>([
    ["another page by its address", { value: WITH_IDS, "@odata.nextLink": "https://desk.example/2" }],
    [
      "another page by a flag",
      { requests: WITH_IDS, list_info: { has_more_rows: true, row_count: 2 }, ok: [1] },
    ],
    ["another page by a link", { list: WITH_IDS, _links: { next: { href: "https://desk.example/2" } } }],
    ["another page of a graph", { tickets: { nodes: WITH_IDS, pageInfo: { hasNextPage: true } } }],
    ["more than it holds", { record_count: 90, tickets: WITH_IDS }],
    ["more elements", { items: WITH_IDS, page: { size: 2, totalElements: 90 } }],
  ])("are told to be not all, where the file says %s", (_, value) => {
    expect(parseTickets(JSON.stringify(value)).issues.map(({ code }) => code)).toEqual([
      "export-has-more-pages",
    ]);
  });

  it.each<[string, unknown]>([
    ["that it is the last page", { tickets: WITH_IDS, next_page: null, count: 900 }],
    ["how many there are", { tickets: WITH_IDS, count: 2 }],
    ["how many there are of something else", { groups: [{ id: 1, count: 90 }], tickets: WITH_IDS }],
  ])("are not told to be more, where the file says %s", (_, value) => {
    expect(parseTickets(JSON.stringify(value)).issues).toEqual([]);
  });
});
