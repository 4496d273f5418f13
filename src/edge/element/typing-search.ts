import type { SearchResult } from "../../index.ts";
import type { SearchClient } from "./search-client.ts";

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

  /** Tells the desk, once, which words were searched for last and how much they found. */
  record(): void {
    if (this.#latest === null || this.#latest.query === this.#recorded) return;
    const { query, total } = this.#latest;
    this.#recorded = query;
    this.#client.report({ type: "search", query, hits: total });
  }
}
