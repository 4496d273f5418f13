import { group, type Kinds, optionsDoor } from "../../core/door/door.ts";
import { flag, func, languageTag, text, that } from "../../core/door/kinds.ts";
import { mustBeIndexSource } from "../../core/door/must-be-index.ts";
import { mustBeRequest } from "../../core/door/must-be-request.ts";
import { LevelZeroError, type SearchIndex } from "../../index.ts";
import { createApi, type SessionOptions } from "../http/index.ts";
import { createKit } from "./create-kit.ts";
import { createRoutes } from "./create-routes.ts";
import { createPathFinder } from "./find-by-path.ts";
import { ENGLISH } from "./languages/en.ts";
import type { Portal } from "./portal.ts";
import type { PortalOptions } from "./portal-options.ts";
import type { PortalTexts } from "./portal-texts.ts";
import { createRenderer } from "./render-article.ts";
import { createTopics } from "./topics.ts";
import { type Visits, visitsOf } from "./visits.ts";

/**
 * A help portal as a Fetch handler: a page to search on, the articles, "Did this solve it?", a form to write to the desk with, and the
 * API of `createHandler` under `/api`. Works without script, loads nothing from elsewhere, and shows a visitor what `viewer` allows.
 * Give a function instead of an index to swap it while requests run. Never rejects; throws `INVALID_OPTION` when it is made with
 * options that cannot work, or with a `deskUrl` that is no link.
 */
export function createPortal(
  index: SearchIndex | (() => SearchIndex),
  options: PortalOptions = {},
): (request: Request) => Promise<Response> {
  mustBeIndexSource(index, "createPortal");
  const checked = checkPortalOptions(options);
  const handle = createRoutes(assemble(typeof index === "function" ? index : () => index, checked));
  return (request) => {
    mustBeRequest(request, "createPortal");
    return handle(request);
  };
}

function assemble(index: () => SearchIndex, options: PortalOptions): Portal {
  const base = (options.basePath ?? "").replace(/\/$/, "");
  const html = createRenderer(options, base);
  const visits = visitsOf(options, base);
  const { session: _, ...others } = options;
  const session = sessionOf(options, visits);
  const kit = createKit(options, base);
  return {
    base,
    index,
    options,
    html,
    kit,
    api: createApi(index, {
      ...others,
      ...(session && { session }),
      ...(html && { html }),
      basePath: `${base}/api`,
    }),
    visits,
    topicsOf: createTopics({ language: kit.language, other: kit.texts.otherTopic }),
    idAt: createPathFinder(),
  };
}

function sessionOf({ session }: PortalOptions, visits: Visits | null): SessionOptions | null {
  if (session === false) return null;
  const of = session?.of ?? (visits === null ? null : (request: Request) => visits.of(request));
  return of === null ? null : { key: session?.key ?? crypto.randomUUID(), of };
}

/** Those of the handler are checked by the handler. */
const handlers = that<never>(() => true, "an option of createHandler");

const isVisits = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).every((name) => name === "key" || name === "of");

/** All texts of the pages, as the English catalogue has them. */
const textKinds = Object.fromEntries(Object.keys(ENGLISH).map((name) => [name, text])) as unknown as Kinds<
  Partial<PortalTexts>
>;

const door = optionsDoor<PortalOptions>("createPortal", {
  viewer: handlers,
  now: handlers,
  basePath: text,
  popularity: handlers,
  learned: handlers,
  scorer: handlers,
  events: handlers,
  cors: handlers,
  hosts: handlers,
  withheld: handlers,
  failing: handlers,
  rateLimit: handlers,
  maxQueryLength: handlers,
  maxBodyBytes: handlers,
  onError: handlers,
  requester: handlers,
  session: that((value) => value === false || isVisits(value), "{ key, of } or false"),
  title: text,
  language: languageTag,
  css: text,
  deskUrl: text,
  texts: group<Partial<PortalTexts>>(textKinds),
  markdown: func("(article) => folder.markdownOf(article)"),
  picture: func("(article, source) => folder.pictureOf(article, source)"),
  popular: func("() => articleIds"),
  submitTicket: func("(ticket) => desk.create(ticket)"),
  askContact: flag,
});

/** The options, and nothing that the object inherits. Throws `INVALID_OPTION` for a way to the desk that is no link: what a page leads to must run nothing. */
function checkPortalOptions(given: unknown): PortalOptions {
  const options = door(given);
  const { deskUrl } = options;
  if (deskUrl === undefined || /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))[^\s\\]+$/iu.test(deskUrl))
    return options;
  const message = `deskUrl must be an address that starts with https://, mailto:, tel: or /, got ${deskUrl}.`;
  throw new LevelZeroError("INVALID_OPTION", message);
}
