import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import { cautionText } from "../caution-text.ts";
import { type DefinitionName, definitionOf } from "../definitions.ts";
import { gapTitle } from "../gap-title.ts";
import { linksOf, standingOf } from "../headline-doubts.ts";
import type { Headline, Rate, Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { asksForArticle, foundWording, promiseWording } from "../wording.ts";
import { markdownSection } from "./markdown.ts";

/** A caution is told whole; only words of others that stand in one may be longer. */
const CAUTION_LENGTH = 1_500;

/** The rate, what can be won, what to write first, and how sure it is. */
export function summarySection(report: Report, voice: Voice): string {
  const { headline, gaps, cautions, method } = report;
  const { potentialRate, winnable, unsure, scored } = headline;
  const first = gaps.rows.filter(asksForArticle).slice(0, 3);
  const titles = first.map((gap) =>
    voice.say("inWords.writeTitle", {
      title: escapeMarkdown(gapTitle(gap.proposedTitle || gap.label, voice)),
      n: gap.count,
    }),
  );
  const upTo = voice.say("inWords.upTo", {
    share: voice.percent(potentialRate.share, scored),
    interval: voice.interval(potentialRate),
  });
  const measured = voice.say("inWords.modelText", {
    auroc: voice.measure(method.model.auroc),
    error: voice.measure(method.model.calibrationError, 3),
  });
  return markdownSection(voice.say("summary.title"), [
    [
      ...rateLines(report, voice),
      ...answeredLine(headline, voice),
      `- ${foundWording(method, scored, voice)}`,
      `- **${voice.say("inWords.win", { n: winnable })}**${winnable === 0 ? "" : `, ${upTo}`}`,
      `- **${voice.say("inWords.writeFirst")}** ${titles.length === 0 ? voice.say("inWords.noWriting") : titles.join("; ")}.`,
      `- **${voice.say("inWords.unsure", { share: voice.percent(unsure.share, scored) })}**, ${voice.say("inWords.unsureOf", { count: unsure.count, of: unsure.of })}`,
      `- **${voice.say("inWords.model")}** ${measured}`,
    ].join("\n"),
    voice.say("inWords.definitions"),
    cautions.length === 0
      ? ""
      : `${voice.say("inWords.cautions")}\n\n${cautions.map((caution) => `- ${escapeMarkdown(cautionText(caution, report, voice), CAUTION_LENGTH)}`).join("\n")}`,
  ]);
}

/** The rate, and the same found in the other way. What they mean stands at the end of the report. */
function rateLines(report: Report, voice: Voice): string[] {
  const { basis, levelZeroRate, estimatedRate, decidedRate } = report.headline;
  const named = promiseWording(report, voice);
  const level = (says: string): string => rateLine("levelZeroRate", levelZeroRate, { says, voice });
  const estimate = rateLine("estimatedRate", estimatedRate, { voice });
  const decided = rateLine("decidedRate", decidedRate, { says: named, voice });
  const standing = standingOf(report);
  if (standing === "guess" || standing === "blind")
    return [
      `- **${voice.say("rate.unknown")}.** ${standing === "guess" ? guessText(report, voice) : ""}`.trim(),
      estimate,
    ];
  if (basis === "audited") return [level(voice.say("inWords.audited")), estimate, decided];
  return [level(voice.say("inWords.estimated", { links: linksOf(report) })), decided];
}

/** What would make it known, and the guess until then. */
function guessText({ headline: { levelZeroRate: rate, scored } }: Report, voice: Voice): string {
  const guess = { share: voice.percent(rate.share, rate.of), interval: voice.interval(rate), scored };
  return `${voice.say("rate.giveHistory")} ${voice.say("rate.guess", guess)}`;
}

/** Nothing for reports of an older level-zero. */
function answeredLine({ answeredRate }: Headline, voice: Voice): string[] {
  return answeredRate === null ? [] : [rateLine("answeredRate", answeredRate, { voice })];
}

interface RateLine {
  readonly says?: string;
  readonly voice: Voice;
}

function rateLine(name: DefinitionName, rate: Rate, { says = "", voice }: RateLine): string {
  const { term } = definitionOf(name, voice);
  const text = voice.say("inWords.rate", { count: rate.count, of: rate.of, interval: voice.interval(rate) });
  const share = voice.say("inWords.term", { term, share: voice.percent(rate.share, rate.of) });
  return `- **${share}**, ${text}${says === "" ? "" : ` ${says}`}`;
}
