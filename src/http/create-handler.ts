import { Hono } from "hono";
import type { SearchIndex } from "../index.ts";
import { answerOperation } from "./answer-operation.ts";
import { checkOptions } from "./check-options.ts";
import { allowOrigin, answerPreflight, isPreflight } from "./cors.ts";
import type { HandlerOptions } from "./handler-options.ts";
import { listOperations, OPTIONAL_PATHS } from "./list-operations.ts";
import { createProblem } from "./problem.ts";
import { sendProblem } from "./reply.ts";

/**
 * The portal's search as a Fetch handler: `GET /search?q=`, `/suggest?q=`, `/articles/{id}`, `/health`, `/openapi.json`, and with
 * the options for them `POST /assess-ticket`, `/feedback`, `/events`.
 * Give a function instead of an index to swap it while requests run. Problems are RFC 9457 documents. Never rejects;
 * throws `INVALID_OPTION` when it is made with options that cannot work.
 *
 * @example
 * const handle = createHandler(index, { viewer: (request) => audiencesOf(request) });
 * const response = await handle(new Request("http://desk/search?q=vpn"));
 */
export function createHandler(
  index: SearchIndex | (() => SearchIndex),
  options: HandlerOptions = {},
): (request: Request) => Promise<Response> {
  checkOptions(options);
  const source = typeof index === "function" ? index : () => index;
  const routes = createRoutes(source, options);
  const { cors } = options;
  if (cors === undefined) return async (request) => routes.fetch(request);
  return async (request) => {
    if (isPreflight(request)) return answerPreflight(request, cors);
    const response = await routes.fetch(request);
    allowOrigin(response.headers, request, cors);
    return response;
  };
}

function createRoutes(index: () => SearchIndex, options: HandlerOptions): Hono {
  const routes = new Hono().basePath(options.basePath ?? "");
  const answer = answerOperation(index, options);
  const operations = listOperations(options);
  for (const operation of operations) {
    routes.on(operation.method, toRoute(operation.path), (context) =>
      answer(operation, context.req.raw, context.req.param("id") ?? ""),
    );
    refuseOthers(routes, operation.path, operation.method === "GET" ? "GET, HEAD" : "POST");
  }
  for (const path of OPTIONAL_PATHS) {
    routes.post(path, () => sendProblem(createProblem("not-offered", "This host does not offer that.")));
    refuseOthers(routes, path, "POST");
  }
  routes.notFound(() => sendProblem(createProblem("not-found", "There is nothing at this address.")));
  return routes;
}

/** Every other method of the path is refused by name. */
function refuseOthers(routes: Hono, path: string, allow: string): void {
  const detail = `Use ${allow.replace(", ", " or ")} here.`;
  routes.all(toRoute(path), () => sendProblem(createProblem("method-not-allowed", detail), { allow }));
}

/** Ids of articles may have slashes. */
function toRoute(path: string): string {
  return path.replace("{id}", ":id{.+}");
}
