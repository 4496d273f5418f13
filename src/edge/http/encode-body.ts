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
export function encodeBody(
  request: Request,
  text: string,
  headers: Headers,
): string | ReadableStream<Uint8Array> {
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
