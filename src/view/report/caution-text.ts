import { promisedOf } from "./headline-doubts.ts";
import { linksSeem } from "./links-seem.ts";
import { languageName } from "./only-in-text.ts";
import type {
  Caution,
  HistoryEnds,
  NewArticleFacts,
  OtherLanguageFacts,
  OwnAnswerFacts,
  Report,
} from "./report.ts";
import type { TextKey } from "./report-texts.ts";
import type { Values, Voice } from "./voice.ts";
import { modelName } from "./wording.ts";

/** What the numbers of cautions are read from. */
interface CautionSource extends Pick<Report, "headline" | "funnel" | "audit"> {
  readonly method: {
    readonly model: Report["method"]["model"];
    readonly promise?: Report["method"]["promise"];
  };
}

/** What a reader should know, in the language of the page; a caution of another level-zero as it was written. */
export function cautionText(caution: Caution, source: CautionSource, voice: Voice): string {
  if (caution.newArticles !== undefined) return newArticlesText(caution.newArticles, voice);
  if (caution.otherLanguage !== undefined) return otherLanguageText(caution.otherLanguage, voice);
  if (caution.ownAnswers !== undefined) return ownAnswersText(caution.ownAnswers, voice);
  if (caution.historyEnds !== undefined) return historyEndsText(caution.historyEnds, voice);
  if (caution.gapSample !== undefined) return gapSampleText(caution.gapSample, voice);
  const said = sayingOf(caution, source, voice);
  return said === null ? caution.text : voice.say(`caution.${said.key}`, said.values);
}

type NameOf<K> = K extends `caution.${infer Name}` ? Name : never;

interface Saying {
  readonly key: NameOf<TextKey>;
  readonly values?: Values;
}

function sayingOf(caution: Caution, source: CautionSource, voice: Voice): Saying | null {
  const { headline, funnel, audit } = source;
  const { code } = caution;
  switch (code) {
    case "no-tickets":
    case "not-measured":
    case "weak-model":
    case "no-history":
    case "no-visible-article":
    case "own-links":
    case "many-left-out":
    case "one-rater":
      return { key: code };
    case "foreign-model":
      return foreignModel(source, voice);
    case "few-tickets":
      return { key: code, values: { n: headline.scored } };
    case "rates-differ":
      return ratesDiffer(source, voice);
    case "few-links":
      return fewLinks(source, voice);
    case "said-links":
      return saidLinks(source, voice);
    case "named-above":
      return namedAbove(source);
    case "audit-disagrees":
      return disagreeing(source, voice);
    case "many-unsure": {
      const { unsure, basis } = headline;
      return { key: code, values: { share: voice.percent(unsure.share, unsure.of), basis } };
    }
    case "rejected-rows":
      return { key: code, values: { n: funnel.rejected } };
    case "round-number":
      return { key: code, values: { n: funnel.rowsRead } };
    case "language-misread":
      return misread(caution.text);
    default:
      return audit === null ? null : ofAudit(code, audit, voice);
  }
}

function foreignModel({ method: { model } }: CautionSource, voice: Voice): Saying {
  const { name, calibrationError: error, notFitted } = model;
  return {
    key: "foreign-model",
    values: {
      model: modelName(model, voice),
      error: name === "default" && error !== null ? voice.decimal(error, 1) : "none",
      notFitted: notFitted === null ? "none" : ended(notFitted),
    },
  };
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function ratesDiffer({ headline }: CautionSource, voice: Voice): Saying {
  const { basis, estimatedRate, decidedRate } = headline;
  const [all, named] = [estimatedRate, decidedRate].map(({ share }) =>
    voice.percent(share ?? 0, decidedRate.of),
  );
  return {
    key: basis === "estimated" ? "rates-differ" : "rates-differ-decided",
    values: { all: all!, named: named! },
  };
}

/** An upper end near all tickets tells nothing. */
const ALL = 0.9;

/** Where even the surest resolved tickets often name no article, as many links are likely missing of the others too (docs/number.md). */
function fewLinks({ headline: { estimatedRate }, method: { model } }: CautionSource, voice: Voice): Saying {
  const { historyTickets: n, historyLinked = 0, surestSolvable } = model;
  const [surest, expected] = [surestSolvable ?? 1, estimatedRate.share ?? 0];
  const rate = Math.min(1, expected / Math.max(surest, Number.EPSILON));
  return {
    key: "few-links",
    values: {
      n,
      empty: n - historyLinked,
      seem: linksSeem(model) === "partly" && rate > ALL ? "mostly" : linksSeem(model),
      share: voice.percent(surest, Math.ceil(n / 10)),
      rate: voice.percent(rate, estimatedRate.of),
    },
  };
}

/** Whether what was said of the links fits the surest resolved tickets: no more of these can name an article than agents link (docs/number.md). */
function saidLinks({ method: { model } }: CautionSource, voice: Voice): Saying {
  const { linkedShare = 1, surestSolvable = null, labels } = model;
  const surest = Math.max(1, Math.ceil(labels / 10));
  const margin = 2 * Math.sqrt((linkedShare * (1 - linkedShare)) / surest);
  const off = surestSolvable === null ? null : surestSolvable - linkedShare;
  return {
    key: "said-links",
    values: {
      said: voice.percent(linkedShare),
      share: voice.percent(surestSolvable ?? 0, surest),
      surest: off === null ? "unknown" : off > margin ? "more" : off < -margin ? "less" : "fits",
    },
  };
}

function disagreeing({ headline, audit, method }: CautionSource, voice: Voice): Saying | null {
  const confirmed = audit?.confirmed ?? null;
  if (confirmed === null) return null;
  const values = {
    confirmed: voice.percent(confirmed.share),
    interval: voice.interval({ ...confirmed, of: 0 }),
    promised: voice.percent(promisedOf({ method })),
    named: headline.decidedRate.count,
    wrong: Math.round((1 - confirmed.share) * headline.decidedRate.count),
  };
  return { key: "audit-disagrees", values };
}

function namedAbove({ headline, method: { model } }: CautionSource): Saying {
  const { estimatedRate, decidedRate, namedLikely } = headline;
  const { count, of } = estimatedRate;
  const links = model.linkedShare === undefined ? "read" : "said";
  const values = { named: decidedRate.count, all: count, of, likely: namedLikely?.count ?? -1, links };
  return { key: "named-above", values };
}

/** Its numbers stand only in the warning of the reader. */
function misread(text: string): Saying | null {
  const found = /^(\d+) of (\d+) articles are written in "([^"]+)", but were read as "([^"]+)"/.exec(text);
  if (found === null) return null;
  const [, n, of, language, readAs] = found as unknown as [string, string, string, string, string];
  return { key: "language-misread", values: { n, of, language, readAs } };
}

/** What articles do that no resolved ticket was closed with yet, and what that rests on. */
export function newArticlesText(facts: NewArticleFacts, voice: Voice): string {
  const { articles, extended, tickets, lent, named } = facts;
  return voice.say("caution.new-articles", {
    what: extended === articles ? "sections" : "articles",
    n: articles,
    extended,
    tickets,
    lent,
    names: namesOf(named, voice),
    more: articles > named.length ? "yes" : "no",
  });
}

/** How many tickets are in a language that hardly an article is in, and what to translate first. */
export function otherLanguageText(facts: OtherLanguageFacts, voice: Voice): string {
  const { language, tickets, of, leftOut, articles, named } = facts;
  return voice.say("caution.other-language", {
    n: tickets,
    of,
    leftOut,
    articles,
    language: languageName(language, voice.language),
    named: named.length,
    names: namesOf(named, voice),
  });
}

/** Which articles closed tickets, by the desk's own word, that no article answers by ours. */
export function ownAnswersText({ tickets, articles, named }: OwnAnswerFacts, voice: Voice): string {
  return voice.say("caution.own-answers", {
    n: tickets,
    names: namesOf(named, voice),
    more: articles > named.length ? "yes" : "no",
  });
}

/** Titles with their tickets. */
function namesOf(named: NewArticleFacts["named"], voice: Voice): string {
  return named.map(({ title, tickets: n }) => voice.say("caution.newArticle", { title, n })).join(", ");
}

/** From when on the past knows nothing, and what would tell it. */
export function historyEndsText({ newest, first }: HistoryEnds, voice: Voice): string {
  return voice.say("caution.history-ends", { newest: voice.day(newest), first: voice.day(first) });
}

/** In which tickets the gaps were found, where those are not all. */
export function gapSampleText(sample: NonNullable<Caution["gapSample"]>, voice: Voice): string {
  return voice.say("caution.gaps-sampled", sample);
}

function ofAudit(code: string, audit: NonNullable<Report["audit"]>, voice: Voice): Saying | null {
  const { decided, undecided, drawn, bounds, betweenRaters } = audit;
  if (code === "few-audited") return { key: code, values: { n: decided } };
  if (code === "many-undecided" && bounds !== null) {
    const [low, high] = [voice.percent(bounds.low), voice.percent(bounds.high)];
    return { key: code, values: { n: undecided, drawn, low, high } };
  }
  const kappa = betweenRaters?.kappa ?? null;
  if (code !== "raters-differ" || kappa === null) return null;
  return { key: code, values: { kappa: voice.decimal(kappa, 2) } };
}
