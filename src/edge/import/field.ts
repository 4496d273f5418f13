/** A row of an export: plain data under names. */
export type Row = Readonly<Record<string, unknown>>;

export function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a person would read: text, number, `{display_value}`, `{name}`, `{value}`; empty for anything else. */
export function text(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!isRow(value)) return "";
  return text(value.display_value ?? value.name ?? value.value ?? "");
}

/** What a machine would compare: the value before the displayed one. */
export function raw(value: unknown): string {
  return isRow(value) ? text(value.value ?? value.id ?? value.display_value ?? "") : text(value);
}

/** Items of a list, or of text cut at commas, semicolons and lines; each once. */
export function list(value: unknown): string[] {
  const items = Array.isArray(value) ? value.map(text) : text(value).split(/[,;\n]/);
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ""))];
}

/** Yes, no, or `null` for not said. */
export function flag(value: unknown): boolean | null {
  const said = raw(value).toLowerCase();
  if (/^(?:true|yes|1)$/.test(said)) return true;
  return /^(?:false|no|0)$/.test(said) ? false : null;
}

/** A day or a moment in ISO 8601, a time without zone as UTC, which is what services store; `null` for anything else. */
export function date(value: unknown): string | null {
  const said = raw(value);
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(said);
  if (match === null || Number.isNaN(Date.parse(match[1]!))) return null;
  const [, day, minute, second = "00", zone = "Z"] = match;
  return minute === undefined
    ? day!
    : `${day}T${minute}:${second}${zone.replace(/(\d{2})(\d{2})$/, "$1:$2")}`;
}

/** Counts above 0, by name: 0 and nothing say the same. */
export function counts(row: Row, names: Readonly<Record<string, string>>): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [name, key] of Object.entries(names)) {
    const count = Number(raw(row[key]));
    if (Number.isFinite(count) && count > 0) found[name] = count;
  }
  return found;
}

/** A sys_id or a bare number: an id that says nothing to a reader. */
function isId(value: string): boolean {
  return /^(?:[\da-f]{32}|\d+)$/i.test(value);
}

/** The texts that say something to a reader, each once. */
export function names(...values: readonly unknown[]): string[] {
  return [...new Set(values.map(text).filter((value) => value !== "" && !isId(value)))];
}
