import { stat } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { updateIndex } from "../../../core/search/index.ts";
import {
  type Article,
  createSearchIndex,
  createViewerScorer,
  type LearnedWords,
  LevelZeroError,
  type SearchIndex,
  type Ticket,
  type Viewer,
  type ViewerOptions,
  type ViewerScorer,
} from "../../../index.ts";
import { type ArticleFolder, openArticles, type ReadArticles } from "../../node/index.ts";
import { asTheDeskSeesThem, wordsOf } from "../judge/learn-from.ts";
import { type JudgeOptions, learningOf, readHistory, readModelFile } from "../judge/read-judge.ts";
import { popularArticles } from "../serve/popular-articles.ts";
import { scorersLearnedAside } from "../serve/scorers-learned-aside.ts";
import { warmUp } from "../serve/warm-up.ts";
import type { Session } from "../session.ts";
import { agentRulesOf } from "../settings/agent-rules.ts";
import { analyzerOf } from "./analyzer-of.ts";
import { folderReadingOf } from "./article-reading.ts";
import { followArticles } from "./follow-articles.ts";
import { readKnowledge, reportArticles } from "./read-knowledge.ts";

/** Articles that may change while they are served. */
export interface LiveKnowledge {
  /** The present index: ask for it with every request. */
  readonly index: SearchIndex;
  scorerOf(viewer: ViewerOptions): ViewerScorer;
  /** What the history taught the search; `null` without one. */
  readonly learned: LearnedWords | null;
  /** Ids of the articles that closed most tickets of the history lately, most first; empty without one. */
  readonly popular: readonly string[];
  /** `null` for an article that did not come from a file. */
  markdownOf(article: Article): string | null;
  /** Whether an article of the index was taken back from this viewer, or altogether, since the index was made. */
  isWithheld(articleId: string, viewer: Viewer): boolean;
  pictureOf: ArticleFolder["pictureOf"];
  /** Whether the articles could not be read again when they last changed. */
  readonly isFailing: boolean;
  close(): Promise<void>;
}

interface KnowledgeOptions extends JudgeOptions {
  readonly watch?: boolean;
  /** Whose first request must not wait: what it needs is made beforehand. */
  readonly audience?: readonly string[];
}

/** Reads the articles and the history; with `watch`, again and again. Throws as `readKnowledge` does. */
export async function openKnowledge(
  path: string,
  options: KnowledgeOptions,
  session: Session,
): Promise<LiveKnowledge> {
  const { audience: audiences = [] } = options;
  const found = await stat(session.pathOf(path)).catch(() => null);
  const scoring = await readScoring(options, session);
  const analyzer = await analyzerOf(session);
  if (found?.isDirectory() !== true) {
    if (options.watch === true && found !== null)
      throw new LevelZeroError("INVALID_OPTION", "--watch needs a folder of articles, not an index file.");
    const index = (await readKnowledge(path, session)).index();
    const knowledge = { index, scorerOf: createViewerScorer(index, scoring) };
    const learned = learnFromHistory(scoring, index);
    await warmUp(knowledge, { audiences, learned, pause: setImmediate });
    return {
      ...knowledge,
      learned,
      popular: popularArticles(scoring.resolved, index, audiences),
      markdownOf: () => null,
      isWithheld: () => false,
      isFailing: false,
      pictureOf: async () => null,
      close: async () => {},
    };
  }
  const folder = await openArticles(session.pathOf(path), await folderReadingOf(session));
  await reportArticles(path, { ...folder.read, analyzer }, session);
  const learn = (index: SearchIndex) => learnFromHistory(scoring, index);
  const build = (read: ReadArticles, before: SearchIndex | null): SearchIndex => {
    const now = session.io.now();
    return before === null
      ? createSearchIndex(read.articles, { now, analyzer })
      : updateIndex(before, { ...folder.since(before.articles), now });
  };
  const judge = (index: SearchIndex) => createViewerScorer(index, scoring);
  const judgeAnew = (index: SearchIndex, signal: AbortSignal) =>
    scorersLearnedAside(index, scoring, { audiences, signal });
  const popular = (index: SearchIndex): readonly string[] =>
    popularArticles(scoring.resolved, index, audiences);
  return followArticles(
    { path, folder, build, judge, judgeAnew, learn, popular, audiences, watched: options.watch === true },
    session,
  );
}

/** Words mean the same in every index of one analyzer, so that what was learned outlives an index. */
function learnFromHistory(
  { resolved }: { readonly resolved: readonly Ticket[] },
  index: SearchIndex,
): LearnedWords | null {
  return resolved.length === 0 ? null : wordsOf(resolved, index);
}

async function readScoring(options: JudgeOptions, session: Session) {
  const model = await readModelFile(options, session);
  const resolved = await asTheDeskSeesThem((await readHistory(options, session)) ?? [], session);
  const agentRules = agentRulesOf(await session.settings());
  const { linkedShare } = await learningOf(options, session);
  return {
    resolved,
    ...(model && { model }),
    ...(agentRules && { agentRules }),
    ...(linkedShare !== undefined && { linkedShare }),
  };
}
