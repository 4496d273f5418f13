import * as v from "valibot";
import { type LearnedWords, type Popularity, search } from "../../../index.ts";
import type { Operation } from "../operation.ts";
import { filterValues, pageSize, pageStart, searchId } from "../schema/request-schemas.ts";
import { searchAnswer } from "../schema/search-answers.ts";

interface SearchSettings {
  readonly query: v.GenericSchema<string>;
  readonly popularity: Popularity | undefined;
  readonly learned: LearnedWords | undefined;
}

export function searchOperation({ query, popularity, learned }: SearchSettings) {
  const parameters = v.object({
    q: query,
    limit: pageSize,
    offset: pageStart,
    product: filterValues,
    category: filterValues,
    language: filterValues,
    searchId,
    typing: v.exactOptional(
      v.pipe(
        v.boolean("true or false"),
        v.description("Whether the visitor is still typing: then no search event is recorded."),
      ),
    ),
  });
  return {
    id: "search",
    method: "GET",
    path: "/search",
    summary: "The articles that answer a query, each with its best section",
    parameters,
    body: null,
    status: 200,
    answer: searchAnswer,
    problems: ["query-missing", "query-too-long", "parameter-invalid"],
    cost: 1,
    repeatsNothing: false,
    async run({
      parameters: { q, limit, offset, typing, searchId, ...filters },
      index,
      viewer,
      language,
      record,
    }) {
      const result = search(index, q, {
        ...viewer,
        filters,
        ...(language === null ? {} : { language }),
        ...(limit === undefined ? {} : { limit }),
        ...(offset === undefined ? {} : { offset }),
        ...(popularity === undefined ? {} : { popularity }),
        ...(learned === undefined ? {} : { learned }),
      });
      // A blank query asks nothing, and a later page is no new search.
      if (typing !== true && (offset ?? 0) === 0 && q.trim() !== "") {
        const joined = searchId === undefined ? {} : { searchId };
        await record({ type: "search", query: q, hits: result.total, filters, ...joined });
      }
      return result;
    },
  } satisfies Operation<v.InferOutput<typeof parameters>, null>;
}
