import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assess.ts";
import type { Issue } from "../../../src/core/issue.ts";
import { mergeBatches, parseTickets } from "../../../src/core/ticket/parse-tickets.ts";
import type { TicketBatch } from "../../../src/core/ticket/ticket-batch.ts";
import { TicketParser } from "../../../src/core/ticket/ticket-parser.ts";
import { TextByteDecoder } from "../../../src/edge/node/decode-text.ts";
import { createReport } from "../../../src/view/report/create-report.ts";

const FILES = [
  ...["servicenow-incident.csv", "servicenow-records.json", "zendesk-tickets.csv", "jira-search.json"],
  ...[
    "freshservice-tickets.csv",
    "same/zendesk-incremental.jsonl",
    "same/freshdesk-tickets.json",
    "same/jira-issues.csv",
  ],
].map((name) => `fixtures/exports/${name}`);

const bytesOf = new Map(FILES.map((file) => [file, readFileSync(file)]));

/** One way in which files are damaged on their way: bytes in, bytes out. `at` is in [0, 1). */
interface Damage {
  readonly kind: "cut" | "flip" | "nuls" | "quote" | "line-ends" | "huge" | "repeat" | "brackets";
  readonly at: number;
  readonly size: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("cut", "flip", "nuls", "quote", "line-ends", "huge", "repeat", "brackets"),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  size: fc.integer({ min: 1, max: 40 }),
});

function harm(bytes: Buffer, { kind, at, size }: Damage): Buffer {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  const insert = (text: string): Buffer => Buffer.concat([before, Buffer.from(text), after]);
  switch (kind) {
    case "cut":
      return Buffer.from(before);
    case "flip":
      return Buffer.from(
        bytes.map((byte, i) => (i >= place && i < place + size ? byte ^ (1 << (i % 8)) : byte)),
      );
    case "nuls":
      return insert("\0".repeat(size));
    case "quote":
      return insert('"');
    case "line-ends": {
      let line = place;
      const mixed = bytes.toString("latin1").replace(/\n/g, () => (line++ % 3 === 0 ? "\r" : "\r\n"));
      return Buffer.from(mixed, "latin1");
    }
    case "huge":
      return insert("x".repeat(size * 2_000));
    case "repeat":
      return Buffer.concat([bytes, after]);
    case "brackets":
      return insert("]}[{".slice(size % 4));
  }
}

function read(bytes: Buffer, pieceSize: number, path: string): TicketBatch {
  const [decoder, parser] = [new TextByteDecoder(), new TicketParser({ path, maxRowChars: 20_000 })];
  const batches: TicketBatch[] = [];
  for (let i = 0; i < bytes.length; i += pieceSize)
    batches.push(parser.write(decoder.write(bytes.subarray(i, i + pieceSize))));
  return mergeBatches([...batches, parser.write(decoder.end()), parser.end()]);
}

describe("an export with any damage", () => {
  const damages = fc.array(damage, { minLength: 1, maxLength: 4 });

  it("has every row in one count: a ticket, or rejected with an issue at its line", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), damages, (file, harms) => {
        const batch = read(harms.reduce(harm, bytesOf.get(file)!), 4_096, file);
        const { tickets, rows, rejectedRows, issues } = batch;
        expect(rows).toBe(tickets.length + rejectedRows);
        expect(issues.filter((issue) => isRejection(issue) && issue.line !== null)).toHaveLength(
          rejectedRows,
        );
        expect(new Set(tickets.map(({ id }) => id)).size).toBe(tickets.length);
      }),
      { numRuns: 60 },
    );
  });

  it("has them in the same counts in the report", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), damages, (file, harms) => {
        const { tickets, rows, rejectedRows, issues } = read(
          harms.reduce(harm, bytesOf.get(file)!),
          4_096,
          file,
        );
        const { funnel } = createReport(
          assess({ articles: [], tickets, rejectedRows, issues }, { now: "2026-06-01" }),
        );
        const excluded = funnel.excluded.reduce((sum, { count }) => sum + count, 0);
        expect([funnel.rowsRead, funnel.rejected]).toEqual([rows, rejectedRows]);
        expect(funnel.scored + excluded + funnel.rejected).toBe(rows);
      }),
      { numRuns: 15 },
    );
  });

  it("is read the same in whatever pieces it comes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        damages,
        fc.integer({ min: 1, max: 700 }),
        (file, harms, size) => {
          const bytes = harms.reduce(harm, bytesOf.get(file)!);
          expect(read(bytes, size, file)).toEqual(read(bytes, bytes.length + 1, file));
        },
      ),
      { numRuns: 30 },
    );
  });
});

it.each<[string, string, readonly string[]]>([
  ["cut off in its last row", "1,vpn drops,office,mail\n2,printer ja", ["csv-cut-off"]],
  ["whole, without a last line end", "1,vpn drops,office,mail\n2,printer jams,home,mail", []],
  ["with a short row, and a line end", "1,vpn drops,office,mail\n2,printer jams\n", []],
  ["with a footer", "1,vpn drops,office,mail\nEnd of report", []],
])("says of a file %s what is wrong with it", (_, rows, codes) => {
  const { issues } = parseTickets(`id,subject,place,channel\n${rows}`);
  expect(issues.map(({ code }) => code).filter((code) => code.startsWith("csv-"))).toEqual(codes);
});

/** A row that comes again is no error, and no ticket of its own. */
function isRejection({ severity, code }: Issue): boolean {
  return severity === "error" || code === "ticket-id-duplicate";
}
