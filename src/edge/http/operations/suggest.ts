import * as v from "valibot";
import { suggest } from "../../../core/search/index.ts";
import type { LearnedWords } from "../../../index.ts";
import type { Operation } from "../operation.ts";
import { pageSize } from "../schema/request-schemas.ts";
import { suggestAnswer } from "../schema/search-answers.ts";

interface SuggestSettings {
  readonly query: v.GenericSchema<string>;
  readonly learned: LearnedWords | undefined;
}

export function suggestOperation({ query, learned }: SuggestSettings) {
  const parameters = v.object({ q: query, limit: pageSize });
  return {
    id: "suggest",
    method: "GET",
    path: "/suggest",
    summary: "Titles, questions, aliases and what several people asked, that complete what is being typed",
    parameters,
    body: null,
    status: 200,
    answer: suggestAnswer,
    problems: ["query-missing", "query-too-long", "parameter-invalid"],
    cost: 1,
    repeatsNothing: false,
    run({ parameters: { q, ...page }, index, viewer, language }) {
      const suggestions = suggest(index, q, {
        ...viewer,
        ...page,
        ...(language !== null && { language }),
        ...(learned && { learned }),
      });
      return { suggestions };
    },
  } satisfies Operation<v.InferOutput<typeof parameters>, null>;
}
