import type { PortalEvent } from "../../../src/desk/event/index.ts";
import { createHandler } from "../../../src/edge/http/create-handler.ts";
import type { HandlerOptions } from "../../../src/edge/http/handler-options.ts";
import { createSearchIndex, createViewerScorer } from "../../../src/index.ts";
import { OFFICE_ARTICLES } from "../../core/search/office-articles.ts";
import { makeArticle } from "../../make/article.ts";

export const NOW = "2026-06-01T12:00:00Z";

export const deskIndex = createSearchIndex(
  [
    ...OFFICE_ARTICLES,
    makeArticle({
      id: "agents-only",
      title: "Printer for agents",
      audience: ["agents"],
      product: ["Secret"],
    }),
  ],
  { now: NOW },
);

/** A handler with all that it can offer, and what it has heard. */
export function createDesk(options: HandlerOptions = {}) {
  const events: PortalEvent[] = [];
  const errors: unknown[] = [];
  const handle = createHandler(deskIndex, {
    now: () => NOW,
    scorer: createViewerScorer(deskIndex),
    events: (event) => void events.push(event),
    html: ({ title }) => `<h1>${title}</h1>`,
    onError: (error) => errors.push(error),
    ...options,
  });
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    handle(new Request(`http://desk.example${path}`, { headers }));
  const post = (
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> =>
    handle(
      new Request(`http://desk.example${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    );
  return { handle, get, post, events, errors };
}
