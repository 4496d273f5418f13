import type * as v from "valibot";
import type { Happened, Operation, OperationCall } from "../operation.ts";
import { acceptedAnswer } from "../schema/other-answers.ts";
import { eventsBody } from "../schema/request-schemas.ts";
import { visibleArticle } from "../visible-article.ts";

export function reportEventsOperation(query: v.GenericSchema<string>) {
  const body = eventsBody(query);
  return {
    id: "reportEvents",
    method: "POST",
    path: "/events",
    summary: "What the visitor did on the page",
    parameters: null,
    body,
    status: 202,
    answer: acceptedAnswer,
    problems: ["body-invalid", "body-too-large", "not-json"],
    cost: 1,
    repeatsNothing: false,
    async run(asked) {
      let accepted = 0;
      for (const event of asked.body.events.map(toHappened)) {
        if (concernsVisible(event, asked) && (await asked.record(event))) accepted++;
      }
      return { accepted };
    },
  } satisfies Operation<null, v.InferOutput<typeof body>>;
}

type ReportedEvent = v.InferOutput<ReturnType<typeof eventsBody>>["events"][number];

function toHappened(event: ReportedEvent): Happened {
  switch (event.type) {
    case "search":
      return { ...event, filters: {} };
    case "click":
    case "view":
    case "step":
      return event;
    case "feedback":
      return { ...event, query: event.query ?? null, comment: null };
    case "reason":
      return { ...event, reason: event.reason ?? null, comment: event.comment ?? null };
    case "ticket":
      return { ...event, kind: event.kind ?? null, solvedBy: event.solvedBy ?? null };
    default:
      return event satisfies never;
  }
}

/** What is said of articles that the viewer cannot see is made up, or no longer of use. */
function concernsVisible(event: Happened, asked: OperationCall<unknown, unknown>): boolean {
  const id = event.type === "ticket" ? event.solvedBy : "articleId" in event ? event.articleId : null;
  return id === null || visibleArticle(id, asked) !== null;
}
