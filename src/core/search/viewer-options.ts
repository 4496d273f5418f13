/** Who asks, and when. Every call that shows articles takes these. */
export interface ViewerOptions {
  /** Audiences that the viewer holds. Default: none, so that only public articles exist. */
  readonly audiences?: readonly string[];
  /** The moment that validity dates are compared with, ISO 8601. Default: the index's own `now`. */
  readonly now?: string;
}
