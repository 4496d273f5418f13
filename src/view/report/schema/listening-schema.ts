import { FEEDBACK_REASONS } from "../../../desk/event/event.ts";
import type { Share } from "../../../desk/journey/tally.ts";
import type { ListeningSummary, WhatWasDone } from "../../../desk/listening/listening-summary.ts";
import { RATE_FIELDS } from "./basic-schemas.ts";
import { COUNT, list, object, oneOf, only, orNull, type SchemaOf, TEXT, TEXTS } from "./schema-of.ts";

const COUNTED: SchemaOf<Share> = object({ ...RATE_FIELDS, count: orNull(COUNT) });

const DONE: SchemaOf<WhatWasDone> = object({
  changed: orNull(TEXT),
  published: orNull(object({ articleId: TEXT, at: TEXT })),
  gap: orNull(object({ id: TEXT, label: TEXT, closedBy: orNull(TEXT) })),
  queue: orNull(object({ status: TEXT, note: orNull(TEXT) })),
  solved: orNull(object({ before: COUNTED, after: COUNTED })),
});

/** What visitors said of articles. */
export const LISTENING: SchemaOf<ListeningSummary> = object({
  format: only("level-zero-listening"),
  version: only(1),
  now: TEXT,
  since: orNull(TEXT),
  period: orNull(object({ from: TEXT, to: TEXT })),
  answers: COUNT,
  people: orNull(COUNT),
  solved: COUNTED,
  withReason: orNull(COUNT),
  withWords: orNull(COUNT),
  months: list(object({ month: TEXT, solved: COUNTED })),
  before: orNull(object({ now: TEXT, solved: COUNTED, finding: orNull(oneOf("better", "worse", "none")) })),
  articles: list(
    object({
      articleId: TEXT,
      answers: COUNT,
      people: COUNT,
      solved: COUNTED,
      reasons: list(object({ reason: oneOf(...FEEDBACK_REASONS), people: COUNT })),
      next: list(object({ query: TEXT, people: COUNT })),
      before: orNull(object({ people: COUNT, solved: COUNTED })),
      done: DONE,
    }),
  ),
  themes: list(
    object({
      label: TEXT,
      comments: COUNT,
      people: COUNT,
      articleIds: TEXTS,
      quotes: TEXTS,
      before: orNull(COUNT),
      done: DONE,
    }),
  ),
  afterNo: object({ of: orNull(COUNT), searched: COUNTED, wrote: COUNTED, left: COUNTED }),
});
