import type { Article } from "../../../core/article/article.ts";
import { writtenLanguage } from "../../../core/article/written-language.ts";
import { addTo } from "../../../core/math/add-to.ts";
import { detectLanguage } from "../../../core/text/detect-language.ts";
import { primaryTag } from "../../../core/text/primary-tag.ts";
import { shortText } from "../../../core/text/short-text.ts";
import { requesterText } from "../../../core/ticket/ticket.ts";
import type { Verdict } from "../../../core/verdict/verdict.ts";
import { otherLanguageText } from "../caution-text.ts";
import type { Caution, OtherLanguageFacts } from "../report.ts";
import { englishVoice } from "../voice.ts";
import type { Judged } from "./judged.ts";

/** A language is told of where this share of the tickets is in it, and as many, */
const LEAST_PART = 0.05;
const LEAST_TICKETS = 5;
/** and at most this share of the articles. */
const MOST_ARTICLES = 0.1;
/** Articles named, at most. */
const NAMED = 3;
const TITLE_LENGTH = 80;
/** Enough of a ticket to tell its language. UTF-16 code units. */
const READ_LENGTH = 500;

/**
 * Languages that many tickets are in and hardly an article: how many, and which articles answer most of these tickets nonetheless, to be translated
 * first. O(tickets + articles).
 */
export function otherLanguages(judged: readonly Judged[], articles: readonly Article[]): Caution[] {
  const published = articles.filter(({ state }) => state === "published");
  const written = new Map<string, number>();
  for (const article of published)
    addTo(written, primaryTag(article.language ?? writtenLanguage(article) ?? ""));
  const counted = judged.filter(
    ({ verdict: { outcome, reason } }) => outcome !== "excluded" || reason === "other-language",
  );
  const few = (language: string) => (written.get(language) ?? 0) <= MOST_ARTICLES * published.length;
  return [...byLanguage(counted)]
    .filter(([, { length }]) => length >= Math.max(LEAST_TICKETS, LEAST_PART * counted.length))
    .filter(([language]) => published.length > 0 && few(language))
    .sort(([a, { length: many }], [b, { length: more }]) => more - many || (a < b ? -1 : 1))
    .map(([language, own]) => {
      const otherLanguage: OtherLanguageFacts = {
        language,
        tickets: own.length,
        of: counted.length,
        leftOut: own.filter(({ outcome }) => outcome === "excluded").length,
        articles: written.get(language) ?? 0,
        named: mostUsed(own),
      };
      return {
        code: "other-language",
        text: otherLanguageText(otherLanguage, englishVoice),
        otherLanguage,
      };
    });
}

/** Primary tag → the verdicts of the tickets that are surely in that language. */
function byLanguage(judged: readonly Judged[]): Map<string, Verdict[]> {
  const found = new Map<string, Verdict[]>();
  for (const { ticket, verdict } of judged) {
    const written = detectLanguage(requesterText(ticket).slice(0, READ_LENGTH));
    const language = written ?? (ticket.language === null ? null : primaryTag(ticket.language));
    if (language === null) continue;
    const own = found.get(language) ?? [];
    found.set(language, own);
    own.push(verdict);
  }
  return found;
}

/** The articles that answer most of the tickets, whether customers find them or not. */
function mostUsed(verdicts: readonly Verdict[]): OtherLanguageFacts["named"] {
  const titles = new Map<string, number>();
  for (const { outcome, reason, evidence } of verdicts) {
    const answers = outcome === "solvable" || reason === "not-findable";
    if (answers && evidence[0] !== undefined) addTo(titles, evidence[0].title);
  }
  return [...titles]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, NAMED)
    .map(([title, tickets]) => ({ title: shortText(title, TITLE_LENGTH), tickets }));
}
