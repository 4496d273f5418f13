import type { Context } from "hono";
import { homePage, topicPage } from "./page/home-page.ts";
import { messagePage } from "./page/message-page.ts";
import { PAGE_SIZE, resultsPage } from "./page/results-page.ts";
import type { Portal } from "./portal.ts";
import { sendPage } from "./send-page.ts";
import { sendProblem } from "./send-problem.ts";
import { homeFor, recentNotices, topicsFor } from "./shown.ts";

const MAX_OFFSET = 10_000;

/** The first page; with `?q=` the answers. */
export async function answerHome(portal: Portal, context: Context): Promise<Response> {
  const visitor = context.req.raw;
  const asked = new URL(visitor.url).searchParams;
  const query = (asked.get("q") ?? "").trim();
  if (query === "") return first(portal, visitor);
  const from = Number(asked.get("from") ?? 0);
  const offset = Number.isInteger(from) && from >= 0 && from <= MAX_OFFSET ? from : 0;
  const searchId = searchIdFor(portal, asked, offset);
  const parameters = parametersFor(query, asked, offset);
  if (searchId !== null) parameters.set("searchId", searchId);
  const answer = await portal.api.perform("search", { sender: visitor, parameters });
  if (!answer.ok) return sendProblem(portal.kit, answer.problem);
  return sendPage(
    resultsPage(portal.kit, { result: answer.body, asked: kept(query, asked), offset, searchId }),
  );
}

async function first(portal: Portal, visitor: Request): Promise<Response> {
  const parameters = new URLSearchParams({ q: "", limit: "1" });
  const answer = await portal.api.perform("search", { sender: visitor, parameters });
  const notices = answer.ok ? answer.body.notices : [];
  const { popular, topics } = await homeFor(portal, visitor);
  const recent = await recentNotices(portal, visitor, new Set(notices.map(({ articleId }) => articleId)));
  return sendPage(homePage(portal.kit, { notices, recent, popular, topics }));
}

/** All that there is to read on one topic. */
export async function answerTopic(portal: Portal, context: Context): Promise<Response> {
  const { kit } = portal;
  const name = context.req.param("name");
  const topic = (await topicsFor(portal, context.req.raw)).find((one) => one.name === name);
  if (topic === undefined) return sendPage(messagePage(kit, kit.texts.noPage, kit.texts.noPageHint), 404);
  return sendPage(topicPage(kit, topic));
}

const FILTERS = ["category", "product", "language"];

function kept(query: string, asked: URLSearchParams): URLSearchParams {
  const parameters = new URLSearchParams({ q: query });
  for (const name of FILTERS) for (const value of asked.getAll(name)) parameters.append(name, value);
  return parameters;
}

/** A later page belongs to the search of the first one; `null` where nobody listens. */
function searchIdFor({ options }: Portal, asked: URLSearchParams, offset: number): string | null {
  if (options.events === undefined) return null;
  return (offset > 0 ? readSearchId(asked) : null) ?? crypto.randomUUID().slice(0, 13);
}

/** What an address says of the search that led to it; `null` for nothing that could be one. */
export function readSearchId(asked: URLSearchParams): string | null {
  return /^[\w-]{1,40}$/.exec(asked.get("s") ?? "")?.[0] ?? null;
}

function parametersFor(query: string, asked: URLSearchParams, offset: number): URLSearchParams {
  const parameters = kept(query, asked);
  parameters.set("limit", String(PAGE_SIZE));
  if (offset > 0) parameters.set("offset", String(offset));
  return parameters;
}
