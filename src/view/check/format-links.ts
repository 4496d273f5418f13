import { mustHave, mustList } from "../../core/door/takes.ts";
import { decimalText, percentDigits } from "../../core/text/number-text.ts";
import type { LinkHabit } from "../../desk/linking/find-habits.ts";
import type { LinkAccuracy } from "../../desk/linking/link-sheet.ts";
import { type CheckLanguageOption, readLanguage } from "./format-options.ts";
import { type Page, pageIn } from "./page-texts.ts";

/** How many tickets link an article, how often it is the right one, and which are linked by habit. */
export function formatLinks(
  links: {
    readonly accuracy: LinkAccuracy;
    readonly habits: readonly LinkHabit[];
    /** The first and the last day of the tickets, `null` where none has a date: said first, where given. */
    readonly period?: { readonly first: string | null; readonly last: string | null };
  },
  options: CheckLanguageOption = {},
): string {
  mustHave(links, "accuracy habits", "formatLinks: the links");
  const { accuracy, habits, period } = links;
  mustHave(accuracy, "judged right otherAnswers", "formatLinks: the accuracy", "what readLinkSheet gives");
  mustList(habits, "articleId title tickets", "formatLinks: the habits", "what findHabits gives");
  const page = pageIn(readLanguage(options, "formatLinks"));
  const { judged, right, otherAnswers, interval, linkRate } = accuracy;
  const rate =
    linkRate === null ? page("links.rateUnknown") : page("links.rate", { rate: percentDigits(linkRate) });
  const exact =
    interval === null
      ? page("links.notJudged")
      : page("links.judged", {
          judged,
          right: percentDigits(right / judged, judged),
          low: percentDigits(interval.low, judged),
          high: percentDigits(interval.high, judged),
          otherAnswers,
        });
  const rows = habits.map(
    ({ articleId, title, tickets, share, alike }) =>
      `  ${page("links.habit", { title, articleId, tickets, share: percentDigits(share, tickets), alike: decimalText(alike, 2) })}\n`,
  );
  const found = rows.length === 0 ? "" : `${page("links.habits")}\n${rows.join("")}`;
  return `${period === undefined ? "" : `${periodText(period, page)}\n`}${rate}\n${exact}\n${found}`;
}

function periodText(
  { first, last }: { readonly first: string | null; readonly last: string | null },
  page: Page,
): string {
  return first === null || last === null ? page("links.noPeriod") : page("links.period", { first, last });
}
