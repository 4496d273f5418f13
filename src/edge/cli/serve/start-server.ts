import type { AddressInfo } from "node:net";
import { type Http2Bindings, type HttpBindings, serve } from "@hono/node-server";
import { LevelZeroError } from "../../../index.ts";

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Takes no more requests, and settles when those under way are answered. */
  close(): Promise<void>;
}

/** Milliseconds that requests under way get at the end. */
const GRACE_MS = 5_000;

/** Milliseconds that a sender has for the head of a request, and for all of it: who sends a letter a minute holds nothing up. */
const HEAD_MS = 15_000;
const REQUEST_MS = 60_000;

/** Answers a request that came from an address. */
type Answer = (request: Request, address: string | undefined) => Promise<Response>;

type Bindings = HttpBindings | Http2Bindings;

/** Serves a Fetch handler. Throws `INVALID_OPTION` if the address cannot be had. */
export function startServer(
  answer: Answer,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const options = {
      fetch: (request: Request, { incoming }: Bindings) => answer(request, incoming.socket.remoteAddress),
      hostname: host,
      port,
      serverOptions: { headersTimeout: HEAD_MS, requestTimeout: REQUEST_MS },
    };
    const server = serve(options, (info: AddressInfo) => {
      server.off("error", refuse);
      resolve({ address: addressOf(info), close: () => close(server) });
    });
    const refuse = (error: NodeJS.ErrnoException): void => reject(whyNot(error, host, port));
    server.once("error", refuse);
  });
}

function addressOf({ address, port, family }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): LevelZeroError {
  const at = `${host}:${port}`;
  if (code === "EADDRINUSE") {
    return new LevelZeroError("INVALID_OPTION", `${at} is in use by another program. Choose another --port.`);
  }
  const reason = code ?? message;
  return new LevelZeroError(
    "INVALID_OPTION",
    `Cannot listen on ${at} (${reason}). Choose another --host or --port.`,
  );
}

/** Connections that are kept open without a request are closed at once. */
async function close(server: ReturnType<typeof serve>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  if ("closeIdleConnections" in server) server.closeIdleConnections();
  const timer = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(timer);
}
