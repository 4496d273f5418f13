import { DEPTH } from "../../golden/ask-golden.ts";
import type { GoldenAnswer, GoldenChange } from "../../golden/golden.ts";
import type { FilledText, FindingText, Found } from "../finding.ts";
import type { Rule } from "../rule.ts";

type Text =
  | ("matches" | "shown" | "gone" | "beyond" | "late" | "nothing")
  | ("moved" | "since" | "articles" | "settings" | "and")
  | ("give" | "set" | "mend");

/** Questions that lost their answer. Needs `golden`. */
export const golden: Rule<Text> = {
  name: "golden",
  group: "findability",
  severity: "error",
  on: true,
  why: "These questions had their answer, and customers rely on it.",
  texts: {
    matches: "“{question}” must find nothing, and finds {ids}.",
    shown: "“{question}” must not show {id}, and shows it at place {place}.",
    gone: "“{question}” must find {find}, which is not there.",
    beyond:
      "“{question}” must find {find} among the first {top}, and does not among the first {depth}; first is {first}.",
    late: "“{question}” must find {find} among the first {top}, and finds it at place {rank}; first is {first}.",
    nothing: "“{question}” must find {find} among the first {top}, and nothing is shown.",
    moved: "Place {was, plural, =0 {beyond 50} other {#}} → {is, plural, =0 {beyond 50} other {#}}.",
    since: "It failed before too.",
    articles: "Broken by the change of {articles}.",
    settings: "Broken by {count, plural, one {the setting} other {the settings}} {settings}.",
    and: "{first} {second}",
    give: "Give back to {count, plural, one {this article} other {these articles}} the words that were taken away, or the old title as an alias; or change the question, if its answer is another one now.",
    set: "Set it as it was, or change the question, if its answer is another one now.",
    mend: "Mend the article that must be found, or change the question, if its answer is another one now.",
  },
  limits: {},
  find: ({ golden: asked }) => {
    if (asked === null) return [];
    const { file, result } = asked;
    return result.kind === "asked"
      ? result.answers.flatMap((answer) => failed(answer, null, file))
      : result.changes.flatMap((change) => failed(change.after, change, file));
  },
};

function failed(answer: GoldenAnswer, change: GoldenChange | null, file: string): Found<Text>[] {
  const { passed, question } = answer;
  if (passed) return [];
  const sentences = [whatOf(answer), ...(change === null ? [] : sinceOf(change))];
  return [
    {
      articleId: question.find[0] ?? question.avoid[0] ?? "",
      line: question.line,
      at: { title: question.question, path: file },
      accepted: question.accept,
      message: sentences.reduce((first, second) => ["and", { first, second }]),
      fix: fixOf(change),
    },
  ];
}

function whatOf({ question: { question, find, top }, failure, rank, shown }: GoldenAnswer): FilledText<Text> {
  const wanted = { question, find: find.join(" / "), top };
  switch (failure?.kind) {
    case "matches":
      return ["matches", { question, ids: failure.ids.join(", ") }];
    case "shown":
      return ["shown", { question, id: failure.id, place: failure.place }];
    case "gone":
      return ["gone", wanted];
    default: {
      const first = shown[0];
      if (first === undefined) return ["nothing", wanted];
      return rank === null
        ? ["beyond", { ...wanted, depth: DEPTH, first }]
        : ["late", { ...wanted, rank, first }];
    }
  }
}

function sinceOf({ before, after, brokenBy, brokenBySettings }: GoldenChange): FilledText<Text>[] {
  const sentences: FilledText<Text>[] = [];
  if (after.question.find.length > 0)
    sentences.push(["moved", { was: before.rank ?? 0, is: after.rank ?? 0 }]);
  if (!before.passed) sentences.push(["since", {}]);
  if (brokenBy.length > 0) sentences.push(["articles", { articles: brokenBy.join(", ") }]);
  if (brokenBySettings.length > 0)
    sentences.push(["settings", { count: brokenBySettings.length, settings: brokenBySettings.join(", ") }]);
  return sentences;
}

function fixOf(change: GoldenChange | null): FindingText<Text> {
  const { brokenBy = [], brokenBySettings = [] } = change ?? {};
  if (brokenBy.length > 0) return ["give", { count: brokenBy.length }];
  return brokenBySettings.length > 0 ? "set" : "mend";
}
