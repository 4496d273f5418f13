import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import type { TicketBatch } from "../../../../src/core/ticket/index.ts";
import { readAhead } from "../../../../src/edge/cli/read/read-ahead.ts";
import { ticket } from "../../../core/gap/tickets.ts";

const never = new AbortController().signal;
const batch = (at: number): TicketBatch => ({
  tickets: [ticket(`A${at}`, "printer"), ticket(`B${at}`, "badge")],
  rows: 2,
  rejectedRows: 0,
  issues: [],
});

/** Batches of two tickets, and how many of them were asked for. */
function source(count: number, fails = false) {
  const asked = { batches: 0, isEnded: false };
  async function* batches() {
    try {
      for (let at = 0; at < count; at++) {
        asked.batches++;
        await setImmediate();
        yield batch(at);
      }
      if (fails) throw new Error("damaged");
    } finally {
      asked.isEnded = true;
    }
  }
  return { asked, batches: batches() };
}

const settle = async () => {
  for (let turn = 0; turn < 50; turn++) await setImmediate();
};

it("reads before anybody asks, and no more than may wait", async () => {
  const { asked, batches } = source(20);
  const ahead = readAhead(batches, { most: 6, signal: never });
  await settle();
  expect(asked.batches).toBe(3);
  const taken: TicketBatch[] = [];
  for await (const one of ahead) taken.push(one);
  expect(taken).toEqual(Array.from({ length: 20 }, (_, at) => batch(at)));
});

it("hands on each batch once, in order, whoever is first", async () => {
  for (const turns of [0, 1, 2, 3, 5, 9]) {
    const ahead = readAhead(source(7).batches, { most: 100, signal: never });
    for (let turn = 0; turn < turns; turn++) await setImmediate();
    const ids: string[] = [];
    for await (const { tickets } of ahead) ids.push(tickets[0]!.id);
    expect(ids).toEqual(["A0", "A1", "A2", "A3", "A4", "A5", "A6"]);
  }
});

it("tells a mistake after what was read before it", async () => {
  const ahead = readAhead(source(2, true).batches, { most: 100, signal: never });
  await settle();
  expect((await ahead.next()).value).toEqual(batch(0));
  expect((await ahead.next()).value).toEqual(batch(1));
  await expect(ahead.next()).rejects.toThrow("damaged");
});

it("lets go of the source where nobody will take it", async () => {
  const stop = new AbortController();
  const { asked, batches } = source(1_000);
  readAhead(batches, { most: 1e6, signal: stop.signal });
  await settle();
  stop.abort();
  await settle();
  expect(asked.isEnded).toBe(true);
  expect(asked.batches).toBeLessThan(1_000);
});
