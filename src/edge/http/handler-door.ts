import { type Kinds, optionsDoor } from "../../core/door/door.ts";
import { func, isTexts, text, that } from "../../core/door/kinds.ts";
import type { HandlerOptions } from "./handler-options.ts";

const object = (expected: string) =>
  that<never>((value) => typeof value === "object" && value !== null && !Array.isArray(value), expected);

/** A number; how large, `checkOptions` says. */
const number = that<number>((value) => typeof value === "number", "a number of 1 or more");

const HANDLER_KINDS: Kinds<HandlerOptions> = {
  viewer: func("(request) => audiencesOf(request)"),
  now: func("() => new Date().toISOString()"),
  basePath: text,
  popularity: that((value) => value instanceof Map, "a Map from article id to a number from 0 to 1"),
  learned: object("what learnWords(history, tickets) returns"),
  html: func("(article) => renderMarkdown(markdownOf(article))"),
  scorer: func("createViewerScorer(index, { resolved })"),
  events: func("(event) => file.write(event)"),
  session: object("{ key, of }"),
  requester: object("{ key, of }"),
  cors: object("{ origins }"),
  hosts: that(isTexts, 'a list of names, such as ["help.example.com"]'),
  withheld: func("(articleId, viewer) => false"),
  failing: func("() => []"),
  rateLimit: object("{ requests, periodMs, keyOf }"),
  maxQueryLength: number,
  maxBodyBytes: number,
  onError: func("(error) => console.error(error)"),
};

const HINTS = { audiences: "Say who asks: { viewer: (request) => audiencesOf(request) }." };

const door = optionsDoor<HandlerOptions>("createHandler", HANDLER_KINDS, HINTS);

/** Throws `INVALID_OPTION` for a name that is no option, or a value of another kind. */
export function checkHandlerOptions(options: unknown): void {
  door(options);
}

/** The same for an object that has other options too, such as the portal's: they are passed over. */
export function checkHandlerPart(options: object): void {
  door(Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(HANDLER_KINDS, name))));
}
