import type { Article, SearchIndex } from "../index.ts";
import type { PageKit } from "./page/page-kit.ts";
import type { PortalApi } from "./portal-api.ts";
import type { PortalOptions } from "./portal-options.ts";
import type { Visits } from "./visits.ts";

/** What the routes share. */
export interface Portal {
  readonly base: string;
  readonly index: () => SearchIndex;
  readonly options: PortalOptions;
  readonly handle: (request: Request) => Promise<Response>;
  readonly kit: PageKit;
  readonly api: PortalApi;
  /** Joins the events of a visit; `null` if that is not ours to do. */
  readonly visits: Visits | null;
  /** Makes the HTML of articles; `undefined` if the host has no Markdown. */
  readonly html: ((article: Article) => Promise<string | null>) | undefined;
}
