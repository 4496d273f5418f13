import { refuse } from "../door/door.ts";
import { mustKnowFields } from "../door/must-know-fields.ts";
import { shown } from "../door/shown.ts";
import type { Article, Section } from "./article.ts";
import { mustBeFields, readFields } from "./article-fields.ts";
import type { ArticleState } from "./state.ts";

/** Fields that hold a moment. */
type DateField = "validFrom" | "validTo" | "reviewBy" | "updated";

/** An article as a program knows it. What is left out says nothing: no aliases, no dates; published, and public. */
export interface NewArticle
  extends Partial<Omit<Article, "id" | "title" | "sections" | "state" | DateField>>,
    Partial<Record<DateField, string | number | Date | null>> {
  readonly id: string;
  readonly title: string;
  /** In any case; also a word that means one, such as `Archived`. */
  readonly state?: ArticleState | (string & {});
  /** In reading order. */
  readonly sections?: readonly NewSection[];
}

/** Plain text under a heading; without a heading, the text before the first one. */
export interface NewSection extends Partial<Section> {
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
 * Values may be as a database gives them: a state in any case, a date as ISO 8601, `31.12.2026`, a `Date` or milliseconds, one text
 * for a list of one, `null` for what is not said. Throws `INVALID_INPUT` for a field or a value that is not understood: what
 * hides an article must not get lost.
 */
export function createArticle(given: NewArticle): Article {
  mustBeFields(given);
  const { id, title, sections, ...said } = given;
  const at = `the article ${JSON.stringify(id)}`;
  if (sections !== undefined && sections !== null && !Array.isArray(sections))
    refuse("INVALID_INPUT", `sections of ${at} must be a list such as [{ text: "Open the client." }].`);
  return { id, title, ...UNSAID, ...readFields(said, at), sections: toSections(sections ?? [], at) };
}

const SECTION_FIELDS = ["heading", "text", "anchor", "headingPath", "level", "line"];

function toSections(sections: readonly NewSection[], at: string): Section[] {
  const anchors = new Set<string>();
  return sections.map((given) => {
    const { heading: said, text, ...section } = (given ?? {}) as NewSection;
    const heading = said ?? "";
    if (typeof text !== "string" || typeof heading !== "string")
      refuse(
        "INVALID_INPUT",
        `A section of ${at} must be { heading, text } with plain texts, got ${shown(given)}.`,
      );
    mustKnowFields(given, SECTION_FIELDS, `A section of ${at}`);
    const anchor = section.anchor ?? anchorOf(heading, anchors);
    anchors.add(anchor);
    return {
      anchor,
      heading,
      headingPath: section.headingPath ?? (heading === "" ? [] : [heading]),
      level: section.level ?? (heading === "" ? 0 : 2),
      text,
      line: section.line ?? 1,
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
