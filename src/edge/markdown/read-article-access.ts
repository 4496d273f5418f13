import type { Article } from "../../core/article/article.ts";
import { stricterState } from "../../core/article/state.ts";
import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { flag, text as textKind } from "../../core/door/kinds.ts";
import { closingTag } from "./page-banner.ts";
import { type ParseArticleOptions, parseKinds } from "./parse-options.ts";
import { type Header, readHeader } from "./read-header.ts";

/** Who may see an article, and when. */
export interface ArticleAccess extends Pick<Article, "audience" | "state" | "validFrom" | "validTo"> {
  /** The id that the front matter names; `null` if it names none. */
  readonly id: string | null;
}

export interface ReadAccessOptions extends ParseArticleOptions {
  /** Whether the text is only the beginning of the article: then front matter that does not end in it gives a draft. Default false. */
  readonly isBeginning?: boolean;
}

const door = optionsDoor<ReadAccessOptions>("readArticleAccess", { ...parseKinds, isBeginning: flag });

/** What front matter says that cannot be read: nobody sees the article. */
const CLOSED: ArticleAccess = { id: null, audience: [], state: "draft", validFrom: null, validTo: null };

/**
 * What the front matter says of access, as `parseArticle` reads it, and nothing of the text behind it: for a look that must not wait.
 * Never throws for what a text says; front matter that cannot be read gives a draft.
 * @param text Markdown with front matter
 */
export function readArticleAccess(text: string, options: ReadAccessOptions = {}): ArticleAccess {
  mustBe(textKind, text, "readArticleAccess: the Markdown");
  const { isBeginning = false, ...parsing } = door(options);
  try {
    const header = readHeader(text, parsing.path ?? null, parsing);
    if (isBeginning && mayGoOn(text, header)) return CLOSED;
    const { id, audience, state: said, validFrom, validTo } = header.metadata;
    const isClosed = audience.includes("public") && closingTag(header.metadata) !== null;
    const state = isClosed ? stricterState(said, "draft") : said;
    return { id, audience, state, validFrom, validTo };
  } catch {
    return CLOSED;
  }
}

/** Whether more of the front matter may stand behind the end of the text. */
function mayGoOn(text: string, { front }: Header): boolean {
  if (front.body.trim() === "" || front.issues.some(({ code }) => code === "front-matter-unclosed"))
    return true;
  return front.bodyLine === 0 && /^[\s\uFEFF\u200B]*(?:-{3}|\+{3}|;{3}|\{|<!--|%)/.test(text);
}
