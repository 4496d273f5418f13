import * as v from "valibot";
import { suggest } from "../../index.ts";
import type { Operation } from "../operation.ts";
import { pageSize } from "../schema/request-schemas.ts";
import { suggestAnswer } from "../schema/search-answers.ts";

export function suggestOperation(query: v.GenericSchema<string>) {
  const parameters = v.object({ q: query, limit: pageSize });
  return {
    id: "suggest",
    method: "GET",
    path: "/suggest",
    summary: "Titles, questions and aliases that complete what is being typed",
    parameters,
    body: null,
    status: 200,
    answer: suggestAnswer,
    problems: ["query-missing", "query-too-long", "parameter-invalid"],
    cost: 1,
    repeatsNothing: false,
    run({ parameters: { q, ...page }, index, viewer }) {
      return { suggestions: suggest(index, q, { ...viewer, ...page }) };
    },
  } satisfies Operation<v.InferOutput<typeof parameters>, null>;
}
