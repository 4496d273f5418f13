import { mustBe } from "../../core/door/door.ts";
import { texts } from "../../core/door/kinds.ts";
import { withoutWithheld } from "../../core/search/index.ts";
import type { Article } from "../../index.ts";
import type { Portal } from "./portal.ts";
import type { Topic } from "./topics.ts";
import { viewerOf } from "./viewer-of.ts";

/** What a visitor may see. The list is one for all who may see the same. */
interface Shown {
  readonly articles: readonly Article[];
  /** Those of them that are outages, notices and the like, whether they go on or not. */
  readonly notices: readonly Article[];
  /** Looked up among the visible ones alone: a hidden article takes the very steps of none. */
  byId(id: string): Article | null;
}

export async function shownTo(portal: Portal, visitor: Request): Promise<Shown> {
  const viewer = await viewerOf(portal, visitor);
  const index = withoutWithheld(portal.index(), viewer, portal.options.withheld);
  const { articles, notices, ordinalById } = index.portal.viewOf(viewer);
  return {
    articles,
    notices,
    byId(id) {
      const ordinal = ordinalById.get(id);
      return ordinal === undefined ? null : articles[ordinal]!;
    },
  };
}

const DAY_MS = 86_400_000;
/** How long what is over is of use to somebody who was held up by it. */
const RECENT_DAYS = 14;
/** More would make the first page a log. */
const MOST_RECENT = 5;

/** Outages and notices that are over and still to be read, changed within two weeks; last ones first. `pinned` are the ids of those that go on. */
export async function recentNotices(
  portal: Portal,
  visitor: Request,
  pinned: ReadonlySet<string>,
): Promise<readonly Article[]> {
  const { now } = await viewerOf(portal, visitor);
  const { notices } = await shownTo(portal, visitor);
  const since = Date.parse(now) - RECENT_DAYS * DAY_MS;
  const dayOf = ({ updated, validFrom }: Article): number => Date.parse(updated ?? validFrom ?? "");
  return notices
    .filter((notice) => dayOf(notice) >= since && !pinned.has(notice.id))
    .sort((a, b) => dayOf(b) - dayOf(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_RECENT);
}

/** Articles that the first page names as most asked for. */
const POPULAR = 6;

/** What the first page shows a visitor: the articles that are most asked for, of those that they may see, and the topics. */
export async function homeFor(
  portal: Portal,
  visitor: Request,
): Promise<{ readonly popular: readonly Article[]; readonly topics: readonly Topic[] }> {
  const { byId } = await shownTo(portal, visitor);
  const popular: Article[] = [];
  const asked: unknown = portal.options.popular?.() ?? [];
  mustBe(texts, asked, "what popular returns");
  for (const id of asked) {
    const article = byId(id);
    if (article !== null) popular.push(article);
    if (popular.length === POPULAR) break;
  }
  return { popular, topics: await topicsFor(portal, visitor) };
}

/** The topics of a visitor. */
export async function topicsFor(portal: Portal, visitor: Request): Promise<readonly Topic[]> {
  const { articles } = await shownTo(portal, visitor);
  return portal.topicsOf(articles);
}
