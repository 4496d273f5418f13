import { type CheckLanguage, ENGLISH_CHECK, filler } from "../../desk/check/check-language.ts";
import type { FilledText } from "../../desk/check/finding.ts";

/** What pages say around findings, in English, as `fillMessage` reads it. */
export const PAGE_TEXTS = {
  "page.title": "Article check",
  "page.summary":
    "{error, plural, one {# error} other {# errors}}, {warning, plural, one {# warning} other {# warnings}} and {note, plural, one {# note} other {# notes}} in {found} of {articles, plural, one {# article} other {# articles}}{accepted, plural, =0 {} one {; # finding accepted} other {; # findings accepted}}",
  "page.more": "… and {n, plural, one {# finding} other {# findings}} more",
  "page.see": "see {place}",
  "page.skip": "To the findings",
  "page.nothing": "Nothing was found by {n, plural, one {# rule} other {# rules}}.",
  "page.moreFindings": "{n, plural, one {# more finding} other {# more findings}}",
  "page.notListed": "{n, plural, one {# finding} other {# findings}} not listed.",
  "page.accepted": "Accepted",
  "page.footer": "Each finding can be accepted where it stands: {comment}",
  "severity.error": "error",
  "severity.warning": "warning",
  "severity.note": "note",
  "head.byRule": "Findings by rule",
  "head.rule": "Rule",
  "head.severity": "How bad",
  "head.findings": "Findings",
  "head.why": "Why it matters",
  "head.article": "Article",
  "head.notFound": "Did not find it",
  "head.called": "Could have found it, and called",
  "head.views": "Views",
  "head.solved": "Solved it",
  "head.wins": "Mending may win",
  "head.minutes": "Minutes",
  "part.title": "Articles to mend",
  "part.nothing": "Nothing was found, and no article stands out.",
  "part.review": "What to look at first: about what one person can do in a week",
  "part.how":
    "Ordered by the tickets and visits that met an article × how badly: who did not find it counts 1, who could have found it and called ½, a “no” ½, an “almost” ¼; an error misleads one reader in ten, a warning one in fifty. These weights are guesses, the counts are not. Mending may win none of these tickets, and at most those. All findings, with their lines: level-zero check; rules and settings: docs/check.md.",
  "part.lead":
    "{error, plural, one {# error} other {# errors}}, {warning, plural, one {# warning} other {# warnings}} and {note, plural, one {# note} other {# notes}} in {found} of {articles, plural, one {# article} other {# articles}}, by {rules, plural, one {# rule} other {# rules}}.{accepted, plural, =0 {} one { # finding accepted where it stands.} other { # findings accepted where they stand.}}",
  "part.found": "{n, plural, one {# finding} other {# findings}}",
  "part.rest": "… and {n} more",
  "part.solvedOf": "{yes} of {all}",
  "part.unknown": "n/a",
  "part.range": "{low} to {high}",
  "review.first": "What to look at first:",
  "review.nothing": "Nothing to look at: nobody met an article badly.",
  "review.notFound": "{n, plural, one {# ticket} other {# tickets}} did not find it",
  "review.called": "{n} could have found it and called",
  "review.views": "{n, plural, one {# view} other {# views}}",
  "review.solved": "solved it for {yes} of {all} ({low} to {high} %)",
  "review.errors": "{n, plural, one {# error} other {# errors}}",
  "review.warnings": "{n, plural, one {# warning} other {# warnings}}",
  "review.wins": "may win {low} to {high} tickets like these",
  "review.minutes": "{low} to {high} minutes",
  "moved.nothing": "No ticket says which article closed it: nothing to compare.",
  "moved.found":
    "Of {tickets, plural, one {# ticket} other {# tickets}} with a known article, {before} % found it among the first five before and {after} % find it now",
  "moved.range": " (change {low} to {high} points, 95 % interval)",
  "moved.gained": "Find it now: {n, plural, one {# ticket} other {# tickets}}",
  "moved.lost": "No longer find it: {n, plural, one {# ticket} other {# tickets}}",
  "moved.place":
    "place {before, plural, =0 {beyond 50} other {#}} → {after, plural, =0 {beyond 50} other {#}}",
  "moved.more": "… and {n} more",
  "queue.period": "Tickets and visits of {first} to {last}.",
  "queue.open":
    "{n, plural, one {# open item} other {# open items}}{closed, plural, =0 {} other {, # done, dismissed or merged}}.",
  "queue.feedback": "feedback",
  "queue.search": "search",
  "queue.gap": "gap",
  "queue.finding": "finding",
  "queue.flag": "flag",
  "queue.feedbackDetail":
    "solved it for {yes} of {all} ({low} to {high} %); {no} no, {almost} almost{reasons}",
  "queue.searchDetail":
    "{failed} of {searches} searches failed: {finding, select, no-results {nothing matches} few-results {hardly anything matches} no-clicks {much matches, and nobody chose any} ranking {what they choose stands too far down} other {}}",
  "queue.gapDetail":
    "{cause, select, missing {no article answers it} thin {an article says too little} not-findable {their words do not find the article} not-visible {the article is hidden from them} outdated {the article is out of date} needs-agent {only an agent can do it} defect {a defect of the product} out-of-scope {about something else} mixed {several causes} other {}}",
  "queue.flagDetail": "flagged by a person",
  "queue.article": "article {id}",
  "queue.status": "{status, select, doing {in hand} other {}}",
  "queue.owner": "with {owner}",
  "queue.due": "due {day}",
  "queue.late": "overdue since {day}",
  "queue.more": "… and {n, plural, one {# item} other {# items}} more",
  "links.rate": "Link rate: {rate} % of the resolved tickets that say so.",
  "links.rateUnknown": "Link rate: n/a. No resolved ticket says whether an article was linked.",
  "links.notJudged": "Nobody has judged the links: --sample draws some, --judged counts them.",
  "links.judged":
    "Of {judged, plural, one {# judged link} other {# judged links}}, {right} % lead to an article that answers ({low} to {high} %, 95 % interval); for {otherAnswers} another article does.",
  "links.habits":
    "Linked by habit, whatever the ticket is about. Is a link asked for before a ticket can be closed?",
  "links.habit":
    "{title} ({articleId}): {tickets, plural, one {# ticket} other {# tickets}}, {share} % of all that link one; they are as alike as any ({alike}, 0.5 is chance)",
} as const;

type PageText = keyof typeof PAGE_TEXTS;

export type Page = (key: PageText, values?: FilledText[1]) => string;

/** What pages say in a language; in English without one. */
export function pageIn(language: CheckLanguage = ENGLISH_CHECK): Page {
  const fill = filler(language);
  return (key, values = {}) => fill(language.texts[key] ?? PAGE_TEXTS[key], values, () => "");
}
