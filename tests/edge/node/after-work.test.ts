import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { afterWork } from "../../../src/edge/node/after-work.ts";

let used = 0;
/** The share of the clock's time that the program gets to work. */
let share = 1;
let giveUp: ReturnType<typeof vi.fn<() => void>>;
const clocks = { usedMs: () => used, nowMs: () => Date.now() };

async function pass(ms: number): Promise<void> {
  for (let gone = 0; gone < ms; gone += 10) {
    used += 10 * share;
    await vi.advanceTimersByTimeAsync(10);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  [used, share] = [0, 1];
  giveUp = vi.fn<() => void>();
});
afterEach(() => vi.useRealTimers());

it("gives up once after so much work", async () => {
  afterWork(1_000, giveUp, clocks);
  await pass(900);
  expect(giveUp).not.toHaveBeenCalled();
  await pass(500);
  expect(giveUp).toHaveBeenCalledTimes(1);
});

it("waits for a program that hardly gets to work, because the machine does other things", async () => {
  share = 0.1;
  afterWork(1_000, giveUp, clocks);
  await pass(9_000);
  expect(giveUp).not.toHaveBeenCalled();
  await pass(2_000);
  expect(giveUp).toHaveBeenCalledTimes(1);
});

it("gives up after twenty times as long though nothing works", async () => {
  share = 0;
  afterWork(100, giveUp, clocks);
  await pass(1_900);
  expect(giveUp).not.toHaveBeenCalled();
  await pass(200);
  expect(giveUp).toHaveBeenCalledTimes(1);
});

it("does nothing once it is called off", async () => {
  const callOff = afterWork(100, giveUp, clocks);
  callOff();
  await pass(3_000);
  expect(giveUp).not.toHaveBeenCalled();
});
