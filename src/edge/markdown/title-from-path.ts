/**
 * A file name made readable: `kb/reset-my_password.md` is `Reset my password`. Of an index or README, its folder's name. Where hyphens
 * are written as `%2D`, as Azure DevOps does, other hyphens are blanks. The 32 digits that Notion puts behind each name are no words of it, and neither are
 * the date that Jekyll puts before one and the number by which pages are ordered, `03-`.
 */
export function titleFromPath(path: string): string {
  const parts = withoutExtension(path).split("/");
  const last = (parts.at(-1) ?? "").replace(/(?<=.)[ -][\da-f]{32}$/, "");
  const bare = last.replace(/^(?:\d{4}-\d{2}-\d{2}-|0\d[-_. ]+)(?=\p{L})/u, "");
  const name = /^(?:_?index|readme)$/i.test(last) && parts.length > 1 ? (parts.at(-2) ?? bare) : bare;
  const words = decoded(name.replace(/[\s_-]+/g, " ").trim());
  return words === "" ? name : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Escapes that are none stay as they are. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The path without its last extension: the id of an article that gives itself none. */
export function withoutExtension(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]+$/, "");
}
