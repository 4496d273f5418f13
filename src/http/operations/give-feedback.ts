import type * as v from "valibot";
import type { Operation } from "../operation.ts";
import { acceptedAnswer } from "../schema/other-answers.ts";
import { feedbackBody } from "../schema/request-schemas.ts";
import { findArticle } from "./read-article.ts";

export function giveFeedbackOperation(query: v.GenericSchema<string>) {
  const body = feedbackBody(query);
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
    async run({ body: { query: asked = null, comment = null, ...given }, index, viewer, record }) {
      findArticle({ id: given.articleId, index, viewer });
      const isKept = await record({ type: "feedback", ...given, query: asked, comment });
      return { accepted: isKept ? 1 : 0 };
    },
  } satisfies Operation<null, v.InferOutput<typeof body>>;
}
