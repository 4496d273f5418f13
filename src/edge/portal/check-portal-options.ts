import { optionsDoor } from "../../core/door/door.ts";
import { flag, func, text, that } from "../../core/door/kinds.ts";
import { LevelZeroError } from "../../index.ts";
import type { PortalOptions } from "./portal-options.ts";

/** Those of the handler are checked by the handler. */
const handlers = that<never>(() => true, "an option of createHandler");
const object = that<never>((value) => typeof value === "object" && value !== null, "an object");

const door = optionsDoor<PortalOptions>("createPortal", {
  ...{ viewer: handlers, now: handlers, basePath: handlers, popularity: handlers, learned: handlers },
  ...{ scorer: handlers, events: handlers, cors: handlers, hosts: handlers, withheld: handlers },
  ...{ failing: handlers, rateLimit: handlers, maxQueryLength: handlers, maxBodyBytes: handlers },
  ...{ onError: handlers, requester: handlers },
  session: that(
    (value) => value === false || (typeof value === "object" && value !== null),
    "{ key, of } or false",
  ),
  ...{ title: text, language: text, css: text, deskUrl: text, texts: object },
  markdown: func("(article) => folder.markdownOf(article)"),
  picture: func("(article, source) => folder.pictureOf(article, source)"),
  popular: func("() => articleIds"),
  submitTicket: func("(ticket) => desk.create(ticket)"),
  askContact: flag,
});

/** Throws `INVALID_OPTION` for a way to the desk that is no link: what a page leads to must run nothing. */
export function checkPortalOptions(options: PortalOptions): void {
  const { deskUrl } = door(options);
  if (deskUrl === undefined || /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))[^\s\\]+$/iu.test(deskUrl)) return;
  const message = `deskUrl must be an address that starts with https://, mailto:, tel: or /, got ${deskUrl}.`;
  throw new LevelZeroError("INVALID_OPTION", message);
}
