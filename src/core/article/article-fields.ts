import { refuse } from "../door/door.ts";
import { mustKnowFields } from "../door/must-know-fields.ts";
import { shown } from "../door/shown.ts";
import type { Article } from "./article.ts";
import { toDate } from "./to-date.ts";
import { toState } from "./to-state.ts";

type Fields = Partial<Omit<Article, "id" | "title" | "sections">>;

/** Reads what a program gave for one field; `null` if it cannot be meant. */
interface FieldKind {
  readonly expected: string;
  readonly read: (value: unknown) => unknown;
}

const list: FieldKind = {
  expected: 'a list of texts such as ["one", "two"]',
  read: (value) => (typeof value === "string" ? [value] : isTexts(value) ? value : null),
};
const text: FieldKind = {
  expected: "a text",
  read: (value) => (typeof value === "string" ? value : null),
};
const date: FieldKind = {
  expected: "a date such as 2026-05-01, a Date, or milliseconds",
  read: (value) => toMoment(value),
};
const audience: FieldKind = {
  expected: 'a list of names such as ["employees"], or left out if the article is public',
  read: (value) => {
    const names = list.read(value) as string[] | null;
    // A blank name would be held by whoever comes with "".split(",").
    if (names === null || names.some((name) => name.trim() === "")) return null;
    return names.map((name) => (name.trim().toLowerCase() === "public" ? "public" : name.trim()));
  },
};
const state: FieldKind = { expected: "draft, published or retired", read: toState };
const links: FieldKind = {
  expected: "a list of { target, text }",
  read: (value) => (Array.isArray(value) && value.every(isLink) ? value : null),
};
const metadata: FieldKind = {
  expected: "an object",
  read: (value) => (typeof value === "object" && !Array.isArray(value) ? value : null),
};

const kinds: Readonly<Record<keyof Fields, FieldKind>> = {
  summary: text,
  aliases: list,
  keywords: list,
  symptoms: list,
  questions: list,
  tags: list,
  product: list,
  category: list,
  audience,
  state,
  validFrom: date,
  validTo: date,
  reviewBy: date,
  updated: date,
  owner: text,
  language: text,
  translationKey: text,
  url: text,
  links,
  path: text,
  metadata,
};

const names = ["id", "title", "sections", ...Object.keys(kinds)];

/** Throws `INVALID_INPUT` unless what was given has an id, a title and only fields of an article. */
export function mustBeFields(given: unknown): void {
  const fields = (given ?? {}) as Record<string, unknown>;
  if (typeof fields.id !== "string" || fields.id.trim() === "")
    refuse("INVALID_INPUT", 'An article needs an id: createArticle({ id: "vpn", title: "…" }).');
  if (typeof fields.title !== "string")
    invalid(`title of the article ${JSON.stringify(fields.id)}`, "a text", fields.title);
  mustKnowFields(fields, names, "An article", "; what else you know goes into metadata");
}

/** The fields that say something, as an article has them. Throws `INVALID_INPUT` for a value that cannot be meant. */
export function readFields(given: Readonly<Record<string, unknown>>, at: string): Fields {
  const read = Object.entries(given).flatMap(([name, value]) => {
    // Who may see it must be said or left out: `null` could mean everybody, or nobody.
    const isUnsaid = value === undefined || (value === null && name !== "audience" && name !== "state");
    if (isUnsaid) return [];
    const kind = kinds[name as keyof Fields];
    const found = kind.read(value);
    if (found === null) invalid(`${name} of ${at}`, kind.expected, value);
    return [[name, found]];
  });
  return Object.fromEntries(read) as Fields;
}

function invalid(name: string, expected: string, got: unknown): never {
  refuse("INVALID_INPUT", `${name} must be ${expected}, got ${shown(got)}.`);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isLink(value: unknown): boolean {
  const { target, text } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof target === "string" && typeof text === "string";
}

/** ISO 8601 of a `Date`, of milliseconds since 1970, or of a text. */
function toMoment(value: unknown): string | null {
  if (typeof value === "string") {
    const date = toDate(value);
    return date !== null && isoMoment.test(value) ? value : date;
  }
  const time = value instanceof Date ? value.getTime() : value;
  // Below this, a number is a year or a day, not a moment.
  if (typeof time !== "number" || !(Math.abs(time) >= 1e9 && Math.abs(time) < 1e14)) return null;
  return new Date(time).toISOString();
}

const isoMoment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
