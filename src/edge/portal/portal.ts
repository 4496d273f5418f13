import type { Article, SearchIndex } from "../../index.ts";
import type { Api } from "../http/index.ts";
import type { PathFinder } from "./find-by-path.ts";
import type { PageKit } from "./page/page-kit.ts";
import type { PortalOptions } from "./portal-options.ts";
import type { Topic } from "./topics.ts";
import type { Visits } from "./visits.ts";

/** What the routes share. */
export interface Portal {
  readonly base: string;
  readonly index: () => SearchIndex;
  readonly options: PortalOptions;
  readonly kit: PageKit;
  /** Asked as the visitor would, so that pages can never show more than it does. */
  readonly api: Api;
  /** Joins the events of a visit; `null` if that is not ours to do. */
  readonly visits: Visits | null;
  readonly topicsOf: (articles: readonly Article[]) => readonly Topic[];
  readonly idAt: PathFinder;
  /** Makes the HTML of articles; `undefined` if the host has no Markdown. */
  readonly html: ((article: Article) => Promise<string | null>) | undefined;
}
