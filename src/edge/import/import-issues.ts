import type { Issue } from "../../index.ts";
import type { SourceArticle } from "./source-article.ts";

/** Articles named in one issue. */
const NAMED = 5;

/** What is not clear about articles, one issue a cause: five hundred articles of one knowledge base are one question. */
export class ImportIssues {
  readonly #given: readonly Issue[];
  readonly #causes = new Map<string, { readonly code: string; readonly ids: string[] }>();

  constructor(given: readonly Issue[]) {
    this.#given = given;
  }

  about(article: SourceArticle, body: { readonly isCut: boolean; readonly isEmpty: boolean }): void {
    const { access, stateNote, id } = article;
    if (access.unclear !== null) {
      const names = access.audience.map((name) => `"${name}"`).join(", ");
      const advice = `Nobody sees it until somebody holds the audience ${names}, or it gets another name.`;
      this.#add("access-unclear", `It is not clear who may read this: ${access.unclear}. ${advice}`, id);
    }
    if (stateNote !== null)
      this.#add(
        "state-unclear",
        `This became ${article.state === "retired" ? "retired" : "a draft"}: ${stateNote}.`,
        id,
      );
    if (body.isCut) this.#add("article-too-long", "The text is too long, and its end was left out.", id);
    if (body.isEmpty) this.#add("article-without-text", "The article has a title and no text.", id);
  }

  list(): Issue[] {
    const found = [...this.#causes].map(([message, { code, ids }]): Issue => {
      const more = ids.length > NAMED ? ", …" : "";
      const articles = `${ids.length} ${ids.length === 1 ? "article" : "articles"}: ${ids.slice(0, NAMED).join(", ")}${more}`;
      return {
        severity: "warning",
        code,
        message: `${message} ${articles}.`,
        path: null,
        line: null,
        column: null,
      };
    });
    return [...this.#given, ...found];
  }

  #add(code: string, message: string, id: string): void {
    const cause = this.#causes.get(message) ?? { code, ids: [] };
    this.#causes.set(message, cause);
    cause.ids.push(id);
  }
}
