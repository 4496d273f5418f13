import type { Share } from "../../desk/journey/tally.ts";
import type {
  AfterNo,
  HeardArticle,
  HeardBefore,
  HeardGap,
  HeardTheme,
  ListeningSummary,
  WhatWasDone,
} from "../../desk/listening/listening-summary.ts";
import { COUNT, SHARE, TEXT, TEXTS } from "./basic-schemas.ts";
import { type JsonSchema, list, object, oneOf, orNull } from "./json-schema.ts";

const COUNTED = object<Share>({
  ...{ count: orNull(COUNT), of: COUNT },
  ...{ share: orNull(SHARE), low: orNull(SHARE), high: orNull(SHARE) },
});

const DONE = object<WhatWasDone>({
  changed: orNull(TEXT),
  published: orNull(object<NonNullable<WhatWasDone["published"]>>({ articleId: TEXT, at: TEXT })),
  gap: orNull(object<HeardGap>({ id: TEXT, label: TEXT, closedBy: orNull(TEXT) })),
  queue: orNull(object<NonNullable<WhatWasDone["queue"]>>({ status: TEXT, note: orNull(TEXT) })),
  solved: orNull(object<NonNullable<WhatWasDone["solved"]>>({ before: COUNTED, after: COUNTED })),
});

/** What visitors said of articles. */
export const LISTENING: JsonSchema = object<ListeningSummary>({
  ...{ format: { const: "level-zero-listening" }, version: { const: 1 }, now: TEXT, since: orNull(TEXT) },
  period: orNull(object<NonNullable<ListeningSummary["period"]>>({ from: TEXT, to: TEXT })),
  ...{ answers: COUNT, people: orNull(COUNT), solved: COUNTED },
  ...{ withReason: orNull(COUNT), withWords: orNull(COUNT) },
  months: list(object<ListeningSummary["months"][number]>({ month: TEXT, solved: COUNTED })),
  before: orNull(
    object<HeardBefore>({
      ...{ now: TEXT, solved: COUNTED },
      finding: orNull(oneOf("better", "worse", "none")),
    }),
  ),
  articles: list(
    object<HeardArticle>({
      ...{ articleId: TEXT, answers: COUNT, people: COUNT, solved: COUNTED },
      reasons: list(object<HeardArticle["reasons"][number]>({ reason: TEXT, people: COUNT })),
      next: list(object<HeardArticle["next"][number]>({ query: TEXT, people: COUNT })),
      before: orNull(object<NonNullable<HeardArticle["before"]>>({ people: COUNT, solved: COUNTED })),
      done: DONE,
    }),
  ),
  themes: list(
    object<HeardTheme>({
      ...{ label: TEXT, comments: COUNT, people: COUNT, articleIds: TEXTS, quotes: TEXTS },
      ...{ before: orNull(COUNT), done: DONE },
    }),
  ),
  afterNo: object<AfterNo>({ of: orNull(COUNT), searched: COUNTED, wrote: COUNTED, left: COUNTED }),
});
