import { changeText, findingWords } from "../effect-words.ts";
import { formatCount, formatQuantity } from "../format-number.ts";
import { englishVoice } from "../voice.ts";
import type { MovedArticle, MovedArticles } from "./report-comparison.ts";

const ARTICLES_NAMED = 10;

/** What is new in the later report, and what it did, a line for each article that did something. */
export function articleLines(articles: MovedArticles | null): string[] {
  if (articles === null)
    return ["Articles: one of the reports does not list them, so what is new is not known."];
  const { added, changed, gone } = articles;
  const counts = `${formatCount(added.length)} new, ${formatCount(changed.length)} changed, ${formatCount(gone.length)} gone`;
  return [
    `Articles: ${counts}.${answersText("The new ones", added)}${answersText("The changed ones", changed)}`,
    ...linesOf("new", added),
    ...linesOf("changed", changed),
  ];
}

function answersText(who: string, moved: readonly MovedArticle[]): string {
  if (moved.length === 0) return "";
  const tickets = moved.reduce((sum, row) => sum + row.tickets, 0);
  const paired = moved.every(({ unansweredBefore }) => unansweredBefore !== null);
  const before = moved.reduce((sum, { unansweredBefore }) => sum + (unansweredBefore ?? 0), 0);
  return ` ${who} answer ${formatQuantity(tickets, "ticket")}${paired ? `, ${formatCount(before)} of them without an answer before` : ""}.`;
}

function linesOf(what: string, moved: readonly MovedArticle[]): string[] {
  const active = moved.filter(didSomething);
  const lines = active
    .slice(0, ARTICLES_NAMED)
    .map((row) => `  ${row.article.id} (${what}): ${didText(row)}`);
  const more = active.length - lines.length;
  const idle = moved.length - active.length;
  return [
    ...lines,
    ...(more > 0 ? [`  and ${formatCount(more)} more`] : []),
    ...(idle > 0
      ? [
          `  ${formatQuantity(idle, `${what} article`)} ${idle === 1 ? "answers" : "answer"} none of these tickets`,
        ]
      : []),
  ];
}

/** Whether there is anything to tell: tickets, a gap, or a finding. */
function didSomething({ tickets, closed, effects }: MovedArticle): boolean {
  return tickets > 0 || closed.length > 0 || effects.some(({ finding }) => finding !== "too-early");
}

function didText({ tickets, unansweredBefore, closed, effects }: MovedArticle): string {
  const before =
    unansweredBefore === null ? "" : ` (${formatCount(unansweredBefore)} without an answer before)`;
  const gaps = closed.length === 0 ? "" : `; closed ${closed.join("; ")}`;
  const effect = effects.map((row) => {
    const { name, grounds } = findingWords(row, englishVoice);
    return ` ${changeText(row, englishVoice)}: ${name.toLowerCase()}${row.finding === "too-early" ? "" : `, ${grounds}`}.`;
  });
  return `answers ${formatQuantity(tickets, "ticket")}${before}${gaps}.${effect.join("")}`;
}
