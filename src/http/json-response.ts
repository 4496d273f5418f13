import type { Problem } from "./problem.ts";

const HEADERS = {
  // What one viewer may see, another may not: no shared cache keeps it.
  "cache-control": "private, no-cache",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
};

export function jsonResponse(body: unknown): Response {
  return respond(body, 200, "application/json; charset=utf-8");
}

/** `headers` are added to the usual ones. */
export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return respond(problem, problem.status, "application/problem+json; charset=utf-8", headers);
}

/** `<` is written as an escape, so that the text cannot become markup wherever it ends up. */
function respond(body: unknown, status: number, type: string, headers: object = {}): Response {
  const text = JSON.stringify(body).replaceAll("<", "\\u003c");
  return new Response(text, { status, headers: { ...HEADERS, "content-type": type, ...headers } });
}
