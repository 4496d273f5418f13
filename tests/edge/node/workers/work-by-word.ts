import { BroadcastChannel } from "node:worker_threads";
import { onTestFinished, vi } from "vitest";

/**
 * Until the test ends, a thread that never ends has worked for longer than `ms` as soon as it begins, which it says on the channel; no other has,
 * however busy the machine is.
 */
export function workByWord(channel: string, ms: number): void {
  const used = { user: 0, system: 0 };
  const told = new BroadcastChannel(channel);
  told.onmessage = () => {
    used.user += ms * 1_000;
  };
  const clock = vi.spyOn(process, "cpuUsage").mockImplementation(() => ({ ...used }));
  onTestFinished(() => {
    clock.mockRestore();
    told.close();
  });
}
