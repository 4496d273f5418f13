import GithubSlugger from "github-slugger";
import type { ArticleLink, Section } from "../../core/article/article.ts";

/** A heading as found in the text. */
interface FoundHeading {
  readonly level: number;
  readonly text: string;
  /** 1-based, in the file. */
  readonly line: number;
  /** The anchor that the author gave it, if any. */
  readonly id: string | null;
}

/** Collects lines of text under headings into the sections of an article. */
export class SectionBuilder {
  readonly links: ArticleLink[] = [];
  private readonly sections: Section[] = [];
  private readonly slugger = new GithubSlugger();
  private readonly path: { readonly level: number; readonly text: string }[] = [];
  private current: { heading: FoundHeading | null; anchor: string; headingPath: string[]; line: number } = {
    heading: null,
    anchor: "",
    headingPath: [],
    line: 1,
  };
  private lines: string[] = [];

  /** Adds one block of text. Blank text adds nothing. */
  add(text: string, line: number): void {
    if (text.trim() === "") return;
    if (this.lines.length === 0 && this.current.heading === null) this.current.line = line;
    this.lines.push(text);
  }

  /** Starts a section and returns its anchor. A heading without words starts none. */
  start(heading: FoundHeading): string | null {
    if (heading.text === "") return null;
    this.finish();
    while ((this.path.at(-1)?.level ?? 0) >= heading.level) this.path.pop();
    this.path.push(heading);
    const headingPath = this.path.map((item) => item.text);
    const anchor = this.anchorOf(heading);
    this.current = { heading, anchor, headingPath, line: heading.line };
    return anchor;
  }

  /** A heading inside a quote or a list item: text of the section that it stands in, but it takes its anchor. */
  addNested(heading: FoundHeading): string {
    const anchor = this.anchorOf(heading);
    this.add(heading.text, heading.line);
    return anchor;
  }

  /** All sections, in reading order. */
  build(): readonly Section[] {
    this.finish();
    this.lines = [];
    return this.sections;
  }

  private finish(): void {
    const { heading, anchor, headingPath, line } = this.current;
    const text = this.lines.join("\n");
    this.lines = [];
    if (heading === null && text === "") return;
    this.sections.push({
      anchor,
      heading: heading?.text ?? "",
      headingPath,
      level: heading?.level ?? 0,
      text,
      line,
    });
  }

  /** GitHub's anchor; the author's own one if no earlier heading has it. */
  private anchorOf({ id, text }: FoundHeading): string {
    const taken = this.slugger.occurrences as Record<string, number>;
    if (id !== null && id !== "" && !Object.hasOwn(taken, id)) {
      taken[id] = 0;
      return id;
    }
    const slug = this.slugger.slug(text);
    return slug === "" ? this.slugger.slug("section") : slug;
  }
}
