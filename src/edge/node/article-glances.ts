import { type BigIntStats, closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Article, type Viewer, visibilityOf } from "../../index.ts";
import { type ArticleAccess, type ParseArticleOptions, readArticleAccess } from "../markdown/index.ts";
import { narrowArticle } from "./narrow-article.ts";
import { decodeText } from "./read-text.ts";

/**
 * Bytes of a file that a glance reads. Front matter that is longer hides the article until the file has been read whole, in a thread
 * that can be stopped: the worst that fits into this takes less than a second, the usual less than a millisecond.
 */
const GLANCE_BYTES = 4_096;
/** Bytes of a file up to which a glance reads it whole, to see whether anything in it has changed. */
const MAX_SAME_BYTES = 262_144;

interface Glance {
  /** `null` for what is no file. */
  readonly stamp: string | null;
  /** `null` for a file that is gone or cannot be read. */
  readonly access: ArticleAccess | null;
  /** The text of the last reading, if the file has that very text: then nothing has changed for its readers. */
  readonly sameAs: string | null;
  /** How many glances there were before. */
  readonly at: number;
}

/**
 * What files that have just changed say of access, before they are read for good. Reads at once and waits for nothing, as under load each
 * turn of the event loop may take seconds.
 */
export class ArticleGlances {
  readonly #directory: string;
  readonly #options: ParseArticleOptions;
  readonly #textOf: (path: string) => string | null;
  readonly #glances = new Map<string, Glance>();
  #count = 0;

  /** `textOf` gives the text that was read last of a file. */
  constructor(
    directory: string,
    options: ParseArticleOptions,
    textOf: (path: string) => string | null = () => null,
  ) {
    this.#directory = directory;
    this.#options = options;
    this.#textOf = textOf;
  }

  /** Reads the front matter of a file, which is named relative to the folder. */
  take(path: string): void {
    const file = join(this.#directory, path);
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    const stamp = stampOf(found);
    const former = this.#glances.get(path);
    if (former !== undefined && former.stamp === stamp) return;
    const sameAs = stamp === null ? null : this.#sameText(file, path, Number(found?.size));
    const access = stamp === null || sameAs !== null ? null : this.#read(file, path);
    this.#glances.set(path, { stamp, access, sameAs, at: this.#count++ });
  }

  /** Whether a file says, or may say, that the article which was read from it is no longer this viewer's. */
  hides(article: Article, viewer: Viewer): boolean {
    const glance = article.path === null ? undefined : this.#glances.get(article.path);
    if (glance === undefined) return false;
    const { access, sameAs } = glance;
    // Read for good meanwhile, the file may have had another text: in doubt nobody sees it.
    if (sameAs !== null) return this.#textOf(article.path!) !== sameAs;
    if (access === null || !isNamed(article, access)) return true;
    return visibilityOf(narrowArticle(article, access), viewer) !== "visible";
  }

  /** A mark for `forget`: what was seen up to now. */
  mark(): number {
    return this.#count;
  }

  /** Forgets what was seen before the mark: it has been read for good since. */
  forget(mark: number): void {
    for (const [path, { at }] of this.#glances) if (at < mark) this.#glances.delete(path);
  }

  /** Compared before anything is understood of it, which takes some fifty times as long: of a folder that was replaced, few files say anything new. */
  #sameText(file: string, path: string, size: number): string | null {
    const text = this.#textOf(path);
    if (text === null || size > MAX_SAME_BYTES || size < text.length) return null;
    const now = readBytes(file, size);
    return now !== null && decodeText(now).text === text ? text : null;
  }

  #read(file: string, path: string): ArticleAccess | null {
    const beginning = readBeginning(file);
    if (beginning === null) return null;
    return readArticleAccess(beginning.text, { ...this.#options, path, isBeginning: !beginning.isWhole });
  }
}

/** The id of an article may have got its folder in front, that of a translation its language behind. */
function isNamed({ id, language }: Article, { id: said }: ArticleAccess): boolean {
  return said === null || id === said || id.endsWith(`/${said}`) || id === `${said}-${language}`;
}

function stampOf(found: BigIntStats | undefined): string | null {
  return found?.isFile() ? `${found.mtimeNs}-${found.ctimeNs}-${found.size}-${found.ino}` : null;
}

/** Whole lines from the beginning; `null` for what cannot be read or is no text. */
function readBeginning(file: string): { readonly text: string; readonly isWhole: boolean } | null {
  const bytes = readBytes(file, GLANCE_BYTES);
  if (bytes === null) return null;
  const isWhole = bytes.length < GLANCE_BYTES;
  const end = isWhole ? bytes.length : bytes.lastIndexOf(LINE_FEED) + 1 || bytes.length;
  const { text } = decodeText(bytes.subarray(0, end));
  return text === null ? null : { text, isWhole };
}

/** The first bytes of a file, `most` of them if it has as many; `null` for one that cannot be read. */
function readBytes(file: string, most: number): Uint8Array | null {
  const bytes = new Uint8Array(most);
  try {
    const opened = openSync(file, "r");
    try {
      return bytes.subarray(0, readSync(opened, bytes, 0, most, 0));
    } finally {
      closeSync(opened);
    }
  } catch {
    return null;
  }
}

const LINE_FEED = 10;
