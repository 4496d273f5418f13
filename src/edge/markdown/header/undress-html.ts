import { decodeEntities } from "../../../core/text/decode-entities.ts";

const opener =
  /^[ \t]{0,3}<(table|dl|ul|ol|div|p|section|aside|header|details|figure|fieldset|pre|blockquote)\b/i;

/** A block of HTML that begins a text, up to the line where its first element ends; `null` for other lines, and for one that does not end. */
export function htmlBlockAt(lines: readonly string[]): readonly string[] | null {
  const name = opener.exec(lines[0] ?? "")?.[1];
  if (name === undefined) return null;
  const tag = new RegExp(`<(/?)${name}\\b`, "gi");
  let depth = 0;
  for (let at = 0; at < lines.length; at++) {
    for (const [, close] of lines[at]!.matchAll(tag)) depth += close === "/" ? -1 : 1;
    if (depth <= 0) return lines.slice(0, at + 1);
  }
  return null;
}

/** Rows of cells of a table; `key: value` lines of a list, a definition list or a box. */
export function undressHtml(block: readonly string[]): {
  readonly rows: readonly (readonly string[])[] | null;
  readonly lines: readonly string[];
} {
  const html = block.join("\n").replace(/<(summary|caption)\b[^>]*>[^<]*<\/\1>/gi, "");
  if (/^\s*<table\b/i.test(html)) {
    const rows = html.split(/<\/tr\s*>/i).map((row) =>
      row
        .split(/<t[hd]\b[^>]*>/i)
        .slice(1)
        .map(textOf),
    );
    return { rows: rows.filter((row) => row.length > 0), lines: [] };
  }
  const said = html
    .replace(/<\/dt\s*>\s*<dd\b[^>]*>/gi, ": ")
    .replace(/<\/(?:dd|li|p|div|h\d)\s*>|<br\s*\/?>/gi, "\n");
  return {
    rows: null,
    lines: said
      .split("\n")
      .map(textOf)
      .filter((line) => line !== ""),
  };
}

/** The words between tags, in one line; a colon that stands in bold or behind it stays one. */
function textOf(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ""))
    .replace(/\s+/g, " ")
    .replace(/ ?: :/g, ":")
    .trim();
}
