import { neverEnd } from "./never-end.mjs";

/** Stands for `level-zero/import`: one text is never done. */
export function importArticles(exports, { audiences } = {}) {
  if (exports.some(({ text }) => text.includes("takes for ever"))) neverEnd("stubborn-import");
  if (audiences === "wrong")
    throw Object.assign(new Error("audiences must be an object"), { code: "INVALID_OPTION" });
  const articles = exports.map(({ path }) => ({ key: path }));
  return { articles, skipped: [], rows: articles.length, issues: [] };
}
