import { type Context, Hono } from "hono";
import { pathUnder } from "../http/index.ts";
import { answerArticle } from "./answer-article.ts";
import { answerAsk, answerFeedback, answerReason, answerTicket } from "./answer-form.ts";
import { answerHome, answerTopic } from "./answer-home.ts";
import { answerPicture } from "./answer-picture.ts";
import { messagePage } from "./page/message-page.ts";
import type { Portal } from "./portal.ts";
import { portalScript } from "./portal-script.ts";
import { reportStep } from "./report-step.ts";
import { sendPage } from "./send-page.ts";
import { portalStyle } from "./style/portal-style.ts";

type Answer = (portal: Portal, context: Context) => Promise<Response>;

/**
 * Tokens of the rate limit, taken once for a page whatever it asks of the API. A hidden article costs what none costs. A page may
 * show many pictures. Judging a ticket reads every word of it and of what is like it.
 */
const COST = { page: 1, picture: 0.2, ticket: 5 } as const;

/** Which address is answered by what, after host and rate limit. Never rejects. */
export function createRoutes(portal: Portal): (request: Request) => Promise<Response> {
  const { api, kit } = portal;
  const { texts } = kit;
  const routes = listRoutes(portal);
  return async (request) =>
    api.isAddressed(request)
      ? routes.fetch(request)
      : sendPage(messagePage(kit, texts.wrongHost, texts.wrongHostHint), 421);
}

function listRoutes(portal: Portal): Hono {
  const { api, base, kit } = portal;
  const pathOf = pathUnder(base);
  // A slash at the end makes no other page.
  const routes = new Hono({ getPath: (request) => pathOf(request).replace(/(?<=.)\/$/, "") }).basePath(base);
  const { noPage, noPageHint, trouble, troubleHint } = kit.texts;
  routes.get("/", (context) => answerPage(portal, context, answerHome));
  routes.get("/topics/:name", (context) => answerPage(portal, context, answerTopic));
  routes.get("/articles/:id{.+}", (context) => answerPage(portal, context, answerArticle));
  routes.post("/feedback", (context) =>
    withLeave(portal, context, { cost: COST.page, answer: answerFeedback }),
  );
  routes.post("/reason", (context) => withLeave(portal, context, { cost: COST.page, answer: answerReason }));
  if (kit.takesTickets) {
    routes.get("/ask", (context) => answerPage(portal, context, answerAsk));
    routes.post("/ask", (context) => withLeave(portal, context, { cost: COST.ticket, answer: answerTicket }));
  }
  routes.get("/pictures/:id{.+}", (context) =>
    withLeave(portal, context, { cost: COST.picture, answer: answerPicture }),
  );
  routes.get("/assets/:name", (context) => answerAsset(portal, context));
  routes.get("/health", ({ req }) => api.handle(new Request(new URL(`${base}/api/health`, req.url))));
  routes.all("/api/*", (context) => api.handle(context.req.raw));
  routes.notFound((context) =>
    withLeave(portal, context, {
      cost: COST.page,
      answer: () => sendPage(messagePage(kit, noPage, noPageHint), 404),
    }),
  );
  routes.onError((error, context) => {
    portal.options.onError?.(error, context.req.raw);
    return sendPage(messagePage(kit, trouble, troubleHint), 500);
  });
  return routes;
}

/** A page that somebody opens, which begins their visit. */
function answerPage(portal: Portal, context: Context, answer: Answer): Promise<Response> {
  return withLeave(portal, context, {
    cost: COST.page,
    async answer() {
      const begins = portal.visits?.begin(context.req.raw) ?? null;
      if (begins !== null) await reportStep(portal, context.req.raw, "arrive");
      const response = await answer(portal, context);
      if (begins !== null) response.headers.append("set-cookie", begins);
      return response;
    },
  });
}

async function withLeave(
  portal: Portal,
  context: Context,
  { cost, answer }: { readonly cost: number; readonly answer: Answer },
): Promise<Response> {
  const { tooMany, tooManyHint } = portal.kit.texts;
  const { allowed, headers } = await portal.api.admit(context.req.raw, cost);
  const response = allowed
    ? await answer(portal, context)
    : await sendPage(messagePage(portal.kit, tooMany, tooManyHint), 429);
  // A ticket that is one too many says itself when to come back.
  if (allowed && response.status === 429) return response;
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/**
 * The script and the style. The pages' own addresses change with their content (`?v=`), so browsers keep them; the bare address, which pages of other
 * sites name, is asked for again after an hour. Neither says anything of a visitor, so any site may load them: module scripts are refused without that.
 */
async function answerAsset({ kit, options }: Portal, context: Context): Promise<Response> {
  const name = context.req.param("name");
  const keep = context.req.query("v") === undefined ? "max-age=3600" : "max-age=31536000, immutable";
  if (name === "portal.js") return send(portalScript, "text/javascript", keep);
  if (name === "portal.css") return send(portalStyle + (options.css ?? ""), "text/css", keep);
  return sendPage(messagePage(kit, kit.texts.noPage, kit.texts.noPageHint), 404);
}

function send(text: string, type: string, keep: string): Response {
  const headers = {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": `public, ${keep}`,
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  };
  return new Response(text, { headers });
}
