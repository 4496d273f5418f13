import type { LimitOptions } from "../serve/serve-limits.ts";

/** What the portal was started with, as far as it is told. */
export interface ServedOptions extends LimitOptions {
  readonly events: string | false;
  readonly tickets: string | false;
  /** Where events, tickets and limits go in place of files: the address, or `true` for that of the environment. */
  readonly database?: string | true;
  readonly audience?: readonly string[];
}

/** What whoever started the portal must know: who can see what, and where the words of visitors go. */
export function describeServed(address: string, options: ServedOptions): string[] {
  const { audience = [], database, host, allowHost = [], rateLimit } = options;
  const [events, tickets] = [options.events, options.tickets].map((target) =>
    target !== false && database !== undefined ? "the database" : target,
  );
  const held =
    audience.length === 0 ? "public articles only" : `public articles and those for ${audience.join(", ")}`;
  return [
    `The portal is at ${address} and shows ${held}.`,
    ...(isLoopback(host)
      ? []
      : [
          `Not only this machine: everybody who reaches ${host} can open it. There is no sign-in and no encryption; put a proxy before it.`,
        ]),
    ...(allowHost.length === 0 && isLoopback(host)
      ? []
      : [
          `It answers to ${["this machine's name and addresses", ...allowHost].join(", ")}; --allow-host adds names.`,
        ]),
    ...(rateLimit > 0 ? [] : ["There is no limit of requests: anybody who reaches it can keep it busy."]),
    tickets === false
      ? "No tickets are taken."
      : `Tickets, with what people say of themselves, go to ${tickets}.`,
    events === false
      ? "Nothing is noted of searches."
      : `Searches and answers, personal data masked, go to ${events}.`,
    "Stop with Ctrl+C.",
  ];
}

/** Whether only programs on this machine can connect. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
