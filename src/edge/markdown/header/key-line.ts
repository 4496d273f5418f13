import { toState } from "../../../core/article/state.ts";
import { soundsClosed } from "./closed-value.ts";
import { fieldOfKey } from "./front-matter-keys.ts";
import { normalizeKey } from "./header-entry.ts";
import { accessOfKey } from "./key-meaning.ts";

/** A line that says `key: value`, however loosely: without a blank, with `=` or `::`, in bold, as an item of a list. */
export interface KeyLine {
  readonly key: string;
  readonly value: string;
}

const pattern =
  /^[ \t]*(?:[-*•][ \t]+)?(?:\.\.[ \t]+|#\+|:|@)?[*_]{0,3}["']?([\p{L}_$][\p{L}\p{N} _.$@-]{0,60}?)["']?[*_]{0,3}[ \t]*(?:::|[:=：])[*_]{0,3}[\p{Zs}\t]*(?!\/\/)(.*)$/u;

/** `null` for a line that is none. */
export function readKeyLine(line: string): KeyLine | null {
  const match = pattern.exec(line);
  if (!match) return null;
  return { key: match[1]!.trim(), value: match[2]!.trim() };
}

const listed = new Set([
  "title",
  "state",
  "audience",
  "validFrom",
  "validTo",
  "updated",
  "created",
  "tags",
  "owner",
  "reviewBy",
]);
const listedKeys = new Set(
  "createdby,assignee,verification,lastupdatedby,lastupdatedtime,lastedited,lasteditedtime,lasteditedby,subtitle,slug,layout,draft,private,internal,public,published,hidden,confidential,restricted,archived,unlisted".split(
    ",",
  ),
);

/** Whether only a header has such a key: `Status`, `Created`, not `Symptoms`, which texts have too. */
export function isHeaderKey(key: string): boolean {
  const field = fieldOfKey(key);
  return field === null ? listedKeys.has(normalizeKey(key)) : listed.has(field.field);
}

/** Whether a header between fences may have the key: any that means something. */
export function isKnownKey(key: string): boolean {
  return fieldOfKey(key) !== null || listedKeys.has(normalizeKey(key)) || accessOfKey(key) !== null;
}

/** Lines as YAML that can be read key by key; lines that are no keys stay. */
export function asYaml(source: string): string {
  return source
    .split("\n")
    .map((line) => {
      if (/^(?:[ \t]|-[ \t]|#(?!\+)|$)/.test(line) && !/^[ \t]*[-*•][ \t]+[*_]/.test(line)) return line;
      const found = readKeyLine(line);
      return found === null ? line : `${found.key}: ${found.value}`;
    })
    .join("\n");
}

/** One line by itself that only a header has. */
export function isPlainKey({ key, value }: KeyLine): boolean {
  return (
    /^title$/i.test(key) ||
    (/^(?:state|status|draft|private|internal|hidden|public|published)$/i.test(key) &&
      (toState(value) ?? "published") !== "published") ||
    (/^(?:draft|private|internal|hidden)$/i.test(key) && /^(?:true|yes)$/i.test(value)) ||
    (/^(?:audience|visibility|classification|confidentiality)$/i.test(key) && soundsClosed("for", value))
  );
}
