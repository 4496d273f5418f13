import { decodeEntities } from "../../../core/text/decode-entities.ts";

/** A string, number or boolean as trimmed text, white space collapsed; `null` for anything else and for blank text. */
export function toText(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
  const plain = withoutComments(decodeEntities(unescapeMarkdown(String(value))));
  const text = plain
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? null : text;
}

/** How a string that stands for a list is cut: names at `,` `;` `|` and lines; phrases, which may hold commas, at lines only. */
export type ListKind = "names" | "phrases";

/**
 * A list, or a string that stands for one, as distinct texts in order; `null` if something in it is no text.
 * The items of a real list are never cut. An object counts by its `label`, `name` or `title`.
 */
export function toList(value: unknown, kind: ListKind): string[] | null {
  if (value === null || value === undefined) return [];
  const items = Array.isArray(value) ? value.map(toItem) : split(value, kind);
  if (items === null || items.includes(null)) return null;
  return [...new Set(items.filter((item): item is string => item !== null && item !== ""))];
}

function split(value: unknown, kind: ListKind): string[] | null {
  if (typeof value !== "string") {
    const item = toItem(value);
    return item === null ? null : [item];
  }
  const parts = value.split(kind === "names" ? /[,;|\n]/ : /\n/);
  return parts.map((part) => toText(part) ?? "");
}

function toItem(value: unknown): string | null {
  if (value === null || value === "") return "";
  if (typeof value === "object" && !Array.isArray(value)) {
    const { label, name, title } = value as Record<string, unknown>;
    return toText(label ?? name ?? title);
  }
  return typeof value === "object" ? null : (toText(value) ?? "");
}

/** Some exporters escape header text as if it were Markdown: `Database \(CMDB\)`. */
function unescapeMarkdown(text: string): string {
  return text.includes("\\") ? text.replace(/\\([()[\]_*])/g, "$1") : text;
}

function withoutComments(text: string): string {
  return text.includes("<!--") ? text.replace(/<!--[\s\S]*?(?:-->|$)/g, " ") : text;
}
