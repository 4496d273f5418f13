import type { Context } from "hono";
import { readSearchId } from "./answer-home.ts";
import { encodeId } from "./article-link.ts";
import { articlePage } from "./page/article-page.ts";
import type { Portal } from "./portal.ts";
import { sendPage } from "./send-page.ts";
import { sendProblem } from "./send-problem.ts";
import { shownTo } from "./shown.ts";

/** One article, by its id; by its path, which links between articles use, it leads on to that. */
export async function answerArticle(portal: Portal, context: Context): Promise<Response> {
  const visitor = context.req.raw;
  const id = context.req.param("id") ?? "";
  const answer = await portal.api.perform("readArticle", { sender: visitor, id });
  if (answer.ok) {
    const asked = new URL(visitor.url).searchParams;
    const query = (asked.get("q") ?? "").trim();
    const searchId = readSearchId(asked);
    await report(portal, visitor, { articleId: answer.body.id, query, searchId, place: asked.get("n") });
    return sendPage(articlePage(portal.kit, answer.body, { query, searchId }));
  }
  const moved = answer.problem.status === 404 ? await idAt(portal, visitor, id) : null;
  if (moved === null) return sendProblem(portal.kit, answer.problem);
  return new Response(null, {
    status: 302,
    headers: { location: `${portal.base}/articles/${encodeId(moved)}` },
  });
}

/** The id of the article at a path, if the visitor may see it: looked for among what they may see, and nowhere else. */
async function idAt(portal: Portal, visitor: Request, path: string): Promise<string | null> {
  const { articles } = await shownTo(portal, visitor);
  return portal.idAt(articles, path);
}

interface Opened {
  readonly articleId: string;
  readonly query: string;
  readonly searchId: string | null;
  readonly place: string | null;
}

/** Tells the desk what was read, and which answer was chosen where the address says so. */
async function report(
  { api, options }: Portal,
  visitor: Request,
  { articleId, query, searchId, place }: Opened,
): Promise<void> {
  if (options.events === undefined || /prefetch/.test(visitor.headers.get("sec-purpose") ?? "")) return;
  const position = /^[1-9]\d{0,3}$/.test(place ?? "") ? Number(place) : null;
  const joined = searchId === null ? {} : { searchId };
  const click =
    position === null || query === "" ? [] : [{ type: "click", query, articleId, position, ...joined }];
  const body = () => ({ events: [...click, { type: "view", articleId, ...joined }] });
  await api.perform("reportEvents", { sender: visitor, body });
}
