import type { Explanation } from "../../../index.ts";
import type { Session } from "../session.ts";
import { ARTICLE_WORDS, TICKET_WORDS } from "./feature-words.ts";
import { measure, percent, signed } from "./format.ts";
import { plain } from "./plain.ts";

type Grounds = NonNullable<Explanation["grounds"]>;
type ArticleGrounds = Grounds["articles"][number];
type ProbabilityGrounds = Grounds["probability"];

const ARTICLES = 3;
const WORDS = 12;

type Colors = Session["colors"];

/** An explanation for a person: short, plain, what speaks for the verdict first. Ends in a line feed. */
export function describeExplanation({ verdict, sentence, grounds }: Explanation, colors: Colors): string {
  const { outcome, reason, probability } = verdict;
  const name = reason === null ? outcome : `${outcome}: ${reason}`;
  const head = probability === null ? name : `${name}, probability ${measure(probability)}`;
  const lines = [
    colors.bold(head),
    plain(sentence),
    ...(grounds === null ? [] : describeGrounds(grounds, colors)),
  ];
  return `${lines.join("\n")}\n`;
}

function describeGrounds(grounds: Grounds, colors: Colors): string[] {
  return [
    ...grounds.articles.slice(0, ARTICLES).flatMap((article, at) => describeArticle(article, at + 1, colors)),
    ...describeProbability(grounds),
    ...describePhrases(grounds),
    ...describeReplay(grounds),
    ...describeAgent(grounds),
    ...words("Words that no article has", grounds.unknownWords, "\n"),
  ];
}

function describeArticle(article: ArticleGrounds, rank: number, colors: Colors): string[] {
  const { title, articleId, visibility, features, matchedWords, missingWords } = article;
  const seen = visibility === "visible" ? "" : `, ${visibility}`;
  const telling = features
    .filter(({ contribution }) => contribution >= SHOWN)
    .toSorted((a, b) => b.contribution - a.contribution);
  return [
    "",
    `${rank}. ${colors.bold(plain(title))}  ${colors.dim(plain(articleId))}${seen}`,
    ...(rank === 1 ? telling : []).map(
      ({ feature, contribution }) => `   ${indented(contribution)}  ${ARTICLE_WORDS[feature]}`,
    ),
    ...words("   has", matchedWords),
    ...words("   lacks", missingWords),
  ];
}

/** Less than this changes no figure that is shown. */
const SHOWN = 0.005;

function describeProbability({ probability, thresholds, hiddenProbability }: Grounds): string[] {
  const { features, intercept, logOdds, chance, ceiling, value } = probability;
  return [
    "",
    `Probability ${measure(value)} that an article this requester sees answers it, in log-odds:`,
    `   ${indented(intercept)}  to begin with`,
    ...features
      .filter(({ contribution }) => Math.abs(contribution) >= SHOWN)
      .map(
        ({ feature, contribution, value: share }) =>
          `   ${indented(contribution)}  ${TICKET_WORDS[feature]} (${measure(share)})`,
      ),
    `   ${indented(logOdds)}  together: ${describeSteps(probability)}`,
    `Of questions about quite other things, ${percent(chance)} match these articles as well${ceiling === null ? "" : `: so the probability is at most ${measure(ceiling)}`}.`,
    ...(hiddenProbability === null
      ? []
      : [
          `Probability that an article hidden from this requester does: ${measure(hiddenProbability.value)}.`,
        ]),
    `Solvable from ${measure(thresholds.solvable)}, unsolvable below ${measure(thresholds.unsolvable)}.`,
  ];
}

function describeSteps({ raw, calibration, calibrated }: ProbabilityGrounds): string {
  return calibration.method === "none" ? measure(raw) : `${measure(raw)}, calibrated ${measure(calibrated)}`;
}

/** Words shown of those that speak for an article, and of those that speak against. */
const PHRASE_WORDS = 4;

function describePhrases({ phraseRegression }: Grounds): string[] {
  const told = (phraseRegression?.words ?? []).filter(({ share }) => Math.abs(share) >= SHOWN);
  const side = (label: string, isOn: (share: number) => boolean): string[] => {
    const own = told.filter(({ share }) => isOn(share)).slice(0, PHRASE_WORDS);
    const named = own.map(({ text, share }) => `"${plain(text)}" ${signed(share, 2)}`);
    return named.length === 0 ? [] : [`   ${label}: ${named.join(", ")}`];
  };
  const lines = [
    ...side("with an article", (share) => share > 0),
    ...side("without one", (share) => share < 0),
  ];
  return lines.length === 0
    ? []
    : ["", "Its words, by how resolved tickets that have them were closed (shares):", ...lines];
}

function describeReplay({ replay, agentsAnswer }: Grounds): string[] {
  const lines = (replay?.queries ?? []).map(
    ({ query, rank }) =>
      `   "${plain(query)}": ${rank === null ? "not among the first five" : `place ${rank}`}`,
  );
  const pointed =
    agentsAnswer === null ? [] : [`The agent's words point at ${plain(agentsAnswer.articleId)}.`];
  return [
    ...pointed,
    ...(lines.length === 0
      ? []
      : ["", `${SEARCHED[replay?.by ?? "level-zero"]}, by their own words:`, ...lines]),
  ];
}

const SEARCHED = { "level-zero": "In level-zero's own search", portal: "In your portal's search" } as const;

function describeAgent({ agentCues }: Grounds): string[] {
  if (agentCues === null) return [];
  const { rules, agentShare, toldShare } = agentCues;
  return [
    ...(rules.length === 0 ? [] : [`Speaks for an agent: ${plain(rules.join(", "))}.`]),
    ...(agentShare === null
      ? []
      : [`Similar tickets without an article in which an agent acted: ${measure(agentShare)}.`]),
    ...(toldShare === null || toldShare === 0 ? [] : [`… or told how it is done: ${measure(toldShare)}.`]),
  ];
}

function words(label: string, list: readonly string[], before = ""): string[] {
  if (list.length === 0) return [];
  const more = list.length > WORDS ? `, and ${list.length - WORDS} more` : "";
  return [`${before}${label}: ${plain(list.slice(0, WORDS).join(", "))}${more}`];
}

/** With room for two digits in front. */
function indented(value: number): string {
  return signed(value, 2).padStart(6);
}
