import { mustHave, mustList } from "../../core/door/takes.ts";
import { quantityText } from "../../core/text/number-text.ts";
import type { LinkHabit } from "../../desk/linking/find-habits.ts";
import type { LinkAccuracy } from "../../desk/linking/link-sheet.ts";

/** How many tickets link an article, how often it is the right one, and which are linked by habit. */
export function formatLinks(links: {
  readonly accuracy: LinkAccuracy;
  readonly habits: readonly LinkHabit[];
}): string {
  mustHave(links, "accuracy habits", "formatLinks: the links");
  const { accuracy, habits } = links;
  mustHave(accuracy, "judged right otherAnswers", "formatLinks: the accuracy", "what readLinkSheet gives");
  mustList(habits, "articleId title tickets", "formatLinks: the habits", "what findHabits gives");
  const { judged, right, otherAnswers, interval, linkRate } = accuracy;
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  const rate = linkRate === null ? "n/a" : percent(linkRate);
  const exact =
    interval === null
      ? "Nobody has judged the links: --sample draws some, --judged counts them.\n"
      : `Of ${quantityText(judged, "judged link")}, ${percent(right / judged)} lead to an article that answers (${percent(interval.low)} to ${percent(interval.high)}, 95 % interval); for ${otherAnswers} another article does.\n`;
  const rows = habits.map(
    ({ articleId, title, tickets, share, alike }) =>
      `  ${title} (${articleId}): ${quantityText(tickets, "ticket")}, ${percent(share)} of all that link one; they are as alike as any (${alike.toFixed(2)}, 0.5 is chance)\n`,
  );
  const found =
    rows.length === 0
      ? ""
      : `Linked by habit, whatever the ticket is about. Is a link asked for before a ticket can be closed?\n${rows.join("")}`;
  return `Link rate: ${rate} of the resolved tickets that say so.\n${exact}${found}`;
}
