import type { Article } from "../article/article.ts";
import { optionsDoor } from "../door/door.ts";
import { wholeNumber } from "../door/kinds.ts";
import { LevelZeroError } from "../error.ts";
import { type Analyzer, type AnalyzerOptions, createAnalyzer } from "../text/analyzer.ts";
import { analyzerKind } from "../text/analyzer-door.ts";
import { isRecord } from "../text/json.ts";
import { assembleIndex } from "./assemble-index.ts";
import { mustBeText } from "./check-options.ts";
import { restoreFullText } from "./full-text.ts";
import { INDEX_FORMAT, INDEX_VERSION, type IndexFile, isWhole, type ViewFile } from "./index-file.ts";
import type { LearnedWords } from "./learned-words.ts";
import { unpackArticle } from "./pack-article.ts";
import { unpackLearned } from "./pack-learned.ts";
import { unpackLists } from "./pack-lists.ts";
import { mustFit } from "./pack-numbers.ts";
import { unpackVocabulary } from "./pack-vocabulary.ts";
import { createPortal, createViewKey, visibleTo } from "./portal.ts";
import type { SearchIndex } from "./search-index.ts";
import { assembleView, type View, type ViewParts } from "./view.ts";
import { createVocabulary } from "./vocabulary.ts";

export interface LoadIndexOptions {
  /** The analyzer of your own that the index was made with; for no other index. */
  readonly analyzer?: Analyzer;
  /** As in `createSearchIndex`. Default 16. */
  readonly groups?: number;
}

const door = optionsDoor<LoadIndexOptions>("loadIndex", { analyzer: analyzerKind, groups: wholeNumber(1) });

/**
 * The index that `serializeIndex` wrote; it gives the same answers.
 * Throws `FOREIGN_FILE` for anything else, `UNSUPPORTED_VERSION` for a file of another version of the format, and
 * `UNREADABLE` for one that is cut short or damaged.
 * @param json what `serializeIndex` wrote
 */
export function loadIndex(json: string, options: LoadIndexOptions = {}): SearchIndex {
  mustBeText(json, "loadIndex: the file");
  const { groups } = door(options);
  const file = readFile(json);
  const analyzer = readAnalyzer(file, options);
  try {
    return assemble(file, analyzer, groups);
  } catch (cause) {
    throw new LevelZeroError("UNREADABLE", DAMAGED, { cause });
  }
}

const DAMAGED = "The search index file is cut short or damaged. Make it again from the articles.";
const FOREIGN = `This is not a search index of level-zero: expected JSON with "format": "${INDEX_FORMAT}".`;

function assemble(file: IndexFile, readAnalyzer: () => Analyzer, groups: number | undefined): SearchIndex {
  const analyzer = readAnalyzer();
  const articles = file.articles.map(unpackArticle);
  const datedViewer = { audiences: file.audiences, now: file.now };
  const visible = visibleTo(articles, datedViewer);
  const key = createViewKey(articles)(datedViewer);
  const learned: LearnedWords = { questions: [], halfLifeDays: null };
  const ready = new Map<string, View>();
  for (const view of file.views) {
    mustFit(view.key === key);
    ready.set(key, assembleView(visible, analyzer, partsOf(view, visible, learned)));
  }
  const hasLearned = file.views.some((view) => view.learned !== null);
  const portal = createPortal(articles, analyzer, { ready, groups });
  return assembleIndex({ articles, analyzer, now: file.now, portal, learned: hasLearned ? learned : null });
}

/** Throws `INVALID_OPTION` unless the analyzer given is the one that the file names. */
function readAnalyzer({ analyzer: written }: IndexFile, { analyzer }: LoadIndexOptions): () => Analyzer {
  const own = (written as { readonly own?: string } | null)?.own;
  const given = analyzer?.name;
  if (own !== given)
    throw new LevelZeroError(
      "INVALID_OPTION",
      `loadIndex: the file needs the analyzer ${own ?? "of level-zero"}, got ${given ?? "none"}.`,
    );
  return () => analyzer ?? createAnalyzer(written as AnalyzerOptions);
}

/** `learned` stands for what the view's file says of past questions. */
function partsOf(view: ViewFile, visible: readonly Article[], learned: LearnedWords): ViewParts {
  const { terms } = view;
  const lists = {
    names: unpackLists(view.names, terms.length),
    headings: unpackLists(view.headings, terms.length),
    texts: unpackLists(view.texts, terms.length),
  };
  return {
    fullText: restoreFullText(visible, terms, lists),
    vocabulary: createVocabulary(unpackVocabulary(view.vocabulary, terms)),
    ...(view.learned && { learned: [learned, unpackLearned(view.learned, visible.length)] }),
  };
}

function readFile(json: string): IndexFile {
  const value = parse(json);
  if (!isRecord(value) || value.format !== INDEX_FORMAT) throw new LevelZeroError("FOREIGN_FILE", FOREIGN);
  if (value.version !== INDEX_VERSION) {
    const message = `Expected a level-zero index of version ${INDEX_VERSION}, got version ${String(value.version)}. Make it anew from the articles.`;
    throw new LevelZeroError("UNSUPPORTED_VERSION", message);
  }
  if (!isWhole(json, value.end)) throw new LevelZeroError("UNREADABLE", DAMAGED);
  return value as unknown as IndexFile;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const isOurs = json.startsWith(`{"format":"${INDEX_FORMAT}"`);
    throw new LevelZeroError(isOurs ? "UNREADABLE" : "FOREIGN_FILE", isOurs ? DAMAGED : FOREIGN, { cause });
  }
}
