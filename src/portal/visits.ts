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
    const secure = request.url.startsWith("https:") ? "; Secure" : "";
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

  /** Makes a request on behalf of `visitor` belong to the visit that begins with it. */
  pass(visitor: Request, headers: Headers): void {
    const id = this.#begun.get(visitor);
    if (id === undefined) return;
    const others = headers.get("cookie");
    headers.set("cookie", `${others === null ? "" : `${others}; `}${NAME}=${id}`);
  }
}

/** `null` where nobody listens, where the host has sessions of its own, and where it wants none. */
export function visitsOf({ events, session }: PortalOptions, base: string): Visits | null {
  const isOurs = events !== undefined && session !== false && session?.of === undefined;
  return isOurs ? new Visits(base) : null;
}
