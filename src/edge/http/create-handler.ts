import { mustBeIndexSource } from "../../core/door/must-be-index.ts";
import { mustBeRequest } from "../../core/door/must-be-request.ts";
import type { SearchIndex } from "../../index.ts";
import { createApi } from "./create-api.ts";
import { checkHandlerOptions } from "./handler-door.ts";
import type { HandlerOptions } from "./handler-options.ts";

/**
 * The portal's search as a Fetch handler: `GET /search?q=`, `/suggest?q=`, `/articles/{id}`, `/health`, `/openapi.json`, and with
 * the options for them `POST /assess-ticket`, `/feedback`, `/events`.
 * Give a function instead of an index to swap it while requests run. Problems are RFC 9457 documents. The handler throws for what is no `Request`,
 * and never rejects; making it throws `INVALID_OPTION` when it is made with options that cannot work.
 */
export function createHandler(
  index: SearchIndex | (() => SearchIndex),
  options: HandlerOptions = {},
): (request: Request) => Promise<Response> {
  mustBeIndexSource(index, "createHandler");
  const { handle } = createApi(index, checkHandlerOptions(options));
  return (request) => {
    mustBeRequest(request, "createHandler");
    return handle(request);
  };
}
