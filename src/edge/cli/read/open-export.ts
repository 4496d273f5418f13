import type { TicketBatch, TicketMapping } from "../../../core/ticket/index.ts";
import { readTickets } from "../../node/index.ts";
import type { Session } from "../session.ts";
import { SAMPLE } from "./drop-templates.ts";
import { readAhead } from "./read-ahead.ts";

/** A file that is being read. */
export interface OpenExport {
  readonly path: string;
  readonly batches: AsyncGenerator<TicketBatch>;
  /** How it was understood; `null` before the last batch. */
  mapping(): TicketMapping | null;
}

export async function openExport(path: string, session: Session): Promise<OpenExport> {
  const shown = path === "-" ? "standard input" : path.replaceAll("\\", "/");
  const source = path === "-" ? session.io.stdin : session.pathOf(path);
  let mapping: TicketMapping | null = null;
  const options = {
    ...(await session.reading()),
    path: shown,
    onMapping: (found: TicketMapping) => {
      mapping = found;
    },
  };
  return { path: shown, batches: readTickets(source, options), mapping: () => mapping };
}

/** An export whose reading has begun before anybody takes its tickets. */
export interface BegunExport {
  readonly open: Promise<OpenExport>;
  /** Reads no more, unless somebody takes them. */
  stop(): void;
}

/**
 * Reads the first tickets of the first export, while the articles are parsed in another thread; `null` for standard input, where a person may have to answer first.
 * Nothing is told before `readExports` takes them.
 */
export function beginExports([path]: readonly string[], session: Session): BegunExport | null {
  if (path === undefined || path === "-") return null;
  const stop = new AbortController();
  const ahead = { most: SAMPLE, signal: stop.signal };
  const open = openExport(path, session).then((one) => ({ ...one, batches: readAhead(one.batches, ahead) }));
  open.catch(() => {});
  return { open, stop: () => stop.abort() };
}
