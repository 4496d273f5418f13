import { sigmoid } from "../math/sigmoid.ts";
import { postingsOf } from "../search/postings-of.ts";
import { visibilityTo } from "../search/visible-articles.ts";
import { ticketPhraseTexts } from "../ticket/ticket-phrases.ts";
import { ARTICLE_FEATURES } from "./article-features.ts";
import { calibrated } from "./calibration.ts";
import type { Weighed } from "./decide.ts";
import type { Evidence } from "./evidence.ts";
import type { ArticleGrounds, Explanation, Grounds, ProbabilityGrounds } from "./explanation.ts";
import type { Judgement } from "./judge-ticket.ts";
import { knownWords, matchWords, unknownWords } from "./match-words.ts";
import type { Model } from "./model.ts";
import { contributionsOf, logOddsOf } from "./probability.ts";
import { verdictSentence } from "./verdict-sentence.ts";
import type { Weighing } from "./weigh-articles.ts";

/** Lays open what a judgement was made of. */
export function explainJudgement(judgement: Judgement): Explanation {
  const { verdict } = judgement;
  const grounds = judgement.weighed === null ? null : groundsOf(judgement);
  return { verdict, sentence: verdictSentence(verdict, grounds), grounds };
}

function groundsOf({ verdict, weighed, decision }: Extract<Judgement, { decision: unknown }>): Grounds {
  const { read, visible } = weighed;
  const { solvable, unsolvable } = read.model.thresholds;
  return {
    model: read.model.name,
    thresholds: { solvable, unsolvable },
    probability: probabilityGrounds(visible, read.model),
    hiddenProbability: decision.hidden === null ? null : probabilityGrounds(decision.hidden, read.model),
    articles: verdict.evidence.map((evidence) => articleGrounds(evidence, weighed)),
    unknownWords: unknownWords(postingsOf(read.index), read.terms),
    phraseRegression: phraseRegressionOf(weighed),
    replay: decision.replay,
    agentsAnswer: decision.agentsAnswer,
    agentCues: decision.cues,
  };
}

/** Only where the model asks for it: what is not weighed leans nothing. */
function phraseRegressionOf({ read, ticket }: Weighed): Grounds["phraseRegression"] {
  const { recalled, model } = read;
  if (recalled === null || model.solvability.coefficients.phraseRegression === undefined) return null;
  return recalled.phraseShares(ticketPhraseTexts(ticket));
}

function probabilityGrounds(weighing: Weighing, { solvability, calibration }: Model): ProbabilityGrounds {
  const features = contributionsOf(solvability, weighing.features);
  const logOdds = logOddsOf(solvability, features);
  const raw = sigmoid(logOdds);
  return {
    features,
    intercept: solvability.intercept,
    logOdds,
    raw,
    calibration,
    calibrated: calibrated(calibration, raw),
    chance: weighing.chance,
    ceiling: weighing.ceiling,
    value: weighing.probability,
  };
}

function articleGrounds(evidence: Evidence, { read, view, visible }: Weighed): ArticleGrounds {
  const { articleId, title } = evidence;
  const { index, model, terms } = read;
  const features = ARTICLE_FEATURES.map((feature) => {
    const value = evidence.features[feature]!;
    const coefficient = model.ranking[feature];
    return { feature, value, coefficient, contribution: coefficient * value };
  });
  const { matched, missing } = matchWords(
    postingsOf(index),
    postingsOf(index).places.get(articleId)!,
    knownWords(postingsOf(index), terms, visible.ranked.candidates.query.query),
  );
  return {
    articleId,
    title,
    visibility: visibilityTo(index.articleById.get(articleId)!, view.datedViewer),
    features,
    utility: features.reduce((sum, { contribution }) => sum + contribution, 0),
    matchedWords: matched,
    missingWords: missing,
  };
}
