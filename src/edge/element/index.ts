/**
 * The search box as a custom element, for browsers.
 * @module
 */
import type { FeedbackDetail, OpenDetail } from "./element-events.ts";
import { LevelZeroSearch } from "./level-zero-search.ts";

export type { SearchTexts } from "../box-texts/index.ts";
export type { FeedbackDetail, OpenDetail } from "./element-events.ts";
export type { SearchAttributes } from "./search-attributes.ts";
export { LevelZeroSearch };

declare global {
  /** What `document.querySelector("level-zero-search")` gives. */
  interface HTMLElementTagNameMap {
    "level-zero-search": LevelZeroSearch;
  }
  /** What listeners of these events are given, at the element, at the document and at the window: they bubble. */
  interface GlobalEventHandlersEventMap {
    "level-zero-open": CustomEvent<OpenDetail>;
    "level-zero-feedback": CustomEvent<FeedbackDetail>;
  }
}

// Outside of a browser there is nothing to define it in, and importing this must not fail there.
if (globalThis.customElements !== undefined && customElements.get("level-zero-search") === undefined) {
  customElements.define("level-zero-search", LevelZeroSearch);
}
