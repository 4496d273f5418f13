import type { Burst } from "../../../desk/outage/burst.ts";
import type { BurstRow } from "../report.ts";
import type { ArticleLookup } from "./article-refs.ts";
import { customerWords } from "./customer-words.ts";

const LABEL_LENGTH = 120;

/** The possible outages, their labels masked. */
export function countBursts(bursts: readonly Burst[], articleOf: ArticleLookup): BurstRow[] {
  return bursts.map(({ label, notice, ...burst }) => ({
    ...burst,
    label: customerWords(label, LABEL_LENGTH),
    notice: notice && articleOf(notice.articleId, notice.title),
  }));
}
