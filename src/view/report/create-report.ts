import type { Assessment } from "../../assess.ts";
import { knownArticles } from "../../core/article/known-articles.ts";
import { hasNewSections } from "../../core/article/new-sections.ts";
import { mustHave } from "../../core/door/takes.ts";
import { shortText } from "../../core/text/short-text.ts";
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
import { type Judged, type Scored, scoredOf } from "./count/judged.ts";
import { linkReader, listTickets } from "./count/list-tickets.ts";
import { nearestReader } from "./count/nearest-is.ts";
import { newArticles } from "./count/new-articles.ts";
import { otherLanguages } from "./count/other-languages.ts";
import { ownAnswers } from "./count/own-answers.ts";
import { pairUp } from "./count/pair-up.ts";
import { tellParts } from "./count/tell-parts.ts";
import { unseen } from "./count/unseen.ts";
import { goneGapRows } from "./gone-gaps.ts";
import type { Caution, Report } from "./report.ts";
import { type ReportOptions, readSettings, reportDoor } from "./report-options.ts";
import { englishVoice } from "./voice.ts";

/**
 * Counts an assessment into a report: plain data for `formatHtml`, `formatMarkdown`, `formatCsv` and `formatJson`. Same assessment,
 * same report. Linear in tickets and articles.
 * @throws LevelZeroError `INVALID_OPTION` for an option out of range; `INVALID_INPUT` if tickets and verdicts do not pair up, or the audit is
 * of other tickets.
 */
export function createReport(assessment: Assessment, given: ReportOptions = {}): Report {
  mustHave(assessment, "tickets verdicts gaps", "createReport: the assessment", "what assess gives");
  const options = reportDoor(given);
  const settings = readSettings(options);
  const part = tellParts(options.onProgress);
  const judged = pairUp(assessment);
  const scored = scoredOf(judged);
  const articleOf = articleLookup(assessment.articles);
  const basis = basisOf(assessment.model);
  const audit = auditOf(options.audit, scored);
  const headline = countHeadline(scored, { groupBasis: basis, audit });
  const funnel = countFunnel(assessment);
  const grouping: GroupSettings = { basis, ...settings };
  const knowledge = knownArticles(assessment.articles, assessment.now);
  const tickets = part(
    listTickets(judged, {
      gaps: assessment.gaps,
      articleOf,
      privacy: settings.privacy,
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
    cautions: part(listCautions(assessment, { judged, scored, headline, funnel, audit, period })),
    funnel,
    audit,
    scorecard: part(
      countScorecard(
        {
          assessment,
          scored,
          headline,
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
        scored,
        articleOf,
        ...settings,
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

interface Counted extends Pick<Report, "headline" | "funnel" | "audit" | "period"> {
  readonly judged: readonly Judged[];
  readonly scored: readonly Judged<Scored>[];
}

/** What a reader should know before trusting a number. */
function listCautions(assessment: Assessment, { judged, scored, period, ...counted }: Counted): Caution[] {
  const { articles, model, issues, now, gapSample } = assessment;
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const extended = new Set(articles.filter(hasNewSections).map(({ id }) => id));
  return [
    ...unseen(scored, assessment),
    ...findCautions({ ...counted, model, issues }),
    ...doubtsOfPast(assessment, period),
    ...ownAnswers(scored, articles, now),
    ...newArticles(scored, {
      titleOf: (id) => titles.get(id) ?? id,
      hasNewSection: (id) => extended.has(id),
    }),
    ...otherLanguages(judged, articles),
    ...gapsSampled(gapSample),
  ];
}

function gapsSampled(gapSample: Assessment["gapSample"]): Caution[] {
  if (gapSample === undefined) return [];
  return [{ code: "gaps-sampled", text: gapSampleText(gapSample, englishVoice), gapSample }];
}
