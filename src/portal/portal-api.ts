import type { Problem } from "../http/index.ts";
import type { Visits } from "./visits.ts";

/** An answer of our own API: the body of a success, or what was wrong. */
export type ApiAnswer<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly problem: Problem };

/** Asks the API that stands beside the pages as the visitor would, so that pages can never show more than it does. */
export class PortalApi {
  readonly #handle: (request: Request) => Promise<Response>;
  readonly #path: string;
  readonly #visits: Visits | null;

  constructor(handle: (request: Request) => Promise<Response>, path: string, visits: Visits | null) {
    this.#handle = handle;
    this.#path = path;
    this.#visits = visits;
  }

  get<T>(visitor: Request, path: string): Promise<ApiAnswer<T>> {
    return this.#ask(visitor, path, { headers: this.#headersOf(visitor) });
  }

  post<T>(visitor: Request, path: string, body: unknown): Promise<ApiAnswer<T>> {
    const headers = this.#headersOf(visitor);
    headers.set("content-type", "application/json");
    return this.#ask(visitor, path, { method: "POST", headers, body: JSON.stringify(body) });
  }

  async #ask<T>(visitor: Request, path: string, init: RequestInit): Promise<ApiAnswer<T>> {
    const response = await this.#handle(new Request(new URL(this.#path + path, visitor.url), init));
    const body: unknown = await response.json();
    return response.ok ? { ok: true, body: body as T } : { ok: false, problem: body as Problem };
  }

  #headersOf(visitor: Request): Headers {
    const headers = new Headers(visitor.headers);
    for (const name of OF_TRANSFER.split(" ")) headers.delete(name);
    this.#visits?.pass(visitor, headers);
    return headers;
  }
}

/** About this one transfer, and not about the visitor. */
const OF_TRANSFER =
  "accept-encoding content-length content-type if-none-match if-modified-since range transfer-encoding";
