import type { ArticleSource, ParsedArticle } from "../markdown/index.ts";
import { type ArticleParser, TOO_SLOW } from "./article-parser.ts";

interface Remembered {
  readonly text: string;
  readonly result: ParsedArticle;
}

/** What each file of a folder was parsed to last. Who publishes a folder as a whole makes every file anew, and few of them say anything else. */
export class ParseMemory {
  #byPath = new Map<string, Remembered>();

  /** A parser that asks `parser` only for texts that their files did not have before. */
  over(parser: ArticleParser): ArticleParser {
    return { ...parser, parse: (sources) => this.#parse(parser, sources) };
  }

  /** Forgets the files that are not among these. */
  keep(paths: ReadonlySet<string>): void {
    for (const path of this.#byPath.keys()) if (!paths.has(path)) this.#byPath.delete(path);
  }

  async #parse(parser: ArticleParser, sources: readonly ArticleSource[]): Promise<readonly ParsedArticle[]> {
    const known = sources.map(({ path, text }) => {
      const before = this.#byPath.get(path ?? "");
      return before?.text === text ? before.result : null;
    });
    const missing = sources.filter((_, at) => known[at] === null);
    const parsed = missing.length === 0 ? [] : [...(await parser.parse(missing))];
    return sources.map(({ path, text }, at) => {
      const result = known[at] ?? parsed.shift()!;
      // At another time the machine may be less busy.
      if (!result.issues.some(({ code }) => code === TOO_SLOW))
        this.#byPath.set(path ?? "", { text, result });
      return result;
    });
  }
}
