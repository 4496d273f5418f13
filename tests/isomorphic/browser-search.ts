/** What a page or service worker needs that searches without a server. */
export { getArticle, loadIndex, search, suggest } from "../../src/core/search/index.ts";
