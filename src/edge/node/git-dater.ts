import { type ArticleDates, dateArticle, publishedOn } from "../../desk/as-of/index.ts";
import type { Article } from "../../index.ts";
import { type GitDates, readGitDates } from "./read-git-dates.ts";

/** How many of the articles git dates. */
export interface GitDated {
  /** Articles whose first day, or whose last change, git says and they do not. */
  readonly dated: number;
  /** Articles whose first day neither they nor git says: not committed yet, or committed with most of the others. */
  readonly undated: number;
}

/** Dates the articles of one folder by git. */
export interface GitDater {
  /** Asks git; what it said before stays if it says nothing now. */
  refresh(): Promise<void>;
  /** The file with dates on its article, where that says none itself. */
  date<F extends { readonly article: Article | null }>(file: F): F;
  /** The article, as it was some day, with its first day alone: it was changed later. */
  dateBirth(article: Article): Article;
  /** `null` where git was not asked, or said nothing. */
  count(files: readonly { readonly article: Article | null }[]): GitDated | null;
}

/** Dates nothing unless `isOn`. */
export function createGitDater(directory: string, isOn: boolean): GitDater {
  let dates: GitDates | null = null;
  const dated = new WeakSet<Article>();
  return {
    async refresh() {
      if (isOn) dates = (await readGitDates(directory)) ?? dates;
    },
    date(file) {
      if (dates === null || file.article === null) return file;
      const article = dateArticle(file.article, datesOf(file.article, dates));
      if (article === file.article) return file;
      dated.add(article);
      return { ...file, article };
    },
    dateBirth(article) {
      return dates === null ? article : dateArticle(article, { ...datesOf(article, dates), updated: null });
    },
    count(files) {
      if (dates === null) return null;
      const articles = files.flatMap(({ article }) => article ?? []);
      const undated = articles.filter((article) => publishedOn(article) === null).length;
      return { dated: articles.filter((article) => dated.has(article)).length, undated };
    },
  };
}

function datesOf({ path }: Article, { byPath }: GitDates): ArticleDates {
  return byPath.get((path ?? "").normalize("NFC")) ?? NOTHING;
}

const NOTHING: ArticleDates = { created: null, updated: null };
