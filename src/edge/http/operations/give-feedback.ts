import type * as v from "valibot";
import type { Operation } from "../operation.ts";
import { acceptedAnswer } from "../schema/other-answers.ts";
import { feedbackBody } from "../schema/request-schemas.ts";
import { findArticle } from "./read-article.ts";

export function giveFeedbackOperation(queryText: v.GenericSchema<string>) {
  const body = feedbackBody(queryText);
  return {
    id: "giveFeedback",
    method: "POST",
    path: "/feedback",
    summary: "Did this article solve it?",
    parameters: null,
    body,
    status: 202,
    answer: acceptedAnswer,
    problems: ["body-invalid", "body-too-large", "not-json", "not-found"],
    cost: 1,
    repeatsNothing: false,
    async run(asked) {
      const { query = null, comment = null, ...given } = asked.body;
      findArticle(given.articleId, asked);
      const isKept = await asked.record({ type: "feedback", ...given, query, comment });
      return { accepted: isKept ? 1 : 0 };
    },
  } satisfies Operation<null, v.InferOutput<typeof body>>;
}
