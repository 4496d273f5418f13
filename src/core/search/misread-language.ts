import type { Article } from "../article/article.ts";
import { mustBeArticles } from "../article/article-door.ts";
import { mustSay } from "../door/takes.ts";
import { primaryTag } from "../text/primary-tag.ts";
import { articleLanguages } from "./article-languages.ts";

/** Most articles are in this language, and their words are read as those of another. */
interface MisreadLanguage {
  readonly language: string;
  /** Articles in it, more than half of all. */
  readonly articles: number;
  readonly readAs: string;
}

const DEFAULT_LANGUAGE = "en";

/**
 * What is misread where more than half of the articles are surely in another language than `readAs` (default English); else `null`.
 * @param readAs the language that the texts are read as, such as `en`
 */
export function misreadLanguage(
  articles: readonly Article[],
  readAs: string = DEFAULT_LANGUAGE,
): MisreadLanguage | null {
  mustBeArticles(articles, "misreadLanguage: the articles");
  mustSay(readAs, "misreadLanguage: the language");
  const read = primaryTag(readAs);
  const [[language, count] = [read, 0]] = articleLanguages(articles);
  return language === read || count * 2 <= articles.length
    ? null
    : { language, articles: count, readAs: read };
}
