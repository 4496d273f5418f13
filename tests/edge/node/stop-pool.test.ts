import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { createPool } from "../../../src/edge/node/index.ts";
import { untilAborted } from "../../../src/edge/node/until-aborted.ts";
import { createSearchIndex, createTicket, serializeScorer, type Ticket } from "../../../src/index.ts";
import { makeArticle } from "../../make/article.ts";

const now = "2026-11-22";
const articles = [makeArticle({ id: "a", title: "VPN drops" })];
const scorer = serializeScorer(createSearchIndex(articles, { now }));
const ticketOf = (i: number): Ticket => createTicket({ id: `t${i}`, subject: "vpn drops" });

/** So many tickets, and then it waits for ever, as a database may. Tells when it was asked to end. */
function hanging(count: number) {
  let given = 0;
  const source = {
    hasEnded: false,
    [Symbol.asyncIterator]: () => ({
      next: (): Promise<IteratorResult<Ticket>> =>
        given < count
          ? Promise.resolve({ done: false, value: ticketOf(given++) })
          : new Promise<IteratorResult<Ticket>>(() => {}),
      return: (): Promise<IteratorResult<Ticket>> => {
        source.hasEnded = true;
        return new Promise<IteratorResult<Ticket>>(() => {});
      },
    }),
  };
  return source;
}

async function countOf(many: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of many) count++;
  return count;
}

it("stops at the signal while the source waits, and tells the source to end", async () => {
  const pool = createPool({ threads: 0 });
  for (const stopped of [
    (source: ReturnType<typeof hanging>, signal: AbortSignal) =>
      countOf(pool.score(source, scorer, { signal })),
    (source: ReturnType<typeof hanging>, signal: AbortSignal) =>
      pool.assess({ articles, tickets: source }, { now }, { signal }),
  ]) {
    const stop = new AbortController();
    const source = hanging(100);
    const judging = stopped(source, stop.signal);
    await setImmediate();
    stop.abort(new Error("enough"));
    await expect(judging).rejects.toThrow("enough");
    expect(source.hasEnded).toBe(true);
  }
});

it("gives all up to the end of a source that ends, fails, or is left", async () => {
  const { signal } = new AbortController();
  async function* failing() {
    yield 1;
    throw new Error("cursor lost");
  }
  expect(await countOf(untilAborted([1, 2, 3], signal))).toBe(3);
  expect(await countOf(untilAborted(new Set([1, 2]), undefined))).toBe(2);
  await expect(countOf(untilAborted(failing(), signal))).rejects.toThrow("cursor lost");
  const source = hanging(5);
  for await (const _ of untilAborted(source, signal)) break;
  expect(source.hasEnded).toBe(true);
});

it("a pool that is closed rejects what is under way and whatever is asked of it later", async () => {
  const pool = createPool({ threads: 0 });
  const index = createSearchIndex(articles, { now });
  const waiting = countOf(pool.score(hanging(10), scorer));
  const taken: unknown[] = [];
  const judging = (async () => {
    for await (const verdict of pool.score(
      Array.from({ length: 500 }, (_, i) => ticketOf(i)),
      scorer,
    ))
      if (taken.push(verdict) === 50) await pool.close();
  })();
  const closed = { name: "LevelZeroError", code: "CLOSED", message: expect.stringContaining("createPool") };
  await expect(judging).rejects.toMatchObject(closed);
  await expect(waiting).rejects.toMatchObject(closed);
  expect(taken).toHaveLength(50);
  await expect(countOf(pool.score([ticketOf(1)], scorer))).rejects.toMatchObject(closed);
  await expect(pool.index(articles, { now })).rejects.toMatchObject(closed);
  await expect(pool.judgeFrom([ticketOf(1)], index)).rejects.toMatchObject(closed);
  await pool.close();
});

it.each([null, undefined, "t1", { tickets: [] }, 7])("refuses %j for tickets", (wrong) => {
  const pool = createPool({ threads: 0 });
  expect(() => pool.score(wrong as never, scorer)).toThrow(/the tickets must be a list of tickets/);
});
