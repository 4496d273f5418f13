export { createHandler, type HandlerOptions } from "./create-handler.ts";
export type { Problem, ProblemCode } from "./problem.ts";
export type { PublicArticle } from "./public-article.ts";
