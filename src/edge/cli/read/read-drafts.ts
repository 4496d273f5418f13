import { readFile } from "node:fs/promises";
import { type Article, LevelZeroError } from "../../../index.ts";
import { parseArticle } from "../../markdown/index.ts";
import type { Session } from "../session.ts";
import { articleReadingOf } from "./article-reading.ts";
import { named } from "./named.ts";

/**
 * The articles in these files. Problems go into `session.issues`. Throws `LevelZeroError` if a file cannot be read, is no article,
 * or two of them have one id.
 */
export async function readDrafts(paths: readonly string[], session: Session): Promise<Article[]> {
  const audiences = await articleReadingOf(session);
  const drafts = new Map<string, Article>();
  for (const path of paths) {
    const shown = path.replaceAll("\\", "/");
    const text = await named(path, () => readFile(session.pathOf(path), "utf8"));
    const { article, issues } = parseArticle(text, {
      path: shown.replace(/^(?:\.{0,2}\/)+/, ""),
      ...audiences,
    });
    session.issues.add(issues);
    if (article === null) throw new LevelZeroError("INVALID_INPUT", `${shown} holds no article.`);
    if (drafts.has(article.id)) {
      throw new LevelZeroError("INVALID_INPUT", `${shown} has the id of another draft: ${article.id}.`);
    }
    drafts.set(article.id, article);
  }
  return [...drafts.values()];
}
