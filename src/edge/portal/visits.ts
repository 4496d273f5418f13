import type { PortalOptions } from "./portal-options.ts";

const NAME = "level-zero-visit";
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Tells one visit from another by a random id in a cookie that the browser drops when it closes, and that no script can read. */
export class Visits {
  readonly #path: string;
  /** Ids given with the answer to the very request: its own events belong to the visit too. */
  readonly #begun: WeakMap<Request, string> = new WeakMap();

  constructor(base: string) {
    this.#path = base === "" ? "/" : base;
  }

  /** The `Set-Cookie` that begins a visit; `null` if the request belongs to one. */
  begin(request: Request): string | null {
    if (this.of(request) !== null) return null;
    const id = crypto.randomUUID();
    this.#begun.set(request, id);
    const secure = isEncrypted(request) ? "; Secure" : "";
    return `${NAME}=${id}; Path=${this.#path}; HttpOnly; SameSite=Strict${secure}`;
  }

  /** The id of the request's visit. A value that is none of ours is none. */
  of(request: Request): string | null {
    const sent = (request.headers.get("cookie") ?? "")
      .split(/[;,]/)
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${NAME}=`))
      .map((pair) => pair.slice(NAME.length + 1));
    return sent.find((id) => ID.test(id)) ?? this.#begun.get(request) ?? null;
  }
}

/** `null` where nobody listens, where the host has sessions of its own, and where it wants none. */
export function visitsOf({ events, session }: PortalOptions, base: string): Visits | null {
  const isOurs = events !== undefined && session !== false && session?.of === undefined;
  return isOurs ? new Visits(base) : null;
}

/**
 * Whether the visitor's browser came by https, as a proxy before us says (`Forwarded`, RFC 7239, or `X-Forwarded-Proto`). Who makes
 * that up marks a cookie of their own, and no other.
 */
function isEncrypted({ url, headers }: Request): boolean {
  if (url.startsWith("https:")) return true;
  const [first = ""] = (headers.get("forwarded") ?? "").split(",");
  return (
    /(?:^|;)\s*proto="?https"?\s*(?:;|$)/i.test(first) ||
    /^\s*https\s*(?:,|$)/i.test(headers.get("x-forwarded-proto") ?? "")
  );
}
