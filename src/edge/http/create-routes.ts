import { Hono } from "hono";
import type { HostCheck } from "./check-host.ts";
import { allowOrigin, answerPreflight, isPreflight } from "./cors.ts";
import { DEFAULT_MAX_BODY_BYTES, type HandlerOptions } from "./handler-options.ts";
import { OPTIONAL_PATHS } from "./list-operations.ts";
import type { Operation } from "./operation.ts";
import { pathUnder } from "./path-under.ts";
import type { Performer } from "./perform-operation.ts";
import { createProblem } from "./problem.ts";
import type { RateLimit } from "./rate-limit.ts";
import { readJson } from "./read-body.ts";
import { sendProblem, sendReply } from "./reply.ts";

interface Inside {
  readonly perform: Performer;
  readonly limit: RateLimit;
  readonly isAddressed: HostCheck;
}

/** `Request` → `Response`: whose host is it, which origin asks, which operation, is there leave, and then the work. Never rejects. */
export function createRoutes(
  operations: readonly Operation[],
  options: HandlerOptions,
  inside: Inside,
): (request: Request) => Promise<Response> {
  const routes = listRoutes(operations, options, inside);
  const { cors } = options;
  return async (request) => {
    if (!inside.isAddressed(request)) {
      return sendProblem(createProblem("wrong-host", "This server does not answer to that name."));
    }
    if (cors === undefined) return routes.fetch(request);
    if (isPreflight(request)) return answerPreflight(request, cors);
    const response = await routes.fetch(request);
    allowOrigin(response.headers, request, cors);
    return response;
  };
}

function listRoutes(operations: readonly Operation[], options: HandlerOptions, inside: Inside): Hono {
  const base = options.basePath ?? "";
  const routes = new Hono({ getPath: pathUnder(base) }).basePath(base);
  for (const operation of operations) {
    routes.on(operation.method, toRoute(operation.path), (context) =>
      answer(operation, context.req.raw, context.req.param("id") ?? ""),
    );
    refuseOthers(operation.path, operation.method === "GET" ? "GET, HEAD" : "POST");
  }
  for (const path of OPTIONAL_PATHS) {
    routes.post(path, () => sendProblem(createProblem("not-offered", "This host does not offer that.")));
    refuseOthers(path, "POST");
  }
  routes.notFound(async ({ req }) => {
    const problem = createProblem("not-found", "There is nothing at this address.");
    return withLeave(req.raw, 1, async () => sendProblem(problem));
  });
  return routes;

  function answer(operation: Operation, request: Request, id: string): Promise<Response> {
    const maxBytes = options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES;
    return withLeave(request, operation.cost, async () => {
      const outcome = await inside.perform(operation, {
        sender: request,
        id,
        parameters: new URL(request.url).searchParams,
        body: () => readJson(request, maxBytes),
      });
      if (!outcome.ok) return sendProblem(outcome.problem);
      return sendReply(request, { ...outcome, status: operation.status });
    });
  }

  async function withLeave(request: Request, cost: number, work: () => Promise<Response>): Promise<Response> {
    const { allowed, headers } = await inside.limit.admit(request, cost);
    const response = allowed
      ? await work()
      : sendProblem(createProblem("too-many-requests", "Wait as long as Retry-After says."));
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  }

  /** Every other method of the path is refused by name. */
  function refuseOthers(path: string, allow: string): void {
    const detail = `Use ${allow.replace(", ", " or ")} here.`;
    const problem = createProblem("method-not-allowed", detail);
    routes.all(toRoute(path), () => sendProblem(problem, { allow }));
  }
}

/** Ids of articles may have slashes. */
function toRoute(path: string): string {
  return path.replace("{id}", ":id{.+}");
}
