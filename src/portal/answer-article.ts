import type { Context } from "hono";
import type { ArticleAnswer } from "../http/index.ts";
import type { Article } from "../index.ts";
import { encodeId } from "./article-link.ts";
import { articlePage } from "./page/article-page.ts";
import type { Portal } from "./portal.ts";
import { sendPage } from "./send-page.ts";
import { sendProblem } from "./send-problem.ts";

/** One article, by its id; by its path, which links between articles use, it leads on to that. */
export async function answerArticle(portal: Portal, context: Context): Promise<Response> {
  const visitor = context.req.raw;
  const id = context.req.param("id") ?? "";
  const answer = await read(portal, visitor, id);
  if (answer.ok) {
    const asked = new URL(visitor.url).searchParams;
    const query = (asked.get("q") ?? "").trim();
    await report(portal, visitor, { articleId: answer.body.id, query, place: asked.get("n") });
    return sendPage(articlePage(portal.kit, answer.body, query));
  }
  const named =
    answer.problem.status === 404 ? portal.index().articles.find((article) => isAt(article, id)) : undefined;
  const moved = named === undefined ? null : await read(portal, visitor, named.id);
  if (moved?.ok !== true) return sendProblem(portal.kit, answer.problem);
  return new Response(null, {
    status: 302,
    headers: { location: `${portal.base}/articles/${encodeId(moved.body.id)}` },
  });
}

function read({ api }: Portal, visitor: Request, id: string) {
  return api.get<ArticleAnswer>(visitor, `/articles/${encodeId(id)}`);
}

function isAt({ path }: Article, id: string): boolean {
  return path !== null && path.replace(/\.[^./]+$/, "") === id;
}

/** Tells the desk what was read, and which answer was chosen where the address says so. */
async function report(
  { api, options }: Portal,
  visitor: Request,
  {
    articleId,
    query,
    place,
  }: { readonly articleId: string; readonly query: string; readonly place: string | null },
): Promise<void> {
  if (options.events === undefined || /prefetch/.test(visitor.headers.get("sec-purpose") ?? "")) return;
  const position = /^[1-9]\d{0,3}$/.test(place ?? "") ? Number(place) : null;
  const click = position === null || query === "" ? [] : [{ type: "click", query, articleId, position }];
  await api.post(visitor, "/events", { events: [...click, { type: "view", articleId }] });
}
