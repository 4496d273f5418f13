import type { Article } from "../../core/article/article.ts";
import type { Outline } from "../../core/article/outline.ts";
import { group, optionsDoor } from "../../core/door/door.ts";
import { listOf, madeBy, mapOf, moment, record, recordOf, text, texts, that } from "../../core/door/kinds.ts";
import { indexKind } from "../../core/door/must-be-index.ts";
import { mustHave } from "../../core/door/takes.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { compareText } from "../../core/text/compare-text.ts";
import { acceptanceOf } from "./acceptance.ts";
import type { AskedGolden, CheckContext, CheckTicket, DeskWords, KnownGap } from "./check-context.ts";
import { type CheckLanguage, type Telling, tellingIn } from "./check-language.ts";
import { chooseRules, type RuleSetting } from "./choose-rules.ts";
import type { Demand } from "./demand.ts";
import { type Finding, type Found, SEVERITIES, type Severity } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** What is checked: the articles, and what was noticed while they were read. */
export interface CheckInput {
  /** Of all articles that are to be checked, hidden ones too. */
  readonly index: SearchIndex;
  /** How the Markdown of each is built, by article id: `articleOutline` of `level-zero/markdown`. Rules that need it pass over the others. */
  readonly outlines?: ReadonlyMap<string, Outline>;
  /** Paths of all files of the folder; without them no link is looked up. */
  readonly files?: readonly string[];
  /** What customers wrote: rules about their words need it. */
  readonly tickets?: readonly CheckTicket[];
  /** What customers' words find, as `findProposals` and `findRivals` tried it: the rules `words-missing` and `rivals` need it. */
  readonly demand?: Demand;
  /** Questions that were asked, as `askGolden` or `compareGolden` answer them: the rule `golden` needs it. */
  readonly golden?: AskedGolden;
  /** Gaps of an earlier run, as `loadGapState` of `level-zero/follow` reads them: a draft is held against the gap that it is for. */
  readonly gaps?: readonly KnownGap[];
}

export interface CheckOptions {
  /** The moment that dates are compared with, ISO 8601. */
  readonly now: string;
  /** By the name of a rule: off, on as it is, a severity, or numbers for it. Without a word on it, a rule's own `on`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly words?: Partial<DeskWords>;
  /** What findings are told in, such as `GERMAN_CHECK` of `level-zero/check-de`. Default English. */
  readonly language?: CheckLanguage;
}

/** What a check found. Plain data. */
export interface Check {
  /** Errors first, then by path and line. */
  readonly findings: readonly Finding[];
  /** Findings that a comment in the article accepts, with what it says. */
  readonly accepted: readonly AcceptedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Articles looked at, and those with a finding. */
  readonly articles: number;
  readonly articlesWithFindings: number;
  /** Rules that ran, in the order of their table. */
  readonly rules: readonly RanRule[];
}

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly why: string;
}

export interface RanRule {
  readonly name: string;
  readonly group: Rule["group"];
  readonly severity: Severity;
  readonly why: string;
  readonly findings: number;
}

const inputDoor = optionsDoor<CheckInput>("checkArticles", {
  index: indexKind,
  outlines: mapOf("from article id to outline"),
  files: texts,
  tickets: listOf(
    madeBy<CheckTicket>("text articleId", "{ text, articleId }"),
    "a list of { text, articleId }",
  ),
  demand: record<Demand>({}, "an object with proposals and rivals"),
  golden: record<AskedGolden>({}, "an object with file and result"),
  gaps: listOf(madeBy<KnownGap>("id status ticketIds", "a gap of loadGapState"), "a list of gaps"),
});

const door = optionsDoor<CheckOptions>("checkArticles", {
  now: moment,
  // Which rules and numbers there are, `chooseRules` says.
  rules: that(
    (value) =>
      typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date),
    'an object such as { "too-long": false }',
  ),
  words: group<Partial<DeskWords>>({
    audiences: texts,
    renamed: recordOf<DeskWords["renamed"]>(text, "an object of old names and new ones"),
    internal: texts,
    internalHosts: texts,
  }),
  language: record<CheckLanguage>({}, "a language, such as GERMAN_CHECK of level-zero/check-de"),
});

const NO_WORDS: DeskWords = { audiences: [], renamed: {}, internal: [], internalHosts: [] };

/**
 * Looks for what keeps readers from the answer: every rule over every article. Deterministic; nothing is fetched and nothing is changed.
 * @throws LevelZeroError `INVALID_OPTION` for a rule or a number that there is none of.
 */
export function checkArticles(input: CheckInput, options: CheckOptions): Check {
  mustHave(input, "index", "checkArticles: the input", "an object with an index");
  const given = inputDoor(input);
  mustHave(options, "now", "checkArticles: the options", "an object with now, the moment of the check");
  const checked = door(options);
  // Who names words that only agents use wants to hear of them.
  const asked = (checked.words?.internal ?? []).length > 0 ? { "agent-words": true } : {};
  const chosen = chooseRules({ ...asked, ...checked.rules });
  const context = contextOf(given, checked);
  const telling = tellingIn(checked.language);
  const all = chosen.flatMap(({ rule, severity, limits }) =>
    rule.find(context, limits).map((found) => {
      const finding = toFinding(found, { rule, severity, context, telling });
      return { finding, why: found.accepted ?? acceptanceOf(finding, context)?.why ?? null };
    }),
  );
  all.sort((a, b) => byWeight(a.finding, b.finding));
  const accepted = all.flatMap(({ finding, why }) => (why === null ? [] : [{ finding, why }]));
  const findings = all.flatMap(({ finding, why }) => (why === null ? [finding] : []));
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return {
    findings,
    accepted,
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
    articles: context.articles.length,
    articlesWithFindings: new Set(findings.map(({ place }) => place.articleId)).size,
    rules: chosen.map(({ rule, severity }) => ({
      name: rule.name,
      group: rule.group,
      severity,
      why: telling.why(rule),
      findings: findings.filter((finding) => finding.rule === rule.name).length,
    })),
  };
}

function contextOf(
  { index, outlines, files, tickets = [], demand, golden, gaps = [] }: CheckInput,
  { now, words }: CheckOptions,
): CheckContext {
  return {
    articles: [...index.articles].sort((a, b) => compareText(a.path ?? a.id, b.path ?? b.id)),
    articleById: index.articleById,
    index,
    analyzer: index.analyzer,
    now,
    outlineOf: ({ id }: Article) => outlines?.get(id) ?? null,
    files: files === undefined ? null : new Set(files),
    words: { ...NO_WORDS, ...words },
    tickets,
    demand: demand ?? null,
    golden: golden ?? null,
    gaps,
    placeOf: (articleId, line = null) => {
      const article = index.articleById.get(articleId);
      return { articleId, title: article?.title ?? articleId, path: article?.path ?? null, line };
    },
  };
}

interface Teller {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly context: CheckContext;
  readonly telling: Telling;
}

function toFinding(found: Found, { rule, severity, context, telling }: Teller): Finding {
  const { articleId, line, at, message, fix, related = [], details = [] } = found;
  return {
    rule: rule.name,
    severity,
    place: { ...context.placeOf(articleId, line), ...at },
    message: telling.tell(rule, message),
    fix: telling.tell(rule, fix),
    related,
    details: details.map((detail) => (typeof detail === "string" ? detail : telling.tell(rule, detail))),
  };
}

function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.place.path ?? a.place.articleId, b.place.path ?? b.place.articleId) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
