import type { Article } from "../../../core/article/article.ts";
import { toDate } from "../../../core/article/to-date.ts";
import { quote, sentencesOf } from "../prose.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
const MONTH_YEAR = new RegExp(
  `\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.? )?(?<month>${MONTHS})(?: (?<late>\\d{1,2}),?)?,? (?<year>20\\d\\d)\\b`,
  "gi",
);
/** What says that something is still to come. */
const TO_COME =
  /\b(?:will (?:be|become|no longer|stop|end|not|start|begin|change|move|retire)|is planned|are planned|is scheduled|are scheduled|is expected|are expected|we plan|we expect|coming (?:in|soon))\b/i;
/** What tells the past, or an example. */
const TOLD = /\b(?:was|were|had been|announced|previously|for example|e\.g\.|such as|originally)\b/i;

/** A future that is past. */
export const pastAnnouncement: Rule<"found" | "fix"> = {
  name: "past-announcement",
  group: "state",
  severity: "warning",
  on: true,
  why: "“Will be fixed in March” of a year ago tells the reader that nobody looks after the article. English only.",
  texts: {
    found: "What was to come is past: “{quote}”",
    fix: "Say what holds now.",
  },
  limits: {},
  find: (context) =>
    publishedArticles(context)
      .filter((article) => !isLog(article))
      .flatMap((article) =>
        (context.outlineOf(article)?.blocks ?? []).flatMap(({ kind, line, text }) => {
          if (kind === "code" || kind === "heading") return [];
          const sentence = text
            .split("\n")
            .flatMap(sentencesOf)
            .find((one) => isPast(one, context.now));
          if (sentence === undefined) return [];
          return [
            {
              articleId: article.id,
              line,
              message: ["found", { quote: quote(sentence, 160) }],
              fix: "fix",
            },
          ];
        }),
      ),
};

/** Pages that tell what was new when: there the past is in order. */
function isLog({ title, path }: Article): boolean {
  return (
    /release notes?|what.?s new|change ?log|\bnews\b|announcements?|version history|\bnew (?:in|features)\b/i.test(
      title,
    ) || /(?:^|\/)(?:wn|news|changelogs?|releases?|release-notes|blog)\//i.test(path ?? "")
  );
}

function isPast(sentence: string, now: string): boolean {
  if (!TO_COME.test(sentence) || TOLD.test(sentence)) return false;
  const dates = [...sentence.matchAll(MONTH_YEAR)].map(({ groups = {} }) => {
    const { day, late, month, year } = groups;
    return toDate(`${day ?? late ?? "28"} ${month} ${year}`)?.slice(0, 10) ?? null;
  });
  return dates.length > 0 && dates.every((date) => date !== null && date < now.slice(0, 10));
}
