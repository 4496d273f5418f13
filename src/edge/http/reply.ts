import type { Problem } from "./problem.ts";
import { base64url } from "./pseudonym.ts";

const SECURITY_HEADERS = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

/** What is sent, and to whom. */
interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** Whether the body may be compressed; see `encodeBody` for when it must not. */
  readonly compressible: boolean;
}

/** The answer as JSON. A `GET` that the sender has already is answered with 304 and no body. */
export async function sendReply(request: Request, { status, body, compressible }: Reply): Promise<Response> {
  const text = toText(body);
  const headers = new Headers({
    ...SECURITY_HEADERS,
    // What one viewer may see, another may not: no shared cache keeps it.
    "cache-control": "private, no-cache",
    "content-type": "application/json; charset=utf-8",
    vary: "accept-encoding, accept-language",
  });
  if (status !== 200 || request.method === "POST") return new Response(text, { status, headers });
  const tag = await entityTag(text);
  headers.set("etag", tag);
  if (matchesTag(request.headers.get("if-none-match"), tag)) {
    headers.delete("content-type");
    return new Response(null, { status: 304, headers });
  }
  return new Response(compressible ? encodeBody(request, text, headers) : text, { status, headers });
}

/** `headers` are added to the usual ones. */
export function sendProblem(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(toText(problem), {
    status: problem.status,
    headers: {
      ...SECURITY_HEADERS,
      "cache-control": "no-store",
      "content-type": "application/problem+json; charset=utf-8",
      ...headers,
    },
  });
}

/** `<` is written as an escape, so that the text cannot become markup wherever it ends up. */
function toText(body: unknown): string {
  return JSON.stringify(body).replaceAll("<", "\\u003c");
}

const TAG_BYTES = 15;

/**
 * A weak tag of the text: the first 120 bits of its SHA-256. Weak, because the same answer is sent compressed and plain
 * (RFC 9110, 8.8.3.3).
 */
async function entityTag(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `W/"${base64url(new Uint8Array(digest).subarray(0, TAG_BYTES))}"`;
}

/** Whether `If-None-Match` names the tag, compared weakly (RFC 9110, 13.1.2). */
function matchesTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const opaque = tag.replace(/^W\//u, "");
  return header.split(",").some((one) => {
    const named = one.trim();
    return named === "*" || named.replace(/^W\//u, "") === opaque;
  });
}

/** Below this, compressing costs more bytes and time than it saves. */
const MIN_LENGTH = 1_024;

/**
 * The body with gzip if the sender takes it and the host can; sets `content-encoding`.
 *
 * The size of a compressed body tells how much of it repeats itself. Where it holds both a secret and something that an attacker
 * chose, sizes spell the secret out letter by letter (BREACH: Gluck, Harris, Prado, 2013). So this must not be called for an
 * answer to what was typed by a viewer who sees more than the public; an answer that is public, or that repeats nothing of the
 * request, has no secret or no letter to guess with.
 */
function encodeBody(request: Request, text: string, headers: Headers): string | ReadableStream<Uint8Array> {
  if (text.length < MIN_LENGTH || request.method === "HEAD") return text;
  if (typeof CompressionStream === "undefined" || !takesGzip(request.headers.get("accept-encoding"))) {
    return text;
  }
  headers.set("content-encoding", "gzip");
  const bytes = new Blob([text]).stream();
  return bytes.pipeThrough(new CompressionStream("gzip"));
}

/** Whether `Accept-Encoding` allows gzip (RFC 9110, 12.5.3); with no header, the sender gets the plain text. */
function takesGzip(header: string | null): boolean {
  let byStar = false;
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const isRefused = parameters.some((parameter) => /^q=0(?:\.0{0,3})?$/u.test(parameter));
    if (name === "gzip" || name === "x-gzip") return !isRefused;
    if (name === "*") byStar = !isRefused;
  }
  return byStar;
}
