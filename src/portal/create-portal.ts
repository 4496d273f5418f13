import { type Context, Hono } from "hono";
import { createHandler, type SessionOptions } from "../http/index.ts";
import type { SearchIndex } from "../index.ts";
import { answerArticle } from "./answer-article.ts";
import { answerAsset } from "./answer-asset.ts";
import { answerAsk, answerFeedback, answerTicket } from "./answer-form.ts";
import { answerHome, answerTopic } from "./answer-home.ts";
import { answerPicture } from "./answer-picture.ts";
import { createKit } from "./create-kit.ts";
import { messagePage } from "./page/message-page.ts";
import type { Portal } from "./portal.ts";
import { PortalApi } from "./portal-api.ts";
import type { PortalOptions } from "./portal-options.ts";
import { createRenderer } from "./render-article.ts";
import { sendPage } from "./send-page.ts";
import { type Visits, visitsOf } from "./visits.ts";

/**
 * A help portal as a Fetch handler: a page to search on, the articles, "Did this solve it?", a form to write to the desk with, and the
 * API of `createHandler` under `/api`. Works without script, loads nothing from elsewhere, and shows a visitor what `viewer` allows.
 * Give a function instead of an index to swap it while requests run. Never rejects.
 *
 * @example
 * const handle = createPortal(index, { title: "IT help", submitTicket: (ticket) => desk.create(ticket) });
 * const response = await handle(new Request("http://localhost/?q=vpn"));
 */
export function createPortal(
  index: SearchIndex | (() => SearchIndex),
  options: PortalOptions = {},
): (request: Request) => Promise<Response> {
  const portal = assemble(typeof index === "function" ? index : () => index, options);
  const routes = createRoutes(portal);
  return async (request) => routes.fetch(request);
}

function assemble(index: () => SearchIndex, options: PortalOptions): Portal {
  const base = (options.basePath ?? "").replace(/\/$/, "");
  const html = createRenderer(options, base);
  const visits = visitsOf(options, base);
  const { session: _, ...others } = options;
  const session = sessionOf(options, visits);
  const handle = createHandler(index, {
    ...others,
    ...(session && { session }),
    ...(html && { html }),
    basePath: `${base}/api`,
  });
  return {
    base,
    index,
    options,
    html,
    handle,
    kit: createKit(options, base),
    api: new PortalApi(handle, `${base}/api`, visits),
    visits,
  };
}

function sessionOf({ session }: PortalOptions, visits: Visits | null): SessionOptions | null {
  if (session === false) return null;
  const of = session?.of ?? (visits === null ? null : (request: Request) => visits.of(request));
  return of === null ? null : { key: session?.key ?? crypto.randomUUID(), of };
}

function createRoutes(portal: Portal): Hono {
  const { base, handle, kit, visits } = portal;
  const routes = new Hono({ strict: false }).basePath(base);
  const page = (path: string, answer: (portal: Portal, context: Context) => Promise<Response>): void =>
    void routes.get(path, async (context) => {
      const begins = visits?.begin(context.req.raw) ?? null;
      const response = await answer(portal, context);
      if (begins !== null) response.headers.append("set-cookie", begins);
      return response;
    });
  page("/", answerHome);
  page("/topics/:name", answerTopic);
  page("/articles/:id{.+}", answerArticle);
  routes.post("/feedback", (context) => answerFeedback(portal, context));
  if (kit.takesTickets) {
    page("/ask", answerAsk);
    routes.post("/ask", (context) => answerTicket(portal, context));
  }
  routes.get("/pictures/:id{.+}", (context) => answerPicture(portal, context));
  routes.get("/assets/:name", (context) => answerAsset(portal, context));
  routes.all("/api/*", (context) => handle(context.req.raw));
  routes.notFound(() => sendPage(messagePage(kit, kit.texts.noPage, kit.texts.noPageHint), 404));
  routes.onError((error, context) => {
    portal.options.onError?.(error, context.req.raw);
    return sendPage(messagePage(kit, kit.texts.trouble, kit.texts.troubleHint), 500);
  });
  return routes;
}
