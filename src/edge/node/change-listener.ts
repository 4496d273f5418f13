import { join } from "node:path";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";

/** Hears of changed files while the calling thread is busy. */
export interface ChangeListener {
  /** Listens in these folders too, and anew in those that another one has taken the place of. */
  follow(folders: Iterable<ListenedFolder>): void;
  /** Files that have changed since it was last asked. Costs nothing where there are none, and waits for nothing. */
  heard(): readonly string[];
  close(): Promise<void>;
}

export interface ListenedFolder {
  readonly folder: string;
  /** The one name in it that is listened for, and only whether something came or went by it; `null` for all that happens. */
  readonly name: string | null;
}

interface Change {
  readonly folder: string;
  readonly name: string | null;
}

/**
 * The thread: the system tells it of each change, it passes the name on and counts up. Written as text, because a program that is bundled
 * into one file has no other file to start a thread from.
 */
const THREAD = `
const { parentPort, workerData } = require("node:worker_threads");
const { statSync, watch } = require("node:fs");
const { port, shared } = workerData;
const count = new Int32Array(shared);
const watched = new Map();
const follow = ({ folder, name: only }) => {
  try {
    const { dev, ino, birthtimeNs } = statSync(folder, { bigint: true });
    const stamp = [dev, ino, birthtimeNs].join("-");
    const before = watched.get(folder);
    if (before?.stamp === stamp) return;
    before?.watcher.close();
    const watcher = watch(folder, (event, name) => {
      if (only !== null && (name !== only || event !== "rename")) return;
      port.postMessage({ folder, name });
      Atomics.add(count, 0, 1);
    });
    watched.set(folder, { watcher, stamp });
    watcher.on("error", () => watcher.close());
  } catch { watched.delete(folder); }
};
parentPort.on("message", (folders) => {
  folders.forEach(follow);
  parentPort.postMessage("listening");
});
`;

/** Settles when the folders are listened to. A system without threads or watches hears nothing, and the slower ways remain. */
export async function createChangeListener(folders: Iterable<ListenedFolder>): Promise<ChangeListener> {
  const shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const count = new Int32Array(shared);
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(THREAD, {
    eval: true,
    execArgv: [],
    workerData: { port: port2, shared },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: 32 },
  });
  worker.postMessage([...folders]);
  await new Promise<void>((resolve) => {
    worker.once("message", () => resolve());
    worker.once("error", () => resolve());
  });
  worker.on("error", () => {});
  // Neither keeps a program from ending.
  worker.unref();
  port1.unref();
  let seen = 0;
  return {
    follow: (more) => worker.postMessage([...more]),
    heard() {
      const now = Atomics.load(count, 0);
      if (now === seen) return [];
      seen = now;
      const paths = new Set<string>();
      for (let next = receiveMessageOnPort(port1); next !== undefined; next = receiveMessageOnPort(port1)) {
        const { folder, name } = next.message as Change;
        paths.add(name === null ? folder : join(folder, name));
      }
      return [...paths];
    },
    async close() {
      await worker.terminate();
      port1.close();
    },
  };
}
