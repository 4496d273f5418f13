import type { Article } from "../../core/article/article.ts";
import { mustBeSearchIndex } from "../../core/door/must-be-index.ts";
import { mustHave } from "../../core/door/takes.ts";
import { createSearchIndex } from "../../core/search/create-search-index.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { withArticles } from "../../core/search/update-index.ts";
import type { AnalyzerOptions } from "../../core/text/analyzer.ts";
import { type AskGoldenOptions, askGolden, mustBeQuestions } from "./ask-golden.ts";
import type { GoldenAnswer, GoldenChange, GoldenQuestion } from "./golden.ts";

/** Changed articles that are tried one by one for a broken question: one index each. */
const MOST_TRIED = 20;

/** What a change does to the questions: which break, which are mended, and which changed article did it. */
export function compareGolden(
  questions: readonly GoldenQuestion[],
  indexes: { readonly before: SearchIndex; readonly after: SearchIndex },
  options: AskGoldenOptions = {},
): GoldenChange[] {
  mustBeQuestions(questions, "compareGolden");
  mustBeStates(indexes, "compareGolden");
  const { before, after } = indexes;
  const [was, is] = [askGolden(questions, before, options), askGolden(questions, after, options)];
  const changed = changedArticles(before, after);
  const broken = questions.flatMap((question, at) =>
    was[at]!.passed && !is[at]!.passed ? [{ question, at }] : [],
  );
  const causes = new Map<number, string[]>();
  for (const id of candidates(
    broken.map(({ at }) => ({ was: was[at]!, is: is[at]! })),
    changed,
  )) {
    const index = withTakenBack(id, before, after);
    for (const { question, at } of broken)
      if (askGolden([question], index, options)[0]!.passed) causes.set(at, [...(causes.get(at) ?? []), id]);
  }
  const settings = brokenBySettings(
    broken.map(({ question }) => question),
    indexes,
    options,
  );
  return questions.map((question, at) => ({
    before: was[at]!,
    after: is[at]!,
    brokenBy: causes.get(at) ?? [],
    brokenBySettings: settings.get(question) ?? [],
  }));
}

/** The settings that broke each question: one index for each that differs. */
function brokenBySettings(
  broken: readonly GoldenQuestion[],
  { before, after }: { readonly before: SearchIndex; readonly after: SearchIndex },
  options: AskGoldenOptions,
): Map<GoldenQuestion, readonly string[]> {
  const found = new Map<GoldenQuestion, readonly string[]>();
  if (broken.length === 0) return found;
  for (const [key, analyzer] of takenBack(before.analyzer.options, after.analyzer.options)) {
    const index = createSearchIndex(after.articles, {
      analyzer,
      ...(after.now !== null && { now: after.now }),
    });
    for (const question of broken)
      if (askGolden([question], index, options)[0]!.passed)
        found.set(question, [...(found.get(question) ?? []), key]);
  }
  return found;
}

/** Each setting that differs, with the settings of now in which it alone is as it was. */
function takenBack(before: AnalyzerOptions, after: AnalyzerOptions): (readonly [string, AnalyzerOptions])[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof AnalyzerOptions)[];
  return keys
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => {
      const { [key]: _, ...others } = after;
      return [key, { ...others, ...(before[key] !== undefined && { [key]: before[key] }) }];
    });
}

/** Throws `INVALID_INPUT` for anything but the index of before and that of after. */
export function mustBeStates(value: unknown, door: string): void {
  mustHave(value, "before after", `${door}: the indexes`, "an object with the indexes before and after");
  const { before, after } = value as Readonly<Record<string, unknown>>;
  mustBeSearchIndex(before, `${door}, before`);
  mustBeSearchIndex(after, `${door}, after`);
}

/** Ids of articles that came, went or say something else. */
function changedArticles(before: SearchIndex, after: SearchIndex): string[] {
  const ids = new Set([...before.articleById.keys(), ...after.articleById.keys()]);
  return [...ids]
    .filter((id) => textOf(before.articleById.get(id)) !== textOf(after.articleById.get(id)))
    .sort();
}

/** Where a file lies, and when it was touched, changes no answer. */
function textOf(article: Article | undefined): string {
  return article === undefined
    ? ""
    : JSON.stringify({ ...article, path: null, updated: null, metadata: null, links: null });
}

/** Those first that the broken questions are about: the article that must be found, and those that stand before it now. */
function candidates(
  broken: readonly { readonly was: GoldenAnswer; readonly is: GoldenAnswer }[],
  changed: readonly string[],
): string[] {
  if (broken.length === 0) return [];
  const near = new Set(
    broken.flatMap(({ was, is }) => [...is.question.find, ...is.question.avoid, ...is.shown, ...was.shown]),
  );
  const [first, others] = [changed.filter((id) => near.has(id)), changed.filter((id) => !near.has(id))];
  return [...first, ...others].slice(0, MOST_TRIED);
}

function withTakenBack(id: string, before: SearchIndex, after: SearchIndex): SearchIndex {
  const old = before.articleById.get(id);
  return withArticles(after, old === undefined ? { remove: [id] } : { put: [old] });
}
