import { hostname } from "node:os";
import type { PortalOptions } from "../../portal/index.ts";
import { senderKey } from "./sender-key.ts";

export interface LimitOptions {
  readonly host: string;
  /** Names that the portal answers to besides this machine's. */
  readonly allowHost?: readonly string[];
  /** Requests a minute that one address may send; 0 for any number. */
  readonly rateLimit: number;
  /** Whether a proxy of ours says who sent a request. */
  readonly behindProxy?: boolean;
}

const MINUTE_MS = 60_000;

/** Who may ask `serve`, by which name, and how often. `addressOf` is where a request came from; `store` counts for several processes. */
export function serveLimits(
  { host, allowHost = [], rateLimit, behindProxy = false }: LimitOptions,
  addressOf: (request: Request) => string | undefined,
  store: NonNullable<PortalOptions["rateLimit"]>["store"] | null = null,
): Pick<PortalOptions, "hosts" | "rateLimit"> {
  const keyOf = (request: Request): string | null =>
    senderKey((behindProxy ? lastForwarded(request) : undefined) ?? addressOf(request));
  return {
    hosts: [...namesOf(host), ...allowHost],
    ...(rateLimit > 0 && {
      rateLimit: { requests: rateLimit, periodMs: MINUTE_MS, keyOf, ...(store && { store }) },
    }),
  };
}

/** What the proxy next to us saw. What stands before it in the header, a visitor may have made up. */
function lastForwarded({ headers }: Request): string | undefined {
  return headers.get("x-forwarded-for")?.split(",").at(-1);
}

/** What this machine is called; a listening address in figures needs no name. */
function namesOf(host: string): string[] {
  return [host, hostname()].filter((name) => /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(name));
}
