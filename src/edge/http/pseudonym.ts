export interface SessionOptions {
  /** Secret of the host, 16 characters or more. With another key the same visitor has another pseudonym: change it to forget. */
  readonly key: string;
  /** What tells one visit from another, such as the id in a session cookie; `null` for no session. It is never written down. */
  readonly of: (request: Request) => string | null;
}

const PSEUDONYM_BYTES = 12;
const MAX_SESSION_LENGTH = 1_000;
/** Visits whose pseudonym is held in memory, so that it is not computed for each of their events. */
const MAX_HELD = 1_000;

/**
 * The session as 16 characters that only the key's owner can compute: the first 96 bits of HMAC-SHA-256 (RFC 2104) in
 * base64url. Two among a thousand million sessions agree with a chance of 6 in 10^12.
 */
export function createPseudonyms({ key, of }: SessionOptions): (request: Request) => Promise<string | null> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const encoder = new TextEncoder();
  const imported = crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, ["sign"]);
  const pseudonymOf = async (session: string): Promise<string> => {
    const digest = await crypto.subtle.sign("HMAC", await imported, encoder.encode(session));
    return base64url(new Uint8Array(digest).subarray(0, PSEUDONYM_BYTES));
  };
  const held = new Map<string, Promise<string>>();
  return async (request) => {
    const session = of(request)?.slice(0, MAX_SESSION_LENGTH) ?? "";
    if (session === "") return null;
    const known = held.get(session);
    if (known !== undefined) return known;
    // The oldest goes first: a visit is a few minutes long.
    if (held.size === MAX_HELD) held.delete(held.keys().next().value!);
    const made = pseudonymOf(session);
    held.set(session, made);
    return made;
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
