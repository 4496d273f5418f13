import { dirname, join, relative } from "node:path";
import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { text } from "../../core/door/kinds.ts";
import { type Article, type Viewer, visibilityOf } from "../../index.ts";
import { ArticleGlances } from "./article-glances.ts";
import { type ChangeListener, createChangeListener, type ListenedFolder } from "./change-listener.ts";
import { type ArticleChanges, byId, FolderReading } from "./folder-reading.ts";
import { foldersAbove } from "./place.ts";
import { READ_KINDS, type ReadArticles, type ReadArticlesOptions } from "./read-articles.ts";
import { type PictureFile, readPicture } from "./read-picture.ts";

/** A folder of articles that is read again, file by file, as it changes. */
export interface ArticleFolder {
  /** What was read last. */
  readonly read: ReadArticles;
  /** The Markdown that this very article was read from; `null` for an article from elsewhere. */
  markdownOf(article: Article): string | null;
  /**
   * A picture that the article shows, from its source as written in the Markdown; `null` for what is no picture of at most 10 MB below
   * the folder. Whoever asks must have made sure that the article shows it and that its reader may see the article.
   */
  pictureOf(article: Article, source: string): Promise<PictureFile | null>;
  /** What brings an index of these articles, of an earlier reading, to the last one: `updateIndex(index, folder.since(index.articles))`. */
  since(articles: readonly Article[]): {
    readonly put: readonly Article[];
    readonly remove: readonly string[];
  };
  /** Reads the files that changed; `null` if none did. */
  refresh(): Promise<ArticleChanges | null>;
  /**
   * Reads at once what a changed file says of access, before `refresh` reads all of it. `path` is relative to the folder; of a folder in it, all
   * its articles; "" is the folder itself. What was no article so far is passed over.
   */
  glance(path: string): void;
  /**
   * Whether an article of an earlier reading is no longer this viewer's: gone, or for others, by what was read last or seen at a glance.
   * For an index that still has it, until a new one stands: `withheld` of a handler. What is no article is withheld.
   */
  isWithheld(article: Article | undefined, viewer: Viewer): boolean;
  /**
   * Gets ready for changes: starts the thread that changed files are read in, so that the first need not wait for it, and one that hears of
   * changes while this one is busy, so that `isWithheld` knows of each that has happened when it is asked. Gives what ends that.
   */
  attend(): Promise<() => Promise<void>>;
}

const openDoor = optionsDoor<ReadArticlesOptions>("openArticles", READ_KINDS);

/**
 * Reads a folder as `readArticles` does, and keeps the text of the articles. Throws as that does; `refresh` throws `NOT_FOUND` when
 * the folder has gone.
 * @param directory the folder
 */
export async function openArticles(
  directory: string,
  options: ReadArticlesOptions = {},
): Promise<ArticleFolder> {
  mustBe(text, directory, "openArticles: the folder");
  const reading = new FolderReading(directory, openDoor(options));
  const glances = new ArticleGlances(directory, reading.parseOptions, (path) => reading.textAt(path));
  const folders = () => foldersOf(directory, reading.paths);

  let read: ReadArticles = (await reading.refresh())?.read ?? NOTHING;
  let newest = byId(read.articles);
  let listener: ChangeListener | null = null;

  const glance = (path: string): void => {
    if (reading.has(path)) glances.take(path);
    else for (const file of reading.paths) if (path === "" || file.startsWith(`${path}/`)) glances.take(file);
  };
  const hear = (): void => {
    for (const path of listener?.heard() ?? []) {
      const within = relative(directory, path).replaceAll("\\", "/");
      // What happened above the folder may have put another one in its place.
      glance(within.startsWith("..") ? "" : within);
    }
  };
  const folder: ArticleFolder = {
    get read() {
      return read;
    },
    since(articles) {
      const before = new Set(articles);
      return {
        put: read.articles.filter((article) => !before.has(article)),
        remove: articles.flatMap(({ id }) => (newest.has(id) ? [] : id)),
      };
    },
    markdownOf: (article) => reading.textOf(article, read),
    pictureOf: async ({ path }, source) => (path === null ? null : readPicture(directory, path, source)),
    async refresh() {
      hear();
      const mark = glances.mark();
      const changes = await reading.refresh();
      if (changes !== null) {
        read = changes.read;
        newest = byId(read.articles);
      }
      listener?.follow(folders());
      glances.forget(mark);
      return changes;
    },
    glance,
    isWithheld(article, viewer) {
      hear();
      const now = article && newest.get(article.id);
      if (now === undefined || glances.hides(now, viewer)) return true;
      return now !== article && visibilityOf(now, viewer) !== "visible";
    },
    async attend() {
      await reading.getReady();
      const mine = await createChangeListener(folders());
      listener = mine;
      return async () => {
        if (listener === mine) listener = null;
        await mine.close();
      };
    },
  };
  directories.set(folder, directory);
  return folder;
}

const directories = new WeakMap<ArticleFolder, string>();

/** Where an opened folder is; `null` for what somebody else made. */
export function directoryOf(folder: ArticleFolder): string | null {
  return directories.get(folder) ?? null;
}

const NOTHING: ReadArticles = { articles: [], issues: [], files: [], ignored: [], git: null };

/** The folders that hold these files, and those that hold these folders, up to the root: one of them may be moved away. */
function foldersOf(directory: string, files: Iterable<string>): readonly ListenedFolder[] {
  const folders = new Set([directory]);
  for (const file of files) {
    let folder = dirname(file);
    while (folder !== "." && !folders.has(join(directory, folder))) {
      folders.add(join(directory, folder));
      folder = dirname(folder);
    }
  }
  return [...[...folders].map((folder) => ({ folder, name: null })), ...foldersAbove(directory)];
}
