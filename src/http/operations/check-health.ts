import type { Operation } from "../operation.ts";
import { healthAnswer } from "../schema/other-answers.ts";

export function checkHealthOperation(offers: readonly ("assess-ticket" | "events")[]) {
  return {
    id: "checkHealth",
    method: "GET",
    path: "/health",
    summary: "Whether the handler answers, and what it offers",
    parameters: null,
    body: null,
    status: 200,
    answer: healthAnswer,
    problems: [],
    cost: 0,
    repeatsNothing: true,
    run: () => ({ status: "ok", offers }),
  } satisfies Operation<null, null>;
}
