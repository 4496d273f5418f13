import { LevelZeroError } from "../error.ts";
import type { Article, Section } from "./article.ts";

/** An article as a program knows it. What is left out says nothing: no aliases, no dates; published, and public. */
export interface NewArticle extends Partial<Omit<Article, "id" | "title" | "sections">> {
  readonly id: string;
  readonly title: string;
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
  url: null,
  links: [],
  path: null,
  metadata: {},
};

/**
 * Makes an article of what your program has, such as a row of a database. Texts are plain; Markdown is read by `parseArticle` of
 * `level-zero/markdown`. A section's anchor is made of its heading. Throws `INVALID_INPUT` without an id.
 *
 * @example
 * createArticle({ id: "vpn", title: "Connect to the VPN", audience: ["employees"], sections: [{ text: "Open the client." }] });
 */
export function createArticle(given: NewArticle): Article {
  if (typeof given.id !== "string" || given.id.trim() === "")
    throw new LevelZeroError(
      "INVALID_INPUT",
      'An article needs an id: createArticle({ id: "vpn", title: "…" }).',
    );
  const { id, title, sections = [], ...said } = given;
  const spoken = Object.entries(said).filter(([, value]) => value !== undefined);
  return { id, title, ...UNSAID, ...Object.fromEntries(spoken), sections: toSections(sections) };
}

function toSections(sections: readonly NewSection[]): Section[] {
  const anchors = new Set<string>();
  return sections.map(({ heading = "", text, ...section }) => {
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
