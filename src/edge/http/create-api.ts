import { mustBeIndexSource } from "../../core/door/must-be-index.ts";
import { shown } from "../../core/door/shown.ts";
import type { Suggestion } from "../../core/search/index.ts";
import { LevelZeroError, type SearchIndex, type SearchResult } from "../../index.ts";
import { createHostCheck } from "./check-host.ts";
import { createRoutes } from "./create-routes.ts";
import { handlerPart } from "./handler-door.ts";
import type { HandlerOptions } from "./handler-options.ts";
import { createHealth, type Health } from "./health.ts";
import { listOperations } from "./list-operations.ts";
import type { TicketAnswer } from "./operations/assess-ticket.ts";
import type { HealthAnswer } from "./operations/check-health.ts";
import type { ArticleAnswer } from "./operations/read-article.ts";
import { createPerformer, type Outcome, type Question } from "./perform-operation.ts";
import type { Problem } from "./problem.ts";
import { createRateLimit, type Leave } from "./rate-limit.ts";

/** What each operation answers. */
export interface OperationAnswers {
  readonly search: SearchResult;
  readonly suggest: { readonly suggestions: readonly Suggestion[] };
  readonly readArticle: ArticleAnswer;
  readonly assessTicket: TicketAnswer;
  readonly giveFeedback: { readonly accepted: number };
  readonly reportEvents: { readonly accepted: number };
  readonly checkHealth: HealthAnswer;
  /** The OpenAPI document. */
  readonly describeApi: object;
}

/** The body of a success, or what was wrong. */
export type ApiAnswer<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly problem: Problem };

/** The handler, and the same without HTTP for pages that are made beside it: they can then never show more than it does. */
export interface Api extends Pick<Health, "report"> {
  readonly handle: (request: Request) => Promise<Response>;
  /** Performs an operation for the one who sent a request. Takes nothing out of their rate limit. Never rejects. */
  perform<Id extends keyof OperationAnswers>(
    id: Id,
    question: Question,
  ): Promise<ApiAnswer<OperationAnswers[Id]>>;
  /** Asks for leave for a request that costs so many tokens. Never rejects. */
  admit(request: Request, cost: number): Promise<Leave>;
  /** The same for a ticket that is sent, of which there are few an hour. */
  admitTicket(request: Request): Promise<Leave>;
  /** Whether the request is addressed to one of `hosts`. */
  isAddressed(request: Request): boolean;
}

/** What `createHandler` answers with, operation by operation, for handlers with pages of their own. Throws `INVALID_OPTION` for options that cannot work. */
export function createApi(index: SearchIndex | (() => SearchIndex), options: HandlerOptions = {}): Api {
  mustBeIndexSource(index, "createApi");
  const checked = handlerPart(options);
  checkOptions(checked);
  const source = typeof index === "function" ? index : () => index;
  const health = createHealth(checked.failing ?? (() => []));
  const operations = listOperations(checked, health);
  const perform = createPerformer(source, checked, health);
  const limit = createRateLimit(checked);
  const isAddressed = createHostCheck(checked.hosts);
  return {
    handle: createRoutes(operations, checked, { perform, limit, isAddressed }),
    async perform(id, question) {
      const operation = operations.find((one) => one.id === id);
      if (operation === undefined) {
        const names = operations.map((one) => one.id).join(", ");
        throw new LevelZeroError(
          "INVALID_OPTION",
          `perform: the operation must be one of ${names}, got ${shown(id)}.`,
        );
      }
      return toAnswer(await perform(operation, question));
    },
    admit: limit.admit,
    admitTicket: limit.admitTicket,
    isAddressed,
    report: health.report,
  };
}

function toAnswer<T>(outcome: Outcome): ApiAnswer<T> {
  return outcome.ok ? { ok: true, body: outcome.body as T } : { ok: false, problem: outcome.problem };
}

const MIN_KEY_LENGTH = 16;

/** Throws `INVALID_OPTION` for what would make a handler that only seems to work. */
function checkOptions({
  basePath,
  session,
  requester,
  cors,
  rateLimit,
  maxQueryLength,
  maxBodyBytes,
  hosts,
}: HandlerOptions): void {
  if (basePath !== undefined && basePath !== "" && !/^\/(?:.*[^/])?$/u.test(basePath)) {
    refuse("basePath must begin with a slash and not end with one, such as /api.");
  }
  for (const [name, given] of Object.entries({ session, requester })) {
    if (given === undefined) continue;
    mustHold(name, given, "key of");
    if (given.key.length >= MIN_KEY_LENGTH) continue;
    refuse(`${name}.key must be a secret of ${MIN_KEY_LENGTH} characters or more, got ${given.key.length}.`);
  }
  if (cors !== undefined) mustHold("cors", cors, "origins");
  if (rateLimit !== undefined) mustHold("rateLimit", rateLimit, "requests periodMs keyOf");
  atLeastOne("rateLimit.requests", rateLimit?.requests);
  atLeastOne("rateLimit.periodMs", rateLimit?.periodMs);
  atLeastOne("rateLimit.eventBytes", rateLimit?.eventBytes);
  atLeastOne("rateLimit.ticketsPerHour", rateLimit?.ticketsPerHour);
  for (const host of hosts ?? []) checkHost(host);
  atLeastOne("maxQueryLength", maxQueryLength);
  atLeastOne("maxBodyBytes", maxBodyBytes);
}

function mustHold(name: string, given: object, needed: string): void {
  const missing = needed.split(" ").find((part) => !(part in given));
  if (missing !== undefined)
    refuse(`${name} must have ${needed.replaceAll(" ", ", ")}; ${missing} is missing.`);
}

function checkHost(host: string): void {
  if (typeof host === "string" && /^(?:\*\.)?[a-z\d](?:[a-z\d.-]*[a-z\d])?$/iu.test(host)) return;
  refuse(`hosts must be names without scheme and port, such as help.example.com, got ${host}.`);
}

function atLeastOne(name: string, value: number | undefined): void {
  if (value !== undefined && !(Number.isFinite(value) && value >= 1)) {
    refuse(`${name} must be a number of 1 or more, got ${value}.`);
  }
}

function refuse(message: string): never {
  throw new LevelZeroError("INVALID_OPTION", message);
}
