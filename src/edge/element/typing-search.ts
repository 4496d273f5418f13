import type { SearchResult } from "../../index.ts";
import type { OpenDetail } from "./element-events.ts";
import type { Happened, SearchClient } from "./search-client.ts";

/** Milliseconds without a key before the words are asked for. */
const PAUSE_MS = 130;
/** Milliseconds after which words whose answers were looked at count as a search. */
const SETTLED_MS = 1_500;

interface Listener {
  onAnswer(answer: SearchResult): void;
  onFailure(): void;
}

/** Asks when the typing pauses. An answer to words that are no longer there is dropped, however late it comes. */
export class TypingSearch {
  readonly #client: SearchClient;
  readonly #limit: number;
  readonly #listener: Listener;
  #pause = 0;
  #settles = 0;
  #asked: AbortController | null = null;
  #latest: SearchResult | null = null;
  #recorded = "";
  #searchId = "";

  constructor(client: SearchClient, limit: number, listener: Listener) {
    this.#client = client;
    this.#limit = limit;
    this.#listener = listener;
  }

  /** Asks for these words once the typing pauses. */
  later(query: string): void {
    this.stop();
    this.#pause = window.setTimeout(() => void this.ask(query), PAUSE_MS);
  }

  /** Asks at once. */
  async ask(query: string): Promise<void> {
    this.stop();
    const asked = new AbortController();
    this.#asked = asked;
    try {
      const answer = await this.#client.search(query, this.#limit, asked.signal);
      if (this.#asked !== asked) return;
      this.#latest = answer;
      this.#settles = window.setTimeout(() => this.record(), SETTLED_MS);
      this.#listener.onAnswer(answer);
    } catch {
      if (this.#asked === asked) this.#listener.onFailure();
    }
  }

  /** What is under way is no longer wanted. */
  stop(): void {
    window.clearTimeout(this.#pause);
    window.clearTimeout(this.#settles);
    this.#asked?.abort();
    this.#asked = null;
  }

  /** Tells the desk, once, which words were searched for last and how much they found, and what was chosen of them; returns what the search is called. */
  record(chosen?: Pick<OpenDetail, "query" | "articleId" | "position">): string {
    const happened: Happened[] = [];
    if (this.#latest !== null && this.#latest.query !== this.#recorded) {
      const { query, total } = this.#latest;
      this.#recorded = query;
      this.#searchId = createSearchId();
      happened.push({ type: "search", query, hits: total, searchId: this.#searchId });
    }
    const searchId = this.#searchId;
    if (chosen !== undefined) happened.push({ type: "click", ...chosen, searchId });
    if (happened.length > 0) this.#client.report(...happened);
    return searchId;
  }
}

/** Not `randomUUID`, which pages without https lack. */
function createSearchId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join("");
}
