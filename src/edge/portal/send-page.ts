import type { Html } from "./page/page-kit.ts";

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  // What one visitor may see, another may not: no shared cache keeps it.
  "cache-control": "private, no-cache",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

/** A page with the headers that keep it to itself. */
export async function sendPage(
  page: Html,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return new Response(String(await page), { status, headers: { ...HEADERS, ...headers } });
}
