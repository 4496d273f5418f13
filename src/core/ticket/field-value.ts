import { isRecord } from "../text/json.ts";

/** Keys by which databases tell the type of a value: MongoDB, DynamoDB. */
const TYPE_KEYS = ["$oid", "$date", "$numberLong", "$numberInt", "S", "N"];

/** Keys by which programs that make JSON of XML tell the text of an element. */
const XML_KEYS = ["#text", "#cdata-section", "_"];

/** Keys under which the APIs of service desks hide the words of a value, the words for people first. */
const WORD_KEYS = [
  "display_value",
  "displayValue",
  "name",
  "value",
  "label",
  "channel",
  "status",
  "friendly",
  "dynamicName",
  "content",
  "plain_text",
  "title",
  ...XML_KEYS,
  ...TYPE_KEYS,
];

/** Keys under which they hide the value for machines. Dates and ids are read from these first. */
const MACHINE_KEYS = [
  ...["iso8601", "value", "id", "key", "epochMillis", "display_value", "name", "start", "plain_text"],
  ...XML_KEYS,
  ...TYPE_KEYS,
];

/** Deepest nesting that is looked into; anything below has no text for us. */
const MAX_DEPTH = 4;

/** Text of a value as a person would read it: string, number, `{display_value}`, `{name}`, `{value}`; lists joined by ", ". */
export function textOf(value: unknown): string {
  return read(value, WORD_KEYS, 0);
}

/** Text of a value as a machine would compare it: the raw value before the displayed one. */
export function machineTextOf(value: unknown): string {
  return read(value, MACHINE_KEYS, 0);
}

/** Items of a list, or of a string in which commas, semicolons, bars or white space separate them. Empty items are dropped. */
export function listOf(value: unknown): readonly string[] {
  if (value === undefined || value === null || value === "") return [];
  const items = Array.isArray(value) ? value.map(machineTextOf) : machineTextOf(value).split(/[\s,;|]+/);
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ""))];
}

/** Items that may have blanks in them: those of a list, or of a string in which commas, semicolons, bars or line ends separate them. */
export function namesOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const items = Array.isArray(value)
    ? value.map(machineTextOf)
    : machineTextOf(value)
        .replace(/^\s*\[(.*)\]\s*$/s, "$1")
        .split(/[,;|\n]+/)
        .map((item) => item.trim().replace(/^(["'])(.*)\1$/s, "$2"));
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ""))];
}

/** Whether a flag column says yes. */
export function isYes(value: unknown): boolean {
  return /^(?:true|yes|y|1)$/i.test(textOf(value).trim());
}

function read(value: unknown, keys: readonly string[], depth: number): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return String(value);
  if (depth >= MAX_DEPTH) return "";
  if (Array.isArray(value)) {
    const texts = value.map((item) => read(item, keys, depth + 1));
    const [first] = value;
    // Notion cuts one text where its dress changes.
    if (isRecord(first) && typeof first.plain_text === "string") return texts.join("");
    return texts.filter((text) => text.trim() !== "").join(", ");
  }
  if (!isRecord(value)) return "";
  // Notion: `{"type": "select", "select": {"name": "Done"}}`
  if (typeof value.type === "string" && Object.hasOwn(value, value.type))
    return read(value[value.type], keys, depth + 1);
  for (const key of keys) {
    const text = Object.hasOwn(value, key) ? read(value[key], keys, depth + 1) : "";
    if (text !== "") return text;
  }
  return "";
}
