import type { SearchResult } from "../../index.ts";
import type { FeedbackDetail, OpenDetail, ReasonDetail } from "./element-events.ts";

/** An article as the API gives it. */
export interface ShownArticle {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly anchor: string; readonly text: string }[];
  /** Sanitised by the server; missing where it makes none. */
  readonly html?: string | null;
  /** Where it was read: what its links and pictures are relative to, whatever page shows it. */
  readonly address: string;
}

export type Happened =
  | { readonly type: "search"; readonly query: string; readonly hits: number; readonly searchId: string }
  | ({ readonly type: "click" } & Omit<OpenDetail, "anchor">)
  | ({ readonly type: "reason" } & Pick<OpenDetail, "articleId" | "searchId"> & ReasonDetail);

/** Asks the API at an address. Questions reject if it does not answer with success; reports never do, since nobody waits for them. */
export class SearchClient {
  #base = "";

  constructor(base: string) {
    this.turnTo(base);
  }

  /** Asks at another address from now on. */
  turnTo(base: string): void {
    this.#base = base.replace(/\/$/, "");
  }

  /** Words that are still being typed: the API records no search for them. */
  async search(query: string, limit: number, signal: AbortSignal): Promise<SearchResult> {
    const parameters = new URLSearchParams({ q: query, limit: String(limit), typing: "true" });
    return (await this.#get(`/search?${parameters}`, { signal })).json();
  }

  async article(id: string): Promise<ShownArticle> {
    const response = await this.#get(`/articles/${encodeId(id)}`);
    return { ...(await response.json()), address: response.url };
  }

  feedback({ query, ...detail }: FeedbackDetail): void {
    this.#post("/feedback", { ...detail, ...(query === "" ? {} : { query }) });
  }

  report(...events: readonly Happened[]): void {
    this.#post("/events", { events });
  }

  async #get(path: string, options?: RequestInit): Promise<Response> {
    const response = await fetch(this.#base + path, options);
    if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
    return response;
  }

  /** Goes on when the page goes. */
  #post(path: string, body: unknown): void {
    const headers = { "content-type": "application/json" };
    fetch(this.#base + path, { method: "POST", headers, body: JSON.stringify(body), keepalive: true }).catch(
      () => {},
    );
  }
}

/** An id within a path: its slashes stay. */
export function encodeId(id: string): string {
  return encodeURIComponent(id).replaceAll("%2F", "/");
}
