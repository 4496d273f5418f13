import { describe, expect, it } from "vitest";
import type { Boilerplate, TicketBatch } from "../../../../src/core/ticket/index.ts";
import { dropTemplates } from "../../../../src/edge/cli/read/drop-templates.ts";
import { makeTicket } from "../../../make/ticket.ts";

const FORM = "Please describe your problem and its urgency below:";

async function* batchesOf(count: number, size: number): AsyncGenerator<TicketBatch> {
  for (let from = 0; from < count; from += size) {
    const length = Math.min(size, count - from);
    const tickets = Array.from({ length }, (_, i) =>
      makeTicket({ id: `${from + i}`, subject: `s${from + i}`, description: `${FORM}\nword${from + i}` }),
    );
    yield { tickets, rows: length, rejectedRows: 0, issues: [] };
  }
}

async function read(count: number, size: number) {
  const found: Boilerplate[] = [];
  const batches: TicketBatch[] = [];
  for await (const batch of dropTemplates(batchesOf(count, size), (boilerplate) => found.push(boilerplate)))
    batches.push(batch);
  return { found, batches, tickets: batches.flatMap(({ tickets }) => tickets) };
}

describe("dropTemplates", () => {
  it.each([
    ["a small export", 40, 7],
    ["one that is larger than the sample", 21_000, 500],
  ])("takes templates out of %s, and passes every batch in its order", async (_name, count, size) => {
    const { found, batches, tickets } = await read(count, size);
    expect(found.map(({ lines }) => lines.map(({ text }) => text))).toEqual([[FORM]]);
    expect(found[0]!.sampled).toBe(Math.min(count, 20_000));
    expect(batches).toHaveLength(Math.ceil(count / size));
    expect(tickets.map(({ id }) => Number(id))).toEqual(Array.from({ length: count }, (_, i) => i));
    expect(tickets.every(({ description }) => /^word\d+$/.test(description))).toBe(true);
  });

  it("says that it found nothing in an export without tickets", async () => {
    const { found, batches } = await read(0, 1);
    expect(batches).toEqual([]);
    expect(found).toMatchObject([{ lines: [], sampled: 0 }]);
  });
});
