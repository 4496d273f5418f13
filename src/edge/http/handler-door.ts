import { group, type Kinds, optionsDoor } from "../../core/door/door.ts";
import { flag, func, isTexts, madeBy, text, texts, that, wholeNumber } from "../../core/door/kinds.ts";
import type { Popularity } from "../../index.ts";
import type { CorsOptions } from "./cors.ts";
import type { HandlerOptions } from "./handler-options.ts";
import type { SessionOptions } from "./pseudonym.ts";
import type { RateLimitOptions } from "./rate-limit.ts";

/** A number; how large, `checkOptions` says. */
const number = that<number>((value) => typeof value === "number", "a number of 1 or more");

const popularityKind = that<Popularity>(
  (value) => value instanceof Map && [...value.values()].every((share) => typeof share === "number"),
  "a Map from article id to a number from 0 to 1",
);

/** Scheme, host and perhaps a port, in small letters: another form equals no origin that a browser sends. */
const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*A-Z]+$/;

/** `key` and `of`: how long a key must be, and that both are there, `checkOptions` says. */
const visitKind = group<SessionOptions>({ key: text, of: func("(request) => sessionIdOf(request)") });

const HANDLER_KINDS: Kinds<HandlerOptions> = {
  viewer: func("(request) => audiencesOf(request)"),
  now: func("() => new Date().toISOString()"),
  basePath: text,
  popularity: popularityKind,
  learned: madeBy("questions", "what learnWords(history, tickets) returns"),
  html: func("(article) => renderMarkdown(markdownOf(article))"),
  scorer: func("createViewerScorer(index, { resolved })"),
  events: func("(event) => file.write(event)"),
  session: visitKind,
  requester: visitKind,
  cors: group<CorsOptions>({
    origins: that<CorsOptions["origins"]>(
      (value) => value === "*" || (isTexts(value) && value.every((one) => ORIGIN.test(one))),
      'a list of origins as browsers send them, without a path or a slash at the end, such as ["https://portal.example.com"], or "*" for all',
    ),
    credentials: flag,
    headers: texts,
    maxAgeSeconds: wholeNumber(0),
  }),
  hosts: that(isTexts, 'a list of names, such as ["help.example.com"]'),
  withheld: func("(articleId, viewer) => false"),
  failing: func("() => []"),
  rateLimit: group<RateLimitOptions>({
    requests: number,
    periodMs: number,
    eventBytes: number,
    ticketsPerHour: number,
    keyOf: func("(request) => addressOf(request)"),
    store: madeBy("take", "a store with take, such as createRateStore()"),
    nowMs: func("() => Date.now()"),
  }),
  maxQueryLength: number,
  maxBodyBytes: number,
  onError: func("(error) => console.error(error)"),
};

const HINTS = { audiences: "Say who asks: { viewer: (request) => audiencesOf(request) }." };

const door = optionsDoor<HandlerOptions>("createHandler", HANDLER_KINDS, HINTS);

/** The options, and nothing that the object inherits. Throws `INVALID_OPTION` for a name that is no option, or a value of another kind. */
export function checkHandlerOptions(options: unknown): HandlerOptions {
  return door(options);
}

/** The same of an object that has other options too, such as the portal's: they are left out. */
export function handlerPart(options: object): HandlerOptions {
  return door(
    Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(HANDLER_KINDS, name))),
  );
}
