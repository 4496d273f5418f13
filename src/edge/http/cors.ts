export interface CorsOptions {
  /** Origins that may call, as `https://portal.example`; `"*"` for all, which sends no cookies. */
  readonly origins: readonly string[] | "*";
  /** Whether browsers send cookies along. Default false; not with `"*"`. */
  readonly credentials?: boolean;
  /** Request headers that pages may set besides `content-type`, such as one that names the session. */
  readonly headers?: readonly string[];
  /** Seconds for which a browser remembers the answer to its preflight. Default 600. */
  readonly maxAgeSeconds?: number;
}

const DEFAULT_MAX_AGE_SECONDS = 600;

/** Whether a browser asks for leave before the real request (Fetch standard, CORS preflight). */
export function isPreflight(request: Request): boolean {
  return request.method === "OPTIONS" && request.headers.has("access-control-request-method");
}

/** The answer to a preflight: leave for a listed origin, and no word about leave for any other. */
export function answerPreflight(request: Request, cors: CorsOptions): Response {
  const response = new Response(null, { status: 204 });
  allowOrigin(response.headers, request, cors);
  if (response.headers.has("access-control-allow-origin")) {
    response.headers.set("access-control-allow-methods", "GET, HEAD, POST");
    response.headers.set(
      "access-control-allow-headers",
      ["content-type", "if-none-match", ...(cors.headers ?? [])].join(", "),
    );
    response.headers.set("access-control-max-age", String(cors.maxAgeSeconds ?? DEFAULT_MAX_AGE_SECONDS));
  }
  return response;
}

/** Lets the page of a listed origin read the answer. */
export function allowOrigin(headers: Headers, request: Request, cors: CorsOptions): void {
  const isOpen = cors.origins === "*";
  if (!isOpen) headers.append("vary", "origin");
  const origin = request.headers.get("origin");
  if (origin === null || !(isOpen || cors.origins.includes(origin))) return;
  headers.set("access-control-allow-origin", isOpen ? "*" : origin);
  headers.set("access-control-expose-headers", "etag, retry-after, ratelimit, ratelimit-policy");
  headers.set("cross-origin-resource-policy", "cross-origin");
  if (cors.credentials === true && !isOpen) headers.set("access-control-allow-credentials", "true");
}
