import type { ArticleState } from "../../core/article/state.ts";
import { type Kinds, optionsDoor } from "../../core/door/door.ts";
import { oneOf, orNull, recordOf, text, texts } from "../../core/door/kinds.ts";
import { type KeyMeaning, keyMeanings } from "./header/desk-keys.ts";

export interface ParseArticleOptions {
  /** The article's path in its folder; gives the id and title of an article that names none. */
  readonly path?: string | null;
  /** Who sees an article that does not say it. Default: `["public"]`. */
  readonly defaultAudience?: readonly string[];
  /** Audience names that mean everybody in these articles, such as `ITPro`. Default: none. */
  readonly publicAudiences?: readonly string[];
  /**
   * What front matter keys mean at this desk: a field (`{ acl: "audience" }`), `private` or `retired` (a yes hides or retires the
   * article), `public` (a no hides it), or `nothing`. Goes before what level-zero knows. Default: none, so that a key that sounds like
   * access or state and is not known makes the article a draft.
   */
  readonly frontMatter?: Readonly<Record<string, KeyMeaning>>;
  /** What words for the state mean at this desk: `{ approved: "published" }`. Default: none. */
  readonly states?: Readonly<Record<string, ArticleState>>;
}

const MEANINGS = "an object of names and their meanings";

export const parseKinds: Kinds<ParseArticleOptions> = {
  path: orNull(text),
  defaultAudience: texts,
  publicAudiences: texts,
  frontMatter: recordOf(oneOf(keyMeanings), MEANINGS),
  states: recordOf(oneOf<ArticleState>(["draft", "published", "retired"]), MEANINGS),
};

export const parseDoor = optionsDoor<ParseArticleOptions>("parseArticle", parseKinds);
