import { stat } from "node:fs/promises";
import {
  type AnalyzerOptions,
  type Article,
  createSearchIndex,
  createViewerScorer,
  type LearnedWords,
  LevelZeroError,
  type Scorer,
  type SearchIndex,
  type Ticket,
  type ViewerOptions,
} from "../index.ts";
import { type ArticleChanges, type ArticleFolder, openArticles, watchArticles } from "../node/index.ts";
import { analyzerOf } from "./analyzer-of.ts";
import { type JudgeOptions, readHistory, readModelFile } from "./choose-judge.ts";
import { quantity } from "./format.ts";
import { describeIssue } from "./issue-log.ts";
import { asTheDeskSeesThem, wordsOf } from "./learn-from.ts";
import { publicAudiencesOf } from "./public-audiences.ts";
import { readKnowledge, reportArticles } from "./read-knowledge.ts";
import type { Session } from "./session.ts";
import { agentRulesOf } from "./settings/agent-rules.ts";
import { type Knowledge, warmUp } from "./warm-up.ts";

/** Articles that may change while they are served. */
export interface LiveKnowledge {
  /** The present index: ask for it with every request. */
  readonly index: SearchIndex;
  scorerOf(viewer: ViewerOptions): Scorer;
  /** What the history taught the search; `null` without one. */
  readonly learned: LearnedWords | null;
  /** `null` for an article that did not come from a file. */
  markdownOf(article: Article): string | null;
  pictureOf: ArticleFolder["pictureOf"];
  close(): Promise<void>;
}

export interface KnowledgeOptions extends JudgeOptions {
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
    await warmUp(knowledge, { audiences, learned });
    return {
      ...knowledge,
      learned,
      markdownOf: () => null,
      pictureOf: async () => null,
      close: async () => {},
    };
  }
  const folder = await openArticles(session.pathOf(path), await publicAudiencesOf(session));
  reportArticles(path, { ...folder.read, analyzer }, session);
  return follow({ path, folder, scoring, analyzer, audiences, watched: options.watch === true }, session);
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
  return { resolved, ...(model && { model }), ...(agentRules && { agentRules }) };
}

interface Followed {
  readonly path: string;
  readonly folder: ArticleFolder;
  readonly scoring: Awaited<ReturnType<typeof readScoring>>;
  readonly analyzer: AnalyzerOptions;
  readonly audiences: readonly string[];
  readonly watched: boolean;
}

/** The old index answers until the new one stands and is warm, so no request fails, and none pays for being the first. */
async function follow(
  { path, folder, scoring, analyzer, audiences, watched }: Followed,
  session: Session,
): Promise<LiveKnowledge> {
  const build = (): Knowledge => {
    const index = createSearchIndex(folder.read.articles, { now: session.io.now(), analyzer });
    return { index, scorerOf: createViewerScorer(index, scoring) };
  };
  let current = build();
  const learned = learnFromHistory(scoring, current.index);
  await warmUp(current, { audiences, learned });
  const onChange = async (changes: ArticleChanges): Promise<void> => {
    for (const line of describeChanges(path, changes)) session.note(line);
    if (changes.read.articles.length === 0) return session.note("No article is left: the last ones stay.");
    const next = build();
    await warmUp(next, { audiences, learned });
    current = next;
  };
  const onError = (error: unknown): void => session.note(`error: ${String(error)} The last articles stay.`);
  const stop = watched
    ? await watchArticles(session.pathOf(path), folder, { onChange, onError })
    : async () => {};
  return {
    get index() {
      return current.index;
    },
    scorerOf: (viewer) => current.scorerOf(viewer),
    learned,
    markdownOf: (article) => folder.markdownOf(article),
    pictureOf: (article, source) => folder.pictureOf(article, source),
    close: stop,
  };
}

function describeChanges(path: string, { changed, removed, kept, read }: ArticleChanges): string[] {
  const touched = new Set(changed);
  const issues = read.issues.filter((issue) => issue.path !== null && touched.has(issue.path));
  return [
    `Read ${quantity(changed.length, "changed file")}${removed.length === 0 ? "" : `, ${quantity(removed.length, "file")} gone`}: ${quantity(read.articles.length, "article")}.`,
    ...issues.map((issue) => `  ${describeIssue(issue, path)}`),
    ...kept.map((file) => `  ${path}/${file} is no article at present: the one before it stays.`),
  ];
}
