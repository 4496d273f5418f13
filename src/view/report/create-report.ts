import type { Assessment } from "../../assess.ts";
import { type KnownArticles, knownArticles } from "../../core/article/known-articles.ts";
import { hasNewSections } from "../../core/article/new-sections.ts";
import { group, optionsDoor } from "../../core/door/door.ts";
import { above0, func, listOf, madeBy, mapOf, oneOf, text, wholeNumber } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { shortText } from "../../core/text/short-text.ts";
import type { Audit } from "../../desk/audit/audit.ts";
import type { ArticleEffects } from "../../desk/effect/article-effect.ts";
import type { JoinedSearches } from "../../desk/event/join-searches.ts";
import type { GoneGap } from "../../desk/follow/judge-gone.ts";
import { gapSampleText } from "./caution-text.ts";
import { periodOfTickets } from "./compare/period-of-tickets.ts";
import { articleLookup } from "./count/article-refs.ts";
import { beforeOf } from "./count/before.ts";
import { countAnswering, countMending, countWords } from "./count/count-articles.ts";
import { auditOf } from "./count/count-audit.ts";
import { countBursts } from "./count/count-bursts.ts";
import { countEffects } from "./count/count-effects.ts";
import { countGaps } from "./count/count-gaps.ts";
import { countGroups, countMonths, type GroupSettings } from "./count/count-groups.ts";
import { countHeadline } from "./count/count-headline.ts";
import { countHealth } from "./count/count-health.ts";
import { countNews } from "./count/count-news.ts";
import { basisOf, countRates, levelZeroChance } from "./count/count-rates.ts";
import { countFunnel, countHistogram, countOutcomes, countProblems } from "./count/count-rows.ts";
import { countScorecard } from "./count/count-scorecard.ts";
import { countSearches } from "./count/count-searches.ts";
import { describeMethod } from "./count/describe-method.ts";
import { doubtsOfPast } from "./count/doubts-of-past.ts";
import { findCautions } from "./count/find-cautions.ts";
import { scoredOf } from "./count/judged.ts";
import { linkReader, listTickets } from "./count/list-tickets.ts";
import { nearestReader } from "./count/nearest-is.ts";
import { newArticles } from "./count/new-articles.ts";
import { otherLanguages } from "./count/other-languages.ts";
import { ownAnswers } from "./count/own-answers.ts";
import { pairUp } from "./count/pair-up.ts";
import { tellParts } from "./count/tell-parts.ts";
import { unseen } from "./count/unseen.ts";
import { goneGapRows } from "./gone-gaps.ts";
import type {
  Caution,
  CheckTable,
  PortalFigures,
  Privacy,
  Report,
  ReportSettings,
  ScorecardOptions,
  Stage,
} from "./report.ts";
import { englishVoice } from "./voice.ts";

export interface ReportOptions {
  /** The report's title. Default "Level-zero report". */
  readonly title?: string;
  /** Whose tickets these are, printed under the title. Default none. */
  readonly organisation?: string;
  /** Groups with fewer scored tickets are marked as small. Default 20; leave it unless your groups are all small. */
  readonly minimumGroupSize?: number;
  /** Groups with fewer scored tickets get no rate at all, only counts. Default 5; 0 prints every rate. */
  readonly minimumRateSize?: number;
  /** Gaps to list; all of them are counted. Default 50. */
  readonly maximumGaps?: number;
  /** How much of the tickets' own words the report carries. Default `example-subjects`; see `Privacy`. */
  readonly privacy?: Privacy;
  /** What people found on judging a sample of these very tickets: the level-zero rate is then the audited one. Default none. */
  readonly audit?: Audit;
  /** Weights, and what the portal saw. Default: see `ScorecardOptions`. */
  readonly scorecard?: ScorecardOptions;
  /** Failed searches of the portal, from `joinSearches` with the assessment's gaps. Default none. */
  readonly searches?: JoinedSearches;
  /** Whether the articles that were published or changed worked, from `measureEffects`. Default none. */
  readonly effects?: ArticleEffects;
  /** What an earlier report knew (its `knowledge`): the report then says what is new since. Default none. */
  readonly knownArticles?: KnownArticles;
  /** An earlier report, such as last month's, whose number the report tells beside its own. Default none. */
  readonly previousReport?: Report;
  /** What is wrong with the articles, from `summariseCheck`. Default none: nobody checked. */
  readonly check?: CheckTable;
  /** Gap id → why its draft would say nothing yet, from `whyNoDraft`. Default none: nobody looked. */
  readonly noDrafts?: ReadonlyMap<string, string>;
  /** Gap id → why a person set it aside: such a gap is listed, and asks for no work. Default none. */
  readonly setAside?: ReadonlyMap<string, string>;
  /** Gaps of the run before that are none now, from `followGaps`: the report says what became of them. Default none. */
  readonly gone?: readonly GoneGap[];
  /** Hears which share of the parts is counted: many tickets take some seconds. Default none. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

const count = wholeNumber(0);
const door = optionsDoor<ReportOptions>("createReport", {
  ...{ title: text, organisation: text },
  ...{ minimumGroupSize: count, minimumRateSize: count, maximumGaps: count },
  privacy: oneOf<Privacy>(["no-text", "example-subjects", "short-text"]),
  audit: madeBy("population strata", "what countAudit gives"),
  scorecard: group<ScorecardOptions>({
    // What weights and costs must be, `readWeights` and `readCosts` say.
    weights: madeBy("", "an object such as { csat: 2 }"),
    stage: oneOf<Stage>(["before-launch", "live"]),
    portal: group<PortalFigures>({
      ...{ searches: count, successfulSearches: count, selfSolved: count },
      months: listOf(
        madeBy("month searches successfulSearches", "an object with these"),
        "a list of { month, searches, successfulSearches }",
      ),
    }),
    targets: madeBy("", "an object such as { csat: 0.8 }"),
    groupWeights: madeBy("", "an object such as { employees: { csat: 2 } }"),
    ...{ freshDays: above0, answerHours: above0, repeatDays: above0 },
    journeys: madeBy("success months", "the success and the months of summariseJourneys"),
    costs: madeBy("", "an object such as { agentCost: 30 }"),
  }),
  searches: madeBy("gaps", "what joinSearches gives"),
  effects: madeBy("days rows", "what measureEffects gives"),
  knownArticles: madeBy("at articles", "the knowledge of an earlier report, or what knownArticles gives"),
  previousReport: madeBy("headline judgedAt period", "what loadReport or createReport gives"),
  check: madeBy("counts rules review", "what summariseCheck gives"),
  noDrafts: mapOf("from gap id to the reason of whyNoDraft"),
  setAside: mapOf("from gap id to the reason that a person gave"),
  gone: listOf(madeBy("record change", "what followGaps gives"), "a list of gaps that are gone"),
  onProgress: func("({ done, total }) => {}"),
});

/**
 * Counts an assessment into a report: plain data for `formatHtml`, `formatMarkdown`, `formatCsv` and `formatJson`. Same assessment,
 * same report. Linear in tickets and articles.
 * @throws LevelZeroError `INVALID_OPTION` for an option out of range; `INVALID_INPUT` if tickets and verdicts do not pair up, or the audit is
 * of other tickets.
 */
export function createReport(assessment: Assessment, given: ReportOptions = {}): Report {
  mustHave(assessment, "tickets verdicts gaps", "createReport: the assessment", "what assess gives");
  const options = door(given);
  const settings = readSettings(options);
  const part = tellParts(options.onProgress);
  const judged = pairUp(assessment);
  const scored = scoredOf(judged);
  const articleOf = articleLookup(assessment.articles);
  const titles = new Map(assessment.articles.map(({ id, title }) => [id, title]));
  const extended = new Set(assessment.articles.filter(hasNewSections).map(({ id }) => id));
  const basis = basisOf(assessment.model);
  const audit = auditOf(options.audit, scored);
  const headline = countHeadline(scored, { groupBasis: basis, audit });
  const funnel = countFunnel(assessment);
  const grouping: GroupSettings = { basis, ...settings };
  const knowledge = knownArticles(assessment.articles, assessment.now);
  const tickets = part(
    listTickets(judged, {
      ...{ gaps: assessment.gaps, articleOf, privacy: settings.privacy },
      closedWith: linkReader(assessment),
    }),
  );
  const before = options.knownArticles;
  const news = before
    ? countNews({ before, after: knowledge, tickets, articleOf, isCalibrated: basis === "estimated" })
    : null;
  const period = periodOfTickets(tickets);
  const groupsBy = (nameOf: Parameters<typeof countGroups>[1]) => part(countGroups(scored, nameOf, grouping));
  return {
    format: "level-zero-report",
    version: 1,
    title: shortText(options.title ?? "", 160) || "Level-zero report",
    organisation: shortText(options.organisation ?? "", 160) || null,
    judgedAt: assessment.now,
    period,
    settings,
    headline,
    cautions: part([
      ...unseen(scored, assessment),
      ...findCautions({ headline, funnel, model: assessment.model, audit, issues: assessment.issues }),
      ...doubtsOfPast(assessment, period),
      ...ownAnswers(scored, assessment.articles, assessment.now),
      ...newArticles(scored, {
        titleOf: (id) => titles.get(id) ?? id,
        hasNewSection: (id) => extended.has(id),
      }),
      ...otherLanguages(judged, assessment.articles),
      ...gapsSampled(assessment.gapSample),
    ]),
    funnel,
    audit,
    scorecard: part(
      countScorecard(
        {
          ...{ assessment, scored, headline },
          levelZero: {
            months: countMonths(scored, grouping).rows,
            of: (own) => countRates(own, basis).levelZeroRate,
            chanceOf: (verdict) => levelZeroChance(verdict, basis),
          },
        },
        options.scorecard ?? {},
      ),
    ),
    outcomes: countOutcomes(scored),
    histogram: countHistogram(scored),
    groups: {
      category: groupsBy(({ ticket }) => ticket.category),
      channel: groupsBy(({ ticket }) => ticket.channel),
      kind: groupsBy(({ ticket }) => ticket.kind),
      audience: groupsBy(({ ticket }) => ticket.audiences.toSorted().join(", ") || "public"),
    },
    months: part(countMonths(scored, grouping)),
    answering: part(countAnswering(scored, articleOf)),
    effects: countEffects(options.effects, articleOf),
    news,
    ...(options.previousReport && { before: beforeOf(options.previousReport) }),
    mending: part(countMending(scored, assessment.articles, articleOf)),
    gaps: part({
      ...countGaps(assessment.gaps, {
        ...{ scored, articleOf, ...settings },
        lookAt: nearestReader(assessment.articles, { scored, now: assessment.now, news }),
        noDrafts: options.noDrafts ?? new Map(),
        setAside: options.setAside ?? new Map(),
      }),
      ...(options.gone && { gone: goneGapRows(options.gone, settings.privacy) }),
    }),
    searches: countSearches(options.searches, settings.privacy),
    bursts: countBursts(assessment.bursts, articleOf),
    words: countWords(assessment.words, articleOf),
    health: part(countHealth(assessment.articles, scored, assessment.now)),
    check: options.check ?? null,
    listening: null,
    knowledge,
    problems: countProblems(assessment.issues),
    method: describeMethod(assessment, headline.basis),
    tickets,
  };
}

function gapsSampled(gapSample: Assessment["gapSample"]): Caution[] {
  if (gapSample === undefined) return [];
  return [{ code: "gaps-sampled", text: gapSampleText(gapSample, englishVoice), gapSample }];
}

function readSettings({
  minimumGroupSize = 20,
  minimumRateSize = 5,
  maximumGaps = 50,
  privacy = "example-subjects",
}: ReportOptions): ReportSettings {
  return { minimumGroupSize, minimumRateSize, maximumGaps, privacy };
}
