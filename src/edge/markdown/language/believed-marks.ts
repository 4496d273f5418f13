import type { Article } from "../../../core/article/article.ts";
import { mostCommon } from "../../../core/math/most-common.ts";
import { primaryTag } from "../../../core/text/primary-tag.ts";
import { type LanguageMark, languageMarks } from "./language-mark.ts";
import { stemOf } from "./path-stem.ts";

/**
 * The mark in each article's path that is taken for its language, `null` for none. A folder `it/` is more often a department: marks are
 * believed by what the texts below them are written in, by languages beside them, and by the same path in another language.
 * `written` is the language of each text, `null` in doubt.
 */
export function believedMarks(
  articles: readonly Article[],
  written: readonly (string | null)[],
): readonly (LanguageMark | null)[] {
  const marks = articles.map(({ path }) => (path === null ? [] : languageMarks(path)));
  if (marks.every((own) => own.length === 0)) return articles.map(() => null);
  const jury = new Jury(articles, marks, written);
  return marks.map((own, at) => own.find((mark) => jury.isBelieved(mark, written[at]!)) ?? null);
}

class Jury {
  /** Texts below a mark that are in its language, less those that are surely in another. */
  readonly #votes = new Map<string, number>();
  /** The marks at each spot. */
  readonly #spots = new Map<string, Map<string, LanguageMark>>();
  /** The languages that each path is there in. */
  readonly #twins = new Map<string, Set<string>>();
  readonly #stems: ReadonlySet<string>;
  readonly #usual: string | null;

  constructor(
    articles: readonly Article[],
    marks: readonly (readonly LanguageMark[])[],
    written: readonly (string | null)[],
  ) {
    this.#usual = mostCommon(written);
    this.#stems = new Set(articles.map(({ path }) => stemOf(path ?? "")));
    marks.forEach((own, at) => {
      for (const mark of own) this.#read(mark, articles[at]!.language ?? written[at]!);
    });
  }

  #read(mark: LanguageMark, own: string | null): void {
    const { tag, spot, rest } = mark;
    this.#spots.set(spot, (this.#spots.get(spot) ?? new Map()).set(tag, mark));
    this.#twins.set(rest, (this.#twins.get(rest) ?? new Set()).add(tag));
    const vote = own === null ? 0 : primaryTag(own) === primaryTag(tag) ? 1 : this.#denies(own, tag) ? -1 : 0;
    this.#votes.set(placeOf(mark), this.#votesFor(mark) + vote);
  }

  isBelieved(mark: LanguageMark, own: string | null): boolean {
    const { kind, look, tag } = mark;
    const isDenied = own !== null && primaryTag(own) !== primaryTag(tag) && this.#denies(own, tag);
    if (kind === "ending" && (isDenied || !this.#hasTwin(mark))) return false;
    if (kind === "suffix" && isDenied && !this.#hasTwin(mark)) return false;
    const votes = this.#votesFor(mark);
    if (votes !== 0) return votes > 0;
    if (look === "sure") return true;
    if (look === "odd") return this.#hasSibling(mark, 1) && this.#hasTwin(mark);
    return this.#hasTwin(mark) || this.#hasSibling(mark, kind === "folder" ? 0 : 1);
  }

  /**
   * Whether a text in one language is none in the other. One in a language that is not looked for may be taken for one of its kin, but
   * hardly for English or for what most texts are in.
   */
  #denies(own: string, tag: string): boolean {
    const isLookedFor = /^(?:en|de|fr|es|it|pt|nl|sv|da|pl|ja|ko|zh|el|he|th)\b/.test(tag);
    return isLookedFor || own === this.#usual || own === "en";
  }

  /** Whether another language stands at this spot, with so many votes; without any, only one that is hardly anything else. */
  #hasSibling({ spot, tag }: LanguageMark, votes: number): boolean {
    return [...this.#spots.get(spot)!.values()].some(
      (other) =>
        other.tag !== tag &&
        this.#votesFor(other) >= votes &&
        (this.#votesFor(other) > 0 || other.look !== "odd"),
    );
  }

  /** Whether the same path is there in another language, or without one. */
  #hasTwin({ rest, tag }: LanguageMark): boolean {
    return this.#stems.has(rest) || [...this.#twins.get(rest)!].some((other) => other !== tag);
  }

  #votesFor(mark: LanguageMark): number {
    return this.#votes.get(placeOf(mark)) ?? 0;
  }
}

function placeOf({ spot, tag }: LanguageMark): string {
  return `${spot}|${tag}`;
}
