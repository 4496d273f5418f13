import type { PortalEvent } from "../../desk/event/index.ts";
import type { Article, LearnedWords, Popularity, Viewer, ViewerOptions, ViewerScorer } from "../../index.ts";
import type { CorsOptions } from "./cors.ts";
import type { HealthPart } from "./health.ts";
import type { SessionOptions } from "./pseudonym.ts";
import type { RateLimitOptions } from "./rate-limit.ts";

/** Every option may be left out: then the handler shows public articles, keeps no event and judges no ticket. */
export interface HandlerOptions {
  /** The audiences that the sender of a request holds. Without it, only public articles exist. If it throws, nothing is shown. */
  readonly viewer?: (
    request: Request,
  ) => readonly string[] | undefined | Promise<readonly string[] | undefined>;
  /** The moment that validity dates are compared with and events happen at, ISO 8601. Default: the clock. */
  readonly now?: () => string;
  /** Path that the handler is mounted under, such as `/api`, whether or not the framework takes it off. Default: none. */
  readonly basePath?: string;
  /** Article id → how often it has helped, in [0, 1]. */
  readonly popularity?: Popularity;
  /** What resolved tickets taught, from `learnWords`: articles are then found by past customers' words too. */
  readonly learned?: LearnedWords;
  /** The article as HTML for `GET /articles/{id}`, sanitised; `null` or `undefined` for none. Is given only articles that the sender may see. */
  readonly html?: (article: Article) => string | null | undefined | Promise<string | null | undefined>;
  /**
   * Judges tickets for `POST /assess-ticket`: give it what `createViewerScorer` returns, as `createScorer` would tell visitors of articles that
   * they may not see. Without it the address answers 501.
   */
  readonly scorer?: (viewer: ViewerOptions) => ViewerScorer;
  /**
   * Hears of every search, and of what `POST /feedback` and `POST /events` report, with personal data masked. Awaited: return
   * early and write later. Without it those addresses answer 501.
   */
  readonly events?: (event: PortalEvent) => void | Promise<void>;
  /** Joins the events of one visit by a pseudonym. Without it, `session` is `null` in all of them. */
  readonly session?: SessionOptions;
  /**
   * Who is asking, where the host knows: an address or a name that tickets carry too. Events then carry its pseudonym, which joins them to the
   * tickets that are read with the same key. It is never kept itself. Without it visits are joined to tickets by the ticket's id alone.
   */
  readonly requester?: SessionOptions;
  /** Which other origins may call from a browser. Default: none. */
  readonly cors?: CorsOptions;
  /**
   * The names that requests may be addressed to, without port: `help.example.com`, or `*.example.com` for all below it. Others are
   * refused, as a page of another site can lead a name of its own to this machine (DNS rebinding). `localhost` and addresses in
   * figures are always taken. Default: every name.
   */
  readonly hosts?: readonly string[];
  /**
   * Whether an article of the index is to be shown no longer to this viewer, though the index still has it: for the time until a
   * new index stands, after an article was taken back. Asked of all that would be shown; keep it quick.
   */
  readonly withheld?: (articleId: string, viewer: Viewer) => boolean;
  /** Asked by `GET /health` what does not work. What failed when it was last used is known without it. */
  readonly failing?: () => readonly HealthPart[] | Promise<readonly HealthPart[]>;
  /** How many requests one sender may make. Default: no limit. */
  readonly rateLimit?: RateLimitOptions;
  /** Characters of a query at most. Default 500. */
  readonly maxQueryLength?: number;
  /** Bytes of a request's body at most. Default 65,536. */
  readonly maxBodyBytes?: number;
  /** Hears of every error behind an answer of status 500, which itself tells nothing, and of errors of `events`. */
  readonly onError?: (error: unknown, request: Request) => void;
}

export const DEFAULT_MAX_QUERY_LENGTH = 500;
export const DEFAULT_MAX_BODY_BYTES = 65_536;
