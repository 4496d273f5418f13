import type { Article } from "../article/article.ts";
import { fold } from "../text/fold.ts";

/** An article that tells customers what is out of order just now, or soon will be. */
export interface Notice {
  readonly articleId: string;
  readonly title: string;
  /** One or two sentences; empty if the article has none. */
  readonly summary: string;
  /** Its validity, ISO 8601; `null` if not said. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly url: string | null;
}

/** Tags and categories of articles that say what is out of order just now. */
const NOTICE =
  /^(?:notice|outage|incident|disruption|disturbance|planned maintenance|maintenance (?:notice|window)|known issue|service status|status)s?$/;

/** Whether the article is tagged or filed as a notice, an outage or the like. */
export function isNotice({ tags, category }: Pick<Article, "tags" | "category">): boolean {
  return [...tags, ...category].some((name) => NOTICE.test(fold(name).replace(/[-_]+/g, " ").trim()));
}

export function noticeOf({ id, title, summary, validFrom, validTo, url }: Article): Notice {
  return { articleId: id, title, summary, validFrom, validTo, url };
}
