/**
 * Search, articles, and answers for a ticket being written, as a `Request` → `Response`.
 * @module
 */
export type { CorsOptions } from "./cors.ts";
export { type Api, type ApiAnswer, createApi, type OperationAnswers } from "./create-api.ts";
export { createHandler } from "./create-handler.ts";
export type { HandlerOptions } from "./handler-options.ts";
export type { HealthPart } from "./health.ts";
export type { OfferedArticle, TicketAnswer } from "./operations/assess-ticket.ts";
export type { HealthAnswer } from "./operations/check-health.ts";
export type { ArticleAnswer } from "./operations/read-article.ts";
export { pathUnder } from "./path-under.ts";
export type { Question } from "./perform-operation.ts";
export type { Problem, ProblemCode } from "./problem.ts";
export type { SessionOptions } from "./pseudonym.ts";
export type { PublicArticle } from "./public-article.ts";
export type { Leave, RateLimitOptions } from "./rate-limit.ts";
export { createRateStore, type RateStore } from "./rate-store.ts";
export { type Bucket, type BucketSize, type Taken, takeTokens } from "./token-bucket.ts";
