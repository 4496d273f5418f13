import { hasAll } from "./kinds.ts";
import { refuseInput } from "./takes.ts";

/** Throws `INVALID_INPUT` for what is no Fetch request: above all the request of Node's own server, which Express and Fastify hand on. */
export function mustBeRequest(value: unknown, maker: string): void {
  const what = `${maker}: what its handler is called with`;
  if (!hasAll(value, "url method headers")) refuseInput(what, "a Request", value);
  const { headers } = value as { readonly headers: unknown };
  if (hasAll(headers, "get")) return;
  const expected =
    "a Request of the Fetch standard (getRequestListener of @hono/node-server makes one of Node's)";
  refuseInput(what, expected, value);
}
