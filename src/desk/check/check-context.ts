import type { Article } from "../../core/article/article.ts";
import type { Outline } from "../../core/article/outline.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { Analyzer } from "../../core/text/analyzer.ts";
import type { GoldenResult } from "../golden/golden.ts";
import type { Demand } from "./demand.ts";
import type { Place } from "./finding.ts";

/** What every rule sees. */
export interface CheckContext {
  readonly articles: readonly Article[];
  readonly articleById: ReadonlyMap<string, Article>;
  readonly index: SearchIndex;
  readonly analyzer: Analyzer;
  /** The moment that dates are compared with, ISO 8601. */
  readonly now: string;
  /** How the article's Markdown is built; `null` for one that came from no file. */
  outlineOf(article: Article): Outline | null;
  /** Paths of all files of the folder, with forward slashes; `null` if nobody looked. */
  readonly files: ReadonlySet<string> | null;
  readonly words: DeskWords;
  /** Empty where nobody gave any. */
  readonly tickets: readonly CheckTicket[];
  /** What customers' words find; `null` where nobody tried. */
  readonly demand: Demand | null;
  /** Golden questions as they were answered, and the file where they stand; `null` where nobody asked. */
  readonly golden: AskedGolden | null;
  /** Gaps as the last run left them; empty where nobody said. */
  readonly gaps: readonly KnownGap[];
  placeOf(articleId: string, line?: number | null): Place;
}

/** A ticket in its requester's words, and the article that answers it; `null` where nobody knows. */
export interface CheckTicket {
  readonly text: string;
  readonly articleId: string | null;
}

/** What a desk says of its own names. */
export interface DeskWords {
  /** Audiences that somebody holds; empty: nobody said. */
  readonly audiences: readonly string[];
  /** Old names of products → what they are called now. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Words that only agents use: in a public article they are a slip. */
  readonly internal: readonly string[];
  /** Domains within the company, such as `corp.example`. */
  readonly internalHosts: readonly string[];
}

/** What golden questions came to, and their file, for the places of findings. */
export interface AskedGolden {
  readonly file: string;
  readonly result: GoldenResult;
}

/** A gap that a draft may be for: a record of the state that `level-zero gaps --state` keeps. */
export interface KnownGap {
  readonly id: string;
  readonly proposedTitle: string;
  readonly ticketIds: readonly string[];
  readonly status: string;
  /** Date of its last ticket, ISO 8601. */
  readonly lastSeen: string | null;
}
