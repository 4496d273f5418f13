import { BroadcastChannel } from "node:worker_threads";

/** Says on that channel that it begins, and then neither ends nor takes anybody's processor time. */
export function neverEnd(channel) {
  new BroadcastChannel(channel).postMessage("begun");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
