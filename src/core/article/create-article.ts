import { refuse } from "../door/door.ts";
import { mustKnowFields } from "../door/must-know-fields.ts";
import { readNamed } from "../door/named-fields.ts";
import { shown } from "../door/shown.ts";
import type { Article, Section } from "./article.ts";
import { mustBeFields, readFields } from "./article-fields.ts";
import type { ArticleState } from "./state.ts";

/** Fields that hold a moment. */
type DateField = "validFrom" | "validTo" | "reviewBy" | "updated";
/** Fields that hold a list of texts. */
type ListField = "aliases" | "keywords" | "symptoms" | "questions" | "tags" | "product" | "category";
type OtherField = Exclude<
  keyof Article,
  "id" | "title" | "sections" | "state" | "audience" | DateField | ListField
>;

/**
 * An article as a program knows it, or as a row of its database comes: one text for a list of one, `null` for what is not said, a number for an
 * id, a date as ISO 8601, `Date` or epoch. What is left out says nothing: no aliases, no dates; published, and public.
 */
export interface NewArticle
  extends Readonly<{ [K in OtherField]?: Article[K] | null }>,
    Readonly<{ [K in ListField]?: string | readonly string[] | null }>,
    Readonly<{ [K in DateField]?: string | number | Date | null }> {
  readonly id: string | number;
  readonly title: string;
  /**
   * `["public"]`, or names as your sign-in gives them, letter by letter: `HR` is not `hr`. Never `null`, which could mean everybody, or
   * nobody, nor `Public`, which could mean everybody, or a group of that name. Without it the article is public.
   */
  readonly audience?: string | readonly string[];
  /** In any case; also a word that means one, such as `Archived`. */
  readonly state?: ArticleState | (string & {});
  /**
   * When it was first there: it stands in `metadata.created`, as front matter has it. What was closed before says nothing against it, so that
   * an article that is new answers from its first day on (`docs/library.md`).
   */
  readonly created?: string | number | Date | null;
  /** In reading order. */
  readonly sections?: readonly NewSection[] | null;
}

/** Plain text under a heading; without a heading, the text before the first one. */
export interface NewSection extends Readonly<{ [K in keyof Section]?: Section[K] }> {
  readonly text: string;
}

/** What an article has in each field that nobody filled. */
export const UNSAID: Readonly<Omit<Article, "id" | "title" | "sections">> = {
  summary: "",
  aliases: [],
  keywords: [],
  symptoms: [],
  questions: [],
  tags: [],
  product: [],
  category: [],
  audience: ["public"],
  state: "published",
  validFrom: null,
  validTo: null,
  reviewBy: null,
  updated: null,
  owner: null,
  language: null,
  translationKey: null,
  url: null,
  links: [],
  path: null,
  metadata: {},
};

/**
 * Makes an article of what your program has, such as a row of a database. Texts are plain; Markdown is read by `parseArticle` of
 * `level-zero/markdown`. A section's anchor is made of its heading.
 *
 * Values may be as a database gives them: a state in any case, a date as ISO 8601, `31.12.2026`, a `Date`, seconds or milliseconds since
 * 1970 (a `Date` at midnight, here or in UTC, is a whole day for `validTo`, `reviewBy` and `created`, as a date column comes so), one text for a list of one, `null` for what is not said, but for audience and state. Fields are read by their names, so that an
 * object of a class with getters says all that it knows. Throws `INVALID_INPUT` for a field or a value that is not understood: what hides an
 * article must not get lost.
 */
export function createArticle(given: NewArticle): Article {
  const { id, title, said } = mustBeFields(given);
  const { sections } = said;
  const at = (): string => `the article ${JSON.stringify(id)}`;
  const isList = Array.isArray(sections);
  if (sections !== undefined && sections !== null && !isList)
    refuse("INVALID_INPUT", `sections of ${at()} must be a list such as [{ text: "Open the client." }].`);
  return readFields({ id, title, ...UNSAID, sections: toSections(isList ? sections : [], at) }, said, at);
}

const SECTION_FIELDS = ["heading", "text", "anchor", "headingPath", "level", "line"] as const;

function toSections(sections: readonly (NewSection | null | undefined)[], at: () => string): Section[] {
  const anchors = new Set<string>();
  return sections.map((given) => {
    const said = readNamed(given ?? {}, SECTION_FIELDS) as Partial<Section>;
    const { text, level, line, headingPath } = said;
    const heading = said.heading ?? "";
    if (typeof text !== "string" || typeof heading !== "string")
      refuse(
        "INVALID_INPUT",
        `A section of ${at()} must be { heading, text } with plain texts, got ${shown(given)}.`,
      );
    mustKnowFields(given ?? {}, SECTION_FIELDS, () => `A section of ${at()}`);
    const anchor = said.anchor ?? anchorOf(heading, anchors);
    anchors.add(anchor);
    return {
      anchor,
      heading,
      headingPath: headingPath ?? (heading === "" ? [] : [heading]),
      level: level ?? (heading === "" ? 0 : 2),
      text,
      line: line ?? 1,
    };
  });
}

/** As GitHub makes it: letters, numbers, hyphens; a number behind it if an earlier heading has it. */
function anchorOf(heading: string, taken: ReadonlySet<string>): string {
  const plain = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
  let anchor = plain;
  for (let next = 1; taken.has(anchor) && anchor !== ""; next += 1) anchor = `${plain}-${next}`;
  return anchor;
}
