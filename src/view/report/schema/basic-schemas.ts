import type { CostAssumptions } from "../../../core/gap/gap.ts";
import type { ArticleRef, Rate } from "../report.ts";
import { AMOUNT, COUNT, type FieldsOf, object, orNull, type SchemaOf, SHARE, TEXT } from "./schema-of.ts";

/** The fields that name an article. */
export const ARTICLE_FIELDS: FieldsOf<ArticleRef> = { id: TEXT, title: TEXT, url: orNull(TEXT) };
/** An article by name. */
export const ARTICLE: SchemaOf<ArticleRef> = object(ARTICLE_FIELDS);

/** The fields of a share. */
export const RATE_FIELDS: FieldsOf<Rate> = {
  count: COUNT,
  of: COUNT,
  share: orNull(SHARE),
  low: orNull(SHARE),
  high: orNull(SHARE),
};
/** A share with its counts. */
export const RATE: SchemaOf<Rate> = object(RATE_FIELDS);

/** What a cost range rests on. */
export const COSTS: SchemaOf<CostAssumptions> = object({
  currency: TEXT,
  agentCost: AMOUNT,
  selfServiceCost: AMOUNT,
  uptake: object({ low: SHARE, high: SHARE }),
  customerMinutes: object({ low: AMOUNT, high: AMOUNT }),
  breakEvenMinutes: AMOUNT,
});
