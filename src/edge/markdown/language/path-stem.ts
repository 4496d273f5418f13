/** A path without the ending of Markdown. */
export function stemOf(path: string): string {
  return path.replace(/(?<=[^/])\.(?:md|mdx|markdown)$/i, "");
}
