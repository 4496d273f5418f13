import { mustBeIndexSource } from "../../core/door/must-be-index.ts";
import { mustHave } from "../../core/door/takes.ts";
import type { SearchIndex } from "../../index.ts";
import { createApi, type SessionOptions } from "../http/index.ts";
import { checkPortalOptions } from "./check-portal-options.ts";
import { createKit } from "./create-kit.ts";
import { createRoutes } from "./create-routes.ts";
import { createPathFinder } from "./find-by-path.ts";
import type { Portal } from "./portal.ts";
import type { PortalOptions } from "./portal-options.ts";
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
    mustHave(request, "url method headers", "createPortal: what its handler is called with", "a Request");
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
