import { power } from "../math/elementary.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { withoutLooseEnd } from "../text/loose-end.ts";
import type { TellingTerm } from "./telling-terms.ts";
import type { Truth } from "./title-truth.ts";
import { capitalise, toHeading } from "./to-heading.ts";
import type { VagueTerms } from "./vague-terms.ts";

/** Longer subjects tell a story. */
const MAX_WORDS = 12;
const MAX_LENGTH = 90;
/** A number so long is somebody's own. */
const OWN_NUMBER = /\d{7}/;
/** What speaks of its writer is no heading. */
const OWN_STORY = /\b(?:I|i|me|mine)\b/;
/** A heading of fewer words gains nothing by being short. */
const ENOUGH_WORDS = 6;
/** The least typical ticket's words are worth this share less than the most typical one's. */
const LESS_TYPICAL = 0.4;
/** What a description says is worth this share of what a subject says: it is longer, and there is more to choose from. */
const DESCRIPTION_WORTH = 0.7;
/** A part of a subject is worth this share of a whole one, which says how its words belong together. */
const CLAUSE_WORTH = 0.9;
/** A term of all the tickets counts in full, one of half of them by 0.5 to this power. */
const SHARE_POWER = 0.7;

/** What one ticket says: its subject, and those of its first sentences that may name the problem. */
export interface TicketSentences {
  readonly subject: string;
  readonly sentences: readonly string[];
}

/** What a title is chosen by. */
interface Titled {
  readonly terms: readonly TellingTerm[];
  /** Tickets that the terms were counted in. */
  readonly tickets: number;
  readonly label: string;
  readonly analyzer: Analyzer;
  readonly vague: VagueTerms;
  /** How true a title is of the tickets. */
  readonly truth: (title: string) => Truth;
}

/** Titles tried, best first. */
const MOST_TRIED = 100;
/** A title must be true of this share of the tickets. */
const MOST = 0.5;

/**
 * A title for the article to write, from what tickets `said` (most typical first): what tells most of most of them in fewest words,
 * as a heading ("How do I move my profile??" becomes "How to move your profile"), and is true of most of them. `null` if none is. The numbers above were
 * chosen on Thunderbird's history, by the words that the title shares with that of the article which closed the tickets.
 */
export function titleGap(
  said: readonly TicketSentences[],
  { terms, tickets, label, analyzer, vague: { filler }, truth }: Titled,
): string | null {
  const weights = new Map(
    terms
      .filter(({ term }) => !filler.has(term))
      .map(({ term, weight, tickets: holders }) => [term, weight * power(holders / tickets, SHARE_POWER)]),
  );
  const whole = (text: string) => withoutLooseEnd(text, detectLanguage(text) ?? analyzer.options.language);
  const named = whole(capitalise(label.split(",", 1)[0]!));
  const candidates = new Map<string, number>(named.includes(" ") ? [[named, 0]] : []);
  const consider = (words: string, share: number) => {
    const heading = toHeading(words);
    const title = whole(heading);
    const length = title.split(" ").length;
    if (length > MAX_WORDS || title.length > MAX_LENGTH || OWN_NUMBER.test(title) || OWN_STORY.test(title))
      return;
    const told = [...new Set(analyzer.terms(title))].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
    const worth = (told / Math.sqrt(Math.max(ENOUGH_WORDS, length))) * headingFitness(heading) * share;
    if (worth > (candidates.get(title) ?? 0)) candidates.set(title, worth);
  };
  for (const [place, { subject, sentences }] of said.entries()) {
    const typical = 1 - (LESS_TYPICAL * place) / said.length;
    consider(subject, typical);
    for (const clause of clausesOf(subject)) consider(clause, typical * CLAUSE_WORTH);
    for (const sentence of sentences) consider(sentence, typical * DESCRIPTION_WORTH);
  }
  const bestFirst = [...candidates].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return (
    bestFirst.slice(0, MOST_TRIED).find(([title]) => title !== "" && truth(title).share >= MOST)?.[0] ?? null
  );
}

/** Where a subject says one thing more: behind a mark, and before what tells when or why. English. */
const CLAUSE_ENDS =
  /[:;,|]\s+|\s+[-–—|/]+\s+|\s+(?=(?:after|since|when|whenever|because|but|while|until)\s)/i;

/** What a subject says one by one, if it says several things. */
function clausesOf(subject: string): string[] {
  const clauses = subject.split(CLAUSE_ENDS);
  return clauses.length === 1 ? [] : clauses;
}

/** What makes a heading a poorer or a better one, and what becomes of its worth. English. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  // says what somebody wants to do, or what does not work
  [
    /^(?:how|where) to |\b(?:cannot|can't|can ?not|won't|will not|doesn't|does not|don't|isn't|is not|not (?:\w+ing|able)|no longer|fails?|failed|failures?|missing|disappeared|stopped|lost|gone|blocked|stuck|wrong|broken|error|keeps?|unable|crash\w*|freez\w+|slow)\b/i,
    1.2,
  ],
  // still somebody's own
  [/\b(?:i|i'm|i've|i'd|me|we|us|our|you)\b/i, 0.6],
  [/\bmy\b/i, 0.8],
  // complains
  [/\b(?:sucks?|terrible|awful|horrible|useless|garbage|hate|stupid|ridiculous|idiot\w*|fed up)\b/i, 0.4],
  // points to what is not there
  [/\b(?:this|that|these|those|here|it)\b/i, 0.8],
  // tells what was done to somebody
  [/^\p{L}+ed (?:to|in|by|from|with)\b/u, 0.7],
  // asks
  [/^(?:why|what|when|where(?! to)|who|which|is|are|does|do|did|has|will)\b/i, 0.8],
  // one or two words say too little
  [/^\S+(?: \S+)?$/, 0.7],
  // names a version, or what was masked
  [/\d\.\d|\bv\d|\[[\p{L}-]+\]/iu, 0.7],
  [/\d{5}/, 0.4],
  // leaves a bracket open
  [/\([^)]*$/, 0.7],
  // says two things, or one on the side
  [/[();"“”]|, and /, 0.85],
  // breaks off: "returns no results in", but not "cannot log in"
  [/(?<!\b(?:log|logged|logging|sign|signed|signing|turn|turned|switch|plug|opt))\s(?:in|on)$/i, 0.6],
  [/\s(?:at|to|of|for|from|by|with|and|or|but|the|an?|your|is|are|when|after|since|that|which)$/i, 0.6],
];

/** How well a `title` reads as a heading, > 0; 1 for one that nothing speaks for or against. */
function headingFitness(title: string): number {
  return SIGNS.reduce((worth, [sign, left]) => (sign.test(title) ? worth * left : worth), 1);
}
