import type { Article } from "../../index.ts";
import type { HandlerOptions, SessionOptions } from "../http/index.ts";
import type { PortalTexts } from "./portal-texts.ts";
import type { PortalTicket } from "./portal-ticket.ts";

/** A picture to send. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** Such as `image/png`. */
  readonly type: string;
}

/** All options of the API, and what the pages need. */
export interface PortalOptions extends Omit<HandlerOptions, "html" | "session"> {
  /**
   * How the events of one visit are joined. Without `of`, where there are `events`: by a random id in a cookie of the visit, which
   * is never written down. Without `key`: by a key made at the start, so that nobody is known again after the next one.
   * `false`: not at all, and no cookie.
   */
  readonly session?: Partial<SessionOptions> | false;
  /** Name of the portal, at the top of every page. Default "Help", in the language of the pages. */
  readonly title?: string;
  /** Language of the pages, a BCP 47 tag. There are catalogues for en, de, fr and es; for another give `texts`. Default "en". */
  readonly language?: string;
  /** What the pages say, where it differs from the catalogue of the language. */
  readonly texts?: Partial<PortalTexts>;
  /**
   * Ids of the articles that are most asked for these days, most first: the first page names those that a visitor may see. Count no tickets
   * of an audience that not every visitor holds: the list would tell of them.
   */
  readonly popular?: () => readonly string[];
  /** CSS after our own: `:root { --lz-accent: #a3004f }`. */
  readonly css?: string;
  /** The Markdown that an article was read from, to show it in full. Where there is none, pages show its plain text. */
  readonly markdown?: (article: Article) => string | null | undefined | Promise<string | null | undefined>;
  /**
   * A picture of an article, from its source as written (`images/menu.png`), never one on another host. Asked only for pictures that
   * an article shows which the visitor may see. Without it pages show the alternative text.
   */
  readonly picture?: (article: Article, source: string) => Promise<Picture | null | undefined>;
  /**
   * Takes a ticket. May return the id that the desk gave it. Without it there is no form, and `deskUrl` is where people are sent.
   * If it throws, the page says that nothing was sent.
   */
  readonly submitTicket?: (
    ticket: PortalTicket,
    request: Request,
  ) => Promise<string | undefined> | string | undefined;
  /** Whether the form asks how to reach the person. Turn it off where `request` tells who they are. Default true. */
  readonly askContact?: boolean;
  /** Another way to the desk: an address with `https:`, `mailto:` or `tel:`. */
  readonly deskUrl?: string;
}
