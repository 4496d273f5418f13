import type { Explanation } from "../../../index.ts";
import type { Session } from "../session.ts";
import { plain } from "./plain.ts";

type Grounds = NonNullable<Explanation["grounds"]>;
type ArticleGrounds = Grounds["articles"][number];
type Feature = Grounds["probability"]["features"][number]["feature"];

const WORDS = 8;
/** From here on a share speaks for an article, and up to there against one. */
const MUCH = 0.5;
/** The strength of the best article is seldom higher: 0.45 where all words of a ticket are in a short article. */
const STRONG = 0.4;
const LITTLE = 0.3;

/** What a share of a ticket says in plain words, where it is large and where it is small; `null` where that says nothing. */
const SAYS: readonly (readonly [feature: Feature, much: string | null, little: string | null])[] = [
  ["strength", "an article has its words", "no article has many of its words"],
  [
    "solvedNearby",
    "tickets like it were mostly closed with an article",
    "tickets like it were seldom closed with an article",
  ],
  [
    "phraseRegression",
    "it is put like tickets that were closed with an article",
    "it is put like tickets that no article closed",
  ],
  ["likeSolved", "a ticket worded alike was closed with an article", null],
  [
    "categorySolved",
    "tickets of its category are mostly closed with articles",
    "tickets of its category are seldom closed with articles",
  ],
  ["bestSentence", "one sentence of the article comes near", null],
  ["asksHow", "it asks how to do something", null],
];

const HEADS: Readonly<Record<string, string>> = {
  solvable: "The customer could have solved this themselves.",
  unsure: "Not sure: a person should look.",
  missing: "The customer could not have solved this: no article answers it.",
  "not-visible": "The answer is there, but this customer may not see it.",
  outdated: "The answer is there, but out of date.",
  "not-findable": "The answer is there, but this customer's words do not find it.",
  "needs-agent": "Only an agent can do this.",
};

const TO_DO: Readonly<Record<string, string>> = {
  solvable: "Nothing to write. Ask why they still called: do they know the portal?",
  unsure: "Look at it, and keep your answer as a label: it sharpens the model.",
  missing: "Write the article, if more tickets ask the same: level-zero gaps lists them.",
  "not-visible": "Publish it, or open it to this audience.",
  outdated: "Review it, then renew or replace it.",
  "not-findable": "Add their words to its title, aliases or questions.",
  "needs-agent": "Write nothing. Think of a request form.",
};

/** An explanation in plain words, without numbers but one. `closedBy`: titles of the articles that closed it, by the desk's own word. Ends in a line feed. */
export function describePlainly(
  { verdict, sentence, grounds }: Explanation,
  colors: Session["colors"],
  closedBy: readonly string[] = [],
): string {
  if (verdict.outcome === "excluded") return `${colors.bold(plain(sentence))}\n`;
  const key = verdict.reason ?? verdict.outcome;
  const lines = [
    colors.bold(HEADS[key] ?? ""),
    ...(key === "missing" && grounds !== null ? fitsBut(grounds) : [plain(sentence)]),
    `Of a hundred tickets like it, articles solve about ${Math.round(100 * verdict.probability)}.`,
    ...(grounds === null ? [] : [...reasons(grounds), ...bestArticle(grounds, colors)]),
    "",
    ...ownAnswer(key, closedBy),
    `${colors.bold("What to do:")} ${KNOWS_NONE.has(key) && closedBy.length > 0 ? LOOK_AT_LINK : TO_DO[key]}`,
    colors.dim("All numbers: --numbers"),
  ];
  return `${lines.join("\n")}\n`;
}

/** Verdicts that know no answer: where the desk names one, it is not missing. */
const KNOWS_NONE: ReadonlySet<string> = new Set(["unsure", "missing", "needs-agent"]);
const LOOK_AT_LINK =
  "Ask why its words did not fit: add them to that article, or see whether the link is right.";

function ownAnswer(key: string, closedBy: readonly string[]): string[] {
  if (!KNOWS_NONE.has(key) || closedBy.length === 0) return [];
  return [`The desk closed it with ${closedBy.map((title) => `"${plain(title)}"`).join(", ")}.`];
}

/** Where the words fit an article and the past says otherwise, that is the reason. */
function fitsBut({ probability, articles }: Grounds): string[] {
  const title = articles[0]?.title;
  if (title === undefined || (shareOf(probability, "strength") ?? 0) < STRONG) return [];
  const past = ["solvedNearby", "phraseRegression"] as const;
  if (!past.some((feature) => (shareOf(probability, feature) ?? 1) <= LITTLE)) return [];
  return [
    `"${plain(title)}" fits its words, but people here were seldom helped by an article with tickets like it.`,
  ];
}

function reasons({ probability }: Grounds): string[] {
  const said = SAYS.flatMap(([feature, much, little]) => {
    const share = shareOf(probability, feature);
    if (share === null) return [];
    if (share >= (feature === "strength" ? STRONG : MUCH) && much !== null) return [`   + ${much}`];
    return share <= LITTLE && little !== null ? [`   − ${little}`] : [];
  });
  return said.length === 0 ? [] : ["", "For (+) and against (−) an article:", ...said];
}

/** `null` for a feature that the model does not use. */
function shareOf({ features }: Grounds["probability"], wanted: Feature): number | null {
  const found = features.find(({ feature, contribution }) => feature === wanted && contribution !== 0);
  if (found !== undefined) return found.value;
  return features.find(({ feature, value }) => feature === wanted && value === 0)?.value ?? null;
}

function bestArticle({ articles, unknownWords }: Grounds, colors: Session["colors"]): string[] {
  const [best, next] = articles;
  if (best === undefined) return [];
  return [
    "",
    `Nearest article: ${nameOf(best, colors)}`,
    ...listed("   has", best.matchedWords),
    ...listed("   lacks", best.missingWords),
    ...(next === undefined ? [] : [`Then: ${nameOf(next, colors)}`]),
    ...listed("Words that no article has", unknownWords),
  ];
}

function nameOf({ title, articleId, visibility }: ArticleGrounds, colors: Session["colors"]): string {
  const seen = visibility === "visible" ? "" : `, ${visibility}`;
  return `${colors.bold(plain(title))}  ${colors.dim(plain(articleId))}${seen}`;
}

function listed(label: string, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const more = words.length > WORDS ? `, and ${words.length - WORDS} more` : "";
  return [`${label}: ${plain(words.slice(0, WORDS).join(", "))}${more}`];
}
