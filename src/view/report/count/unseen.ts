import type { Assessment } from "../../../assess.ts";
import { visibilityOf } from "../../../core/article/visibility.ts";
import type { Caution } from "../report.ts";
import { englishVoice } from "../voice.ts";
import type { Judged, Scored } from "./judged.ts";

/** Said where no article is visible to any who wrote: then none could have helped, and the rate says nothing of the articles. */
export function unseen(scored: readonly Judged<Scored>[], { articles, now }: Assessment): Caution[] {
  if (scored.length === 0 || articles.length === 0) return [];
  const audiences = [...new Set(scored.flatMap(({ ticket }) => ticket.audiences))];
  if (articles.some((article) => visibilityOf(article, { audiences, now }) === "visible")) return [];
  if (scored.some(({ verdict }) => verdict.outcome === "solvable")) return [];
  return [{ code: "no-visible-article", text: englishVoice.say("caution.no-visible-article") }];
}
