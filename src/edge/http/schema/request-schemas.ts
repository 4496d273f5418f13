import * as v from "valibot";
import { FEEDBACK_REASONS } from "../../../desk/event/index.ts";
import { oneOf, text, whole } from "./basic.ts";

export const MAX_ID_LENGTH = 300;
const MAX_EVENTS = 50;
const MAX_PLACE = 10_000;
const MAX_COMMENT_LENGTH = 2_000;

/** What `q` may be, by the host's limit. */
export function queryText(maxLength: number): v.GenericSchema<string> {
  return text(0, maxLength, "What the visitor typed.");
}

export const pageSize = v.exactOptional(whole(1, 100, "Entries returned at most."));
export const pageStart = v.exactOptional(
  whole(0, MAX_PLACE, "Hits left out at the front, for the next page."),
);

/** Any of the values will do. */
export const filterValues = v.exactOptional(
  v.pipe(
    v.array(text(0, 200, "A value as the facets name it."), "given as text"),
    v.maxLength(20, "given 20 times at most"),
    v.description("Only articles with this value; give it several times for any of several."),
  ),
);

/** Chosen by the page: an answer that said one would differ from every other. */
export const searchId = v.exactOptional(
  text(1, 100, "A name that the page gives a search, and the events of what is chosen of it."),
);

const articleId = text(1, MAX_ID_LENGTH, "Id of an article that the visitor may see.");
const ticketKind = oneOf(
  ["incident", "request", "question"],
  "Something that worked is broken, something new is needed, or a question.",
);

export const ticketBody = v.strictObject({
  subject: text(1, 500, "The ticket in one line."),
  description: v.exactOptional(text(0, 10_000, "What the visitor wrote so far.")),
  category: v.exactOptional(text(0, 200, "The category that the form names.")),
  kind: v.exactOptional(ticketKind),
});

const answer = oneOf(["yes", "almost", "no"], "Did this solve it?");

const comment = v.exactOptional(
  text(0, MAX_COMMENT_LENGTH, "In the visitor's words; personal data is masked."),
);
const reason = v.exactOptional(oneOf(FEEDBACK_REASONS, "Why it did not solve it."));

/** The schemas that hold a query depend on its limit. */
export function feedbackBody(query: v.GenericSchema<string>) {
  return v.strictObject({
    articleId,
    answer,
    query: v.exactOptional(query),
    searchId,
    comment,
    reason,
  });
}

/** What the page reports. When it happened, and in which session, the handler says. */
export function eventsBody(query: v.GenericSchema<string>) {
  const event = v.variant(
    "type",
    [
      v.strictObject({
        type: v.literal("search"),
        query,
        hits: whole(0, 1_000_000, "Articles that matched."),
        searchId,
      }),
      v.strictObject({
        type: v.literal("click"),
        query,
        articleId,
        position: whole(1, MAX_PLACE + 100, "Place among all hits, from 1."),
        searchId,
      }),
      v.strictObject({ type: v.literal("view"), articleId, searchId }),
      v.strictObject({
        type: v.literal("feedback"),
        articleId,
        answer,
        query: v.exactOptional(query),
        searchId,
      }),
      v.strictObject({ type: v.literal("reason"), articleId, searchId, reason, comment }),
      v.strictObject({
        type: v.literal("ticket"),
        kind: v.exactOptional(ticketKind),
        solvedBy: v.exactOptional(articleId),
        ticketId: v.exactOptional(text(1, MAX_ID_LENGTH, "Id that the desk gave the ticket.")),
      }),
      v.strictObject({
        type: v.literal("step"),
        step: oneOf(["arrive", "form", "contact"], "Came, opened the form, or reached the desk otherwise."),
      }),
    ],
    "one of search, click, view, feedback, reason, ticket, step",
  );
  const message = `a list of 1 to ${MAX_EVENTS} events`;
  return v.strictObject({
    events: v.pipe(v.array(event, message), v.minLength(1, message), v.maxLength(MAX_EVENTS, message)),
  });
}
