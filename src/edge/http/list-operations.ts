import { createOpenApi } from "./create-open-api.ts";
import { DEFAULT_MAX_QUERY_LENGTH, type HandlerOptions } from "./handler-options.ts";
import type { Health } from "./health.ts";
import type { Operation } from "./operation.ts";
import { assessTicketOperation } from "./operations/assess-ticket.ts";
import { checkHealthOperation } from "./operations/check-health.ts";
import { describeApiOperation } from "./operations/describe-api.ts";
import { giveFeedbackOperation } from "./operations/give-feedback.ts";
import { readArticleOperation } from "./operations/read-article.ts";
import { reportEventsOperation } from "./operations/report-events.ts";
import { searchOperation } from "./operations/search.ts";
import { suggestOperation } from "./operations/suggest.ts";
import { queryText } from "./schema/request-schemas.ts";

/** Addresses that a host may leave off. */
export const OPTIONAL_PATHS = ["/assess-ticket", "/feedback", "/events"] as const;

/** What a handler with these options does, in the order of the document. */
export function listOperations(options: HandlerOptions, health: Health): readonly Operation[] {
  const { scorer, events, popularity, learned } = options;
  const query = queryText(options.maxQueryLength ?? DEFAULT_MAX_QUERY_LENGTH);
  const operations: Operation[] = [
    searchOperation({ query, popularity, learned }),
    suggestOperation({ query, learned }),
    readArticleOperation(options),
    ...(scorer === undefined ? [] : [assessTicketOperation(scorer)]),
    ...(events === undefined ? [] : [giveFeedbackOperation(query), reportEventsOperation(query)]),
    checkHealthOperation({
      offers: [
        ...(scorer === undefined ? [] : (["assess-ticket"] as const)),
        ...(events === undefined ? [] : (["events"] as const)),
      ],
      health,
    }),
  ];
  const describeApi = describeApiOperation(() => createOpenApi([...operations, describeApi], options));
  return [...operations, describeApi];
}
