/** Parses as little as a test needs: a text that says "for ever" takes for ever, one that says "die" fails. */
export function parseArticles(sources) {
  return sources.map(({ text, path }) => {
    while (text.includes("for ever"));
    if (text.includes("die")) throw new Error("died");
    return { article: { id: path }, issues: [] };
  });
}
