import { isOurs } from "../../core/text/analyzer.ts";
import { fromPortable, type PortableHistory, toPortable } from "../../desk/learning/index.ts";
import {
  type AnalyzerOptions,
  type Article,
  createAnalyzer,
  createSearchIndex,
  createViewerScorer,
  type judgeFrom,
  type SearchIndex,
  type ViewerOptions,
  type ViewerScorerOptions,
} from "../../index.ts";

type Judge = ReturnType<typeof judgeFrom>;

interface ToLearn {
  readonly options: Pick<ViewerScorerOptions, "resolved" | "model">;
  readonly viewer: ViewerOptions;
}

interface ViewerJudgeTask extends ToLearn {
  readonly articles: readonly Article[];
  readonly now: string | null;
  readonly analyzer: AnalyzerOptions;
}

interface ViewerJudgeData extends Omit<Judge, "history"> {
  readonly history: PortableHistory | null;
}

type Run = (name: string, task: ViewerJudgeTask, signal: AbortSignal | undefined) => Promise<ViewerJudgeData>;

/** What these viewers' scorer learns, in a thread. */
export async function viewerJudgeInThread(
  { index, options, viewer }: ToLearn & { readonly index: SearchIndex },
  run: Run,
  signal: AbortSignal | undefined,
): Promise<Judge> {
  if (!isOurs(index.analyzer)) return viewerJudge(index, { options, viewer });
  const { articles, now, analyzer } = index;
  const task = { articles, now, analyzer: analyzer.options, options, viewer };
  const { history, ...judge } = await run("learnForViewer", task, signal);
  return { ...judge, history: history && fromPortable(history) };
}

/** The thread's part. */
export function learnForViewer({ articles, now, analyzer, ...toLearn }: ViewerJudgeTask): ViewerJudgeData {
  const options = { analyzer: createAnalyzer(analyzer), ...(now !== null && { now }) };
  const { history, ...judge } = viewerJudge(createSearchIndex(articles, options), toLearn);
  return { ...judge, history: history && toPortable(history) };
}

function viewerJudge(index: SearchIndex, { options, viewer }: ToLearn): Judge {
  let learned: Judge | undefined;
  createViewerScorer(index, {
    ...options,
    judge: (learn) => {
      learned = learn();
      return learned;
    },
  })(viewer);
  return learned!;
}
