import type { LearnedWords, Viewer, ViewerOptions, ViewerScorer } from "../../index.ts";
import type { McpDesk } from "./desk-tools.ts";

export interface McpOptions {
  /** Adds tools for gaps, the queue, health and journeys, for who holds the desk's audience. Default: none. */
  readonly desk?: McpDesk;
  /** Audiences that the person behind the agent holds. Default: none, so that only public articles exist. */
  readonly audiences?: readonly string[];
  /** The moment that validity dates are compared with, ISO 8601. Default: the clock. */
  readonly now?: () => string;
  /** Judges tickets: give it what `createViewerScorer` returns. Without it there is no tool for that. */
  readonly scorer?: (viewer: ViewerOptions) => ViewerScorer;
  /** What resolved tickets taught, from `learnWords`: articles are then found by past customers' words too. */
  readonly learned?: LearnedWords;
  /** Whether an article of the index is to be shown no longer to this viewer: for the time until a new index stands. */
  readonly withheld?: (articleId: string, viewer: Viewer) => boolean;
  /** Where people read an article, for the agent to cite; `null` for nowhere. Default: the article's own `url`. */
  readonly articleUrl?: (id: string, anchor: string) => string | null;
}
