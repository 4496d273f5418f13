import type { PortalEvent } from "../../../src/desk/event/index.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";
import { createPortal, type PortalOptions, type PortalTicket } from "../../../src/edge/portal/index.ts";
import { type Article, createSearchIndex, createViewerScorer, type SearchIndex } from "../../../src/index.ts";

/** Markdown by path: a small desk with something for everybody, for employees, and a draft. */
export const FILES: Readonly<Record<string, string>> = {
  "network/vpn.md":
    "---\ntitle: Connect to the VPN\ncategory: Network\nupdated: 2026-02-17\n---\n# Connect to the VPN\n\nClick the lighthouse.\n\n## It drops every hour\n\nSwitch off power saving of the network card. See [printers](../print/printer.md#paper-jam) and [nothing](gone.md).\n",
  "print/printer.md":
    '---\nid: KB7\ntitle: Clear a paper jam\ncategory: Printing\n---\n# Clear a paper jam\n\nOpen the tray of the printer <b onclick="alert(1)">slowly</b>.\n\n![The tray](tray.png)\n',
  "hr/payslip.md":
    "---\ntitle: Find your payslip\ncategory: HR\naudience: employees\n---\n# Find your payslip\n\nOpen the payslip page.\n",
  "network/secret.md":
    "---\ntitle: VPN failover runbook\ncategory: Network\naudience: agents\n---\n# VPN failover runbook\n\nRestart the VPN gateway drops.\n",
};

export function articlesOf(files: Readonly<Record<string, string>> = FILES): Article[] {
  return Object.entries(files).map(([path, text]) => parseArticle(text, { path }).article!);
}

export const NOW = "2026-03-31T12:00:00.000Z";

export interface Desk {
  readonly index: SearchIndex;
  readonly events: PortalEvent[];
  readonly tickets: PortalTicket[];
  readonly handle: (request: Request) => Promise<Response>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Sends a form as a browser does from a page of the portal. */
  send(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Page>;
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A portal for the visitors that the header `x-audience` names. */
export function openDesk(options: PortalOptions = {}, files: Readonly<Record<string, string>> = FILES): Desk {
  const index = createSearchIndex(articlesOf(files), { now: NOW });
  const events: PortalEvent[] = [];
  const tickets: PortalTicket[] = [];
  const handle = createPortal(index, {
    viewer: ({ headers }) => (headers.get("x-audience") ?? "").split(",").filter((name) => name !== ""),
    now: () => NOW,
    events: (event) => void events.push(event),
    scorer: createViewerScorer(index),
    markdown: ({ path }) => files[path ?? ""] ?? null,
    submitTicket: (ticket) => {
      tickets.push(ticket);
      return undefined;
    },
    ...options,
  });
  const ask = async (request: Request): Promise<Page> => {
    const response = await handle(request);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return {
    index,
    events,
    tickets,
    handle,
    get: (path, headers = {}) => ask(new Request(`http://desk.example${path}`, { headers })),
    send: (path, fields, headers = {}) =>
      ask(
        new Request(`http://desk.example${path}`, {
          method: "POST",
          body: new URLSearchParams(fields),
          headers: { "sec-fetch-site": "same-origin", ...headers },
        }),
      ),
  };
}
