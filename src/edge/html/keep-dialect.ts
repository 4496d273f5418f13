/** What publishing systems would take out of Markdown as their own: `{{…}}`, `{%…%}`, `{:…}`, `{#…}`, `:::`. */
const FOREIGN = /\{(?=[{%:#])|:(?=::)/g;

/**
 * Markdown in which such marks stand as what they are to the reader, outside of code: in HTML they were text. A character reference
 * is the same to every reader, and no mark of a system's.
 */
export function keepDialect(markdown: string): string {
  if (!/\{[{%:#]|:::/.test(markdown)) return markdown;
  let fence: string | null = null;
  return markdown
    .split("\n")
    .map((line) => {
      const mark = /^(?:[ >*+-]|\d{1,9}[.)])*(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
      if (fence === null && mark !== null) fence = mark;
      else if (fence !== null && mark?.startsWith(fence)) fence = null;
      else if (fence === null) return keepLine(line);
      return line;
    })
    .join("\n");
}

/** Code within a line stays as it is. */
function keepLine(line: string): string {
  return line
    .split(/(`+[^`]*`+)/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(FOREIGN, (mark) => (mark === "{" ? "&#123;" : "&#58;")),
    )
    .join("");
}
