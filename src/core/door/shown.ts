import { fieldNames, isPlain } from "./named-fields.ts";

const LONGEST = 60;
/** Items of a list that are looked at. */
const MOST_ITEMS = 10;

/** A value in a few words, for an error message: its text if it is short, else what it is. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") {
    const text = JSON.stringify(value);
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…"`;
  }
  if (typeof value === "bigint") return `${value}n`;
  if (value === null || ["number", "boolean", "symbol"].includes(typeof value)) return String(value);
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return shownList(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "a Date that is none" : "a Date";
  if (value instanceof Promise) return "a promise (is an await missing?)";
  if (value instanceof Map || value instanceof Set)
    return `a ${value instanceof Map ? "Map" : "Set"} of ${value.size}`;
  if (ArrayBuffer.isView(value)) return 'bytes (read them as text: "utf8")';
  const names = fieldNames(value as object);
  const kind = isPlain(value) ? "an object" : "an instance of a class";
  return names.length === 0
    ? kind === "an object"
      ? "an empty object"
      : kind
    : `${kind} with ${names.slice(0, 4).join(", ")}${names.length > 4 ? ", …" : ""}`;
}

/** A short list of plain values as it is: which of them is wrong is then seen at once. */
function shownList(list: readonly unknown[]): string {
  if (list.length === 0) return "an empty list";
  const isShort =
    list.length <= MOST_ITEMS && list.every((item) => typeof item !== "object" || item === null);
  const text = isShort ? `[${list.map(shown).join(", ")}]` : "";
  return isShort && text.length <= LONGEST ? text : `a list of ${list.length}`;
}
