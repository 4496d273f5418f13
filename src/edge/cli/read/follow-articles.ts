import { setImmediate } from "node:timers/promises";
import type { LearnedWords, SearchIndex } from "../../../index.ts";
import {
  type ArticleChanges,
  type ArticleFolder,
  type ArticleWatch,
  type ReadArticles,
  watchArticles,
} from "../../node/index.ts";
import { quantity } from "../describe/format.ts";
import { describeIssue } from "../issue-log.ts";
import { type Knowledge, warmUp, warmUpSearch } from "../serve/warm-up.ts";
import type { Session } from "../session.ts";
import type { LiveKnowledge } from "./open-knowledge.ts";

interface Followed {
  readonly path: string;
  readonly folder: ArticleFolder;
  /** From what is read now, and the index of the reading before. */
  readonly build: (read: ReadArticles, before: SearchIndex | null) => SearchIndex;
  /** Waits for what takes seconds in a thread, so that requests are answered meanwhile. */
  readonly judge: (index: SearchIndex) => Knowledge["scorerOf"];
  readonly judgeAnew: (index: SearchIndex, signal: AbortSignal) => Promise<Knowledge["scorerOf"]>;
  readonly learn: (index: SearchIndex) => LearnedWords | null;
  readonly popular: (index: SearchIndex) => readonly string[];
  readonly audiences: readonly string[];
  readonly watched: boolean;
}

/**
 * Articles that are read again as they change. The old index answers until the new one stands and is warm, so no request fails, and
 * none pays for being the first. What a change takes away from somebody is withheld from them at once, before anything is built.
 */
export async function followArticles(followed: Followed, session: Session): Promise<LiveKnowledge> {
  const { path, folder, build, judgeAnew, learn, audiences, watched } = followed;
  const first = build(folder.read, null);
  let current: Knowledge = { index: first, scorerOf: followed.judge(first) };
  const learned = learn(current.index);
  const popular = followed.popular(current.index);
  let watch: ArticleWatch | null = null;
  // Between two steps of a build, what has changed meanwhile is read: it may have been taken away.
  const pause = async (): Promise<void> => {
    await setImmediate();
    await watch?.settled();
  };
  await warmUp(current, { audiences, learned, pause });
  let building: Promise<void> | null = null;
  const closing = new AbortController();
  let isFailing = false;

  async function rebuild(): Promise<void> {
    await pause();
    let read: ReadArticles;
    do {
      read = folder.read;
      const index = build(read, current.index);
      await warmUpSearch(index, { audiences, learned, pause });
      // Searched at once; tickets are judged as before until the new judge is fitted, and what is gone is withheld from its answers.
      current = { index, scorerOf: current.scorerOf };
      const scorerOf = await judgeAnew(index, closing.signal);
      await pause();
      scorerOf({ audiences });
      current = { index, scorerOf };
    } while (read !== folder.read);
    isFailing = false;
  }

  const onError = (error: unknown): void => {
    if (closing.signal.aborted) return;
    isFailing = true;
    session.note(`error: ${String(error)} The last articles stay where their files do.`);
  };
  const onChange = (changes: ArticleChanges): void => {
    for (const line of describeChanges(path, changes)) session.note(line);
    const { articles } = changes.read;
    if (articles.length === 0) {
      session.note("No article is left: nothing is shown until there is one.");
      return;
    }
    building ??= rebuild()
      .catch(onError)
      .finally(() => {
        building = null;
      });
  };
  if (watched) watch = await watchArticles(session.pathOf(path), folder, { onChange, onError });
  return {
    get index() {
      return current.index;
    },
    scorerOf: (viewer) => current.scorerOf(viewer),
    learned,
    popular,
    markdownOf: (article) => folder.markdownOf(article),
    isWithheld: (articleId, viewer) => folder.isWithheld(current.index.articleById.get(articleId), viewer),
    pictureOf: (article, source) => folder.pictureOf(article, source),
    get isFailing() {
      return isFailing;
    },
    async close() {
      closing.abort();
      await watch?.close();
      await building;
    },
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
