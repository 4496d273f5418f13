import { neverEnd } from "./never-end.mjs";

/** Parses as little as a test needs: a text that says "for ever" takes for ever, one that says "die" fails. */
export function parseArticles(sources) {
  return sources.map(({ text, path }) => {
    if (text.includes("for ever")) neverEnd("stubborn-articles");
    if (text.includes("die")) throw new Error("died");
    return { article: { id: path }, issues: [] };
  });
}
