import { type Context, Hono } from "hono";
import {
  getArticle,
  type Popularity,
  type SearchIndex,
  search,
  suggest,
  type ViewerOptions,
} from "../index.ts";
import { jsonResponse, problemResponse } from "./json-response.ts";
import { createProblem, ProblemError } from "./problem.ts";
import { toPublicArticle } from "./public-article.ts";
import { readFilters, readPage, readQuery } from "./read-parameters.ts";

export interface HandlerOptions {
  /** The audiences that the sender of a request holds. Without it, only public articles exist. If it throws, nothing is shown. */
  readonly viewer?: (request: Request) => readonly string[] | Promise<readonly string[]>;
  /** The moment that validity dates are compared with, ISO 8601. Default: the clock. */
  readonly now?: () => string;
  /** Path that the handler is mounted under, such as `/api`. Default: none. */
  readonly basePath?: string;
  /** Characters of a query at most. Default 500. */
  readonly maxQueryLength?: number;
  /** Article id → how often it has helped, in [0, 1]. */
  readonly popularity?: Popularity;
  /** Hears of every error behind an answer of status 500, which itself tells nothing. */
  readonly onError?: (error: unknown, request: Request) => void;
}

/**
 * The portal's search as a Fetch handler: `GET /search?q=`, `GET /suggest?q=`, `GET /articles/{id}`, `GET /health`.
 * Give a function instead of an index to swap it while requests run. Problems are RFC 9457 documents.
 *
 * @example
 * const handle = createHandler(index, { viewer: (request) => audiencesOf(request) });
 * const response = await handle(new Request("http://desk/search?q=vpn"));
 */
export function createHandler(
  index: SearchIndex | (() => SearchIndex),
  options: HandlerOptions = {},
): (request: Request) => Promise<Response> {
  const source = typeof index === "function" ? index : () => index;
  const routes = createRoutes(source, options);
  return async (request) => routes.fetch(request);
}

const DEFAULT_MAX_QUERY_LENGTH = 500;

function createRoutes(index: () => SearchIndex, options: HandlerOptions): Hono {
  const maxLength = options.maxQueryLength ?? DEFAULT_MAX_QUERY_LENGTH;
  const routes = new Hono().basePath(options.basePath ?? "");
  answer(routes, "/search", async (request) => {
    const parameters = parametersOf(request);
    const query = readQuery(parameters, maxLength);
    const asked = { ...readPage(parameters), filters: readFilters(parameters) };
    const popularity = options.popularity === undefined ? {} : { popularity: options.popularity };
    return search(index(), query, { ...(await viewerOf(request, options)), ...asked, ...popularity });
  });
  answer(routes, "/suggest", async (request) => {
    const parameters = parametersOf(request);
    const query = readQuery(parameters, maxLength);
    const { limit } = readPage(parameters);
    const suggestions = suggest(index(), query, {
      ...(await viewerOf(request, options)),
      ...(limit === undefined ? {} : { limit }),
    });
    return { suggestions };
  });
  answer(routes, "/articles/:id{.+}", async (request, context) => {
    const article = getArticle(index(), context.req.param("id") ?? "", await viewerOf(request, options));
    if (article === null)
      throw new ProblemError("not-found", "There is no such article, or it is not for you.");
    return toPublicArticle(article);
  });
  answer(routes, "/health", async () => ({ status: "ok" }));
  routes.notFound(() => problemResponse(createProblem("not-found", "There is nothing at this address.")));
  routes.onError((error, context) => toProblem(error, context, options));
  return routes;
}

type Answer = (request: Request, context: Context) => Promise<unknown>;

/** `GET` and `HEAD` of a path; every other method is refused by name. */
function answer(routes: Hono, path: string, make: Answer): void {
  routes.get(path, async (context) => jsonResponse(await make(context.req.raw, context)));
  routes.all(path, () =>
    problemResponse(createProblem("method-not-allowed", "Use GET or HEAD here."), { allow: "GET, HEAD" }),
  );
}

function parametersOf(request: Request): URLSearchParams {
  return new URL(request.url).searchParams;
}

async function viewerOf(request: Request, { viewer, now }: HandlerOptions): Promise<ViewerOptions> {
  const audiences = viewer === undefined ? [] : await viewer(request);
  return { audiences, now: now === undefined ? new Date().toISOString() : now() };
}

function toProblem(error: unknown, context: Context, { onError }: HandlerOptions): Response {
  if (error instanceof ProblemError) return problemResponse(error.problem);
  onError?.(error, context.req.raw);
  return problemResponse(
    createProblem("internal", "Something went wrong on our side. Please try again later."),
  );
}
