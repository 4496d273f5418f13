import { accessInEnglish } from "../../../core/text/access-words.ts";
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

/** `yes`, `true`, `1` and their opposites, in several languages and as boxes that are ticked or not; `null` for anything else, such as a date. */
export function toFlag(value: unknown): boolean | null {
  const text = accessInEnglish(String(value).trim().toLowerCase());
  if (/^(?:true|yes|on|y|1|always|[☑✅✔✓]\ufe0f?)$/.test(text)) return true;
  return /^(?:false|no|off|n|0|never|[☐❌✗✘⬜]\ufe0f?)$/.test(text) ? false : null;
}

/** A language tag in its usual case, `_` read as `-`: `en_us` is `en-US`. `null` for what is no tag, such as `English`. */
export function toLanguage(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const tag = value.trim().replaceAll("_", "-");
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** An address that a report may link to: `http`, `https`, or relative. `null` for any other scheme, such as `javascript:`. */
export function toUrl(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const url = value.trim();
  if (url === "" || /[\s\u0000-\u001f]/.test(url)) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  return scheme === undefined || scheme === "http" || scheme === "https" ? url : null;
}

/** Obsidian's `#vpn #mail` are two. */
export const bareTags = (tag: string): string[] =>
  (/^#\S+(?:\s+#\S+)+$/.test(tag) ? tag.split(/\s+/) : [tag]).map((one) => one.replace(/^#(?=\S)/, ""));
