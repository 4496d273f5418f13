import type { Health, HealthPart } from "../health.ts";
import type { Operation } from "../operation.ts";
import { healthAnswer } from "../schema/other-answers.ts";

type Offer = "assess-ticket" | "events";

/** What `GET /health` answers, always with status 200: search and articles work. */
export interface HealthAnswer {
  /** `degraded` while something is failing. */
  readonly status: "ok" | "degraded";
  readonly offers: readonly Offer[];
  /** What does not work, such as tickets that the disk has no room for. */
  readonly failing: readonly HealthPart[];
}

export function checkHealthOperation({
  offers,
  health,
}: {
  readonly offers: readonly Offer[];
  readonly health: Health;
}) {
  return {
    id: "checkHealth",
    method: "GET",
    path: "/health",
    summary: "Whether the handler answers, what it offers, and what fails",
    parameters: null,
    body: null,
    status: 200,
    answer: healthAnswer,
    problems: [],
    cost: 0,
    repeatsNothing: true,
    async run(): Promise<HealthAnswer> {
      const failing = await health.failing();
      return { status: failing.length === 0 ? "ok" : "degraded", offers, failing };
    },
  } satisfies Operation<null, null>;
}
