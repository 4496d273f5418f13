import type { Article } from "../../../core/article/article.ts";
import { shortText } from "../../../core/text/short-text.ts";
import { closedWith, isAnsweredUnknown } from "../../../core/verdict/closed-with.ts";
import { ownAnswersText } from "../caution-text.ts";
import type { Caution } from "../report.ts";
import { englishVoice } from "../voice.ts";
import type { Judged } from "./judged.ts";
import { tally } from "./tally.ts";

/** Articles named, at most. */
const NAMED = 5;
const TITLE_LENGTH = 80;

/** Says which articles closed tickets, by the desk's own word, that are called unsolvable or unsure here. */
export function ownAnswers(judged: readonly Judged[], articles: readonly Article[], now: string): Caution[] {
  const seen = { articleById: new Map(articles.map((article) => [article.id, article])), now };
  const own = judged.filter(({ ticket, verdict }) => isAnsweredUnknown(ticket, verdict, seen));
  if (own.length === 0) return [];
  const named = tally(own.map(({ ticket }) => closedWith(ticket, seen)[0]!)).map(([id, tickets]) => ({
    title: shortText(seen.articleById.get(id)!.title, TITLE_LENGTH),
    tickets,
  }));
  const facts = { tickets: own.length, articles: named.length, named: named.slice(0, NAMED) };
  return [{ code: "own-answers", text: ownAnswersText(facts, englishVoice), ownAnswers: facts }];
}
