import { group, type Kinds, optionsDoor } from "../../core/door/door.ts";
import { flag, func, languageTag, text, that } from "../../core/door/kinds.ts";
import { LevelZeroError } from "../../index.ts";
import { ENGLISH } from "./languages/en.ts";
import type { PortalOptions } from "./portal-options.ts";
import type { PortalTexts } from "./portal-texts.ts";

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
export function checkPortalOptions(given: unknown): PortalOptions {
  const options = door(given);
  const { deskUrl } = options;
  if (deskUrl === undefined || /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))[^\s\\]+$/iu.test(deskUrl))
    return options;
  const message = `deskUrl must be an address that starts with https://, mailto:, tel: or /, got ${deskUrl}.`;
  throw new LevelZeroError("INVALID_OPTION", message);
}
