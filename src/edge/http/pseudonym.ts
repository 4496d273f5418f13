export interface SessionOptions {
  /** Secret of the host, 16 characters or more. With another key the same visitor has another pseudonym: change it to forget. */
  readonly key: string;
  /** What tells one visit from another, such as the id in a session cookie; `null` for no session. It is never kept. */
  readonly of: (request: Request) => string | null;
}

const PSEUDONYM_BYTES = 12;
const MAX_SESSION_LENGTH = 1_000;

/**
 * The session as 16 characters that only the key's owner can compute: the first 96 bits of HMAC-SHA-256 (RFC 2104) in
 * base64url. Two among a thousand million sessions agree with a chance of 6 in 10^12.
 */
export function createPseudonyms({ key, of }: SessionOptions): (request: Request) => Promise<string | null> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const encoder = new TextEncoder();
  const imported = crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, ["sign"]);
  return async (request) => {
    const session = of(request);
    if (session === null || session === "") return null;
    const text = encoder.encode(session.slice(0, MAX_SESSION_LENGTH));
    const digest = await crypto.subtle.sign("HMAC", await imported, text);
    return base64url(new Uint8Array(digest).subarray(0, PSEUDONYM_BYTES));
  };
}

/** The same of a person's address or name, however it is written: as `createRequesterPseudonyms` of `level-zero/node` makes it. */
export function createRequesterNames({
  key,
  of,
}: SessionOptions): (request: Request) => Promise<string | null> {
  return createPseudonyms({
    key,
    of: (request) => of(request)?.normalize("NFC").trim().toLowerCase() ?? null,
  });
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
