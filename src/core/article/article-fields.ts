import { refuse } from "../door/door.ts";
import { isTexts } from "../door/kinds.ts";
import { momentOf } from "../door/moment.ts";
import { mustKnowFields } from "../door/must-know-fields.ts";
import { isPlain, readNamed } from "../door/named-fields.ts";
import { shown } from "../door/shown.ts";
import { refuseInput } from "../door/takes.ts";
import { DAY_MS } from "../math/day.ts";
import type { Article, ArticleLink } from "./article.ts";
import { toState } from "./state.ts";
import { toDate } from "./to-date.ts";

/** What an article says besides its id, title and sections; `created` stands in its metadata. */
type FieldName = Exclude<keyof Article, "id" | "title" | "sections"> | "created";

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
  expected: "a date such as 2026-05-01, a Date, or seconds or milliseconds since 1970",
  read: (value) => toMoment(value),
};
/** A moment, or a day: a `Date` at midnight is what a date column comes as, and of a day all hours count. */
const day: FieldKind = {
  expected: date.expected,
  read: (value) => (value instanceof Date ? dayOf(value) : null) ?? toMoment(value),
};
const audience: FieldKind = {
  expected:
    'a list of names such as ["employees", "managers"], or left out or ["public"] (in small letters) if the article is public',
  read: (value) => {
    // Nobody holds "employees, managers".
    if (typeof value === "string" && /[,;|]/.test(value)) return null;
    const names = list.read(value) as string[] | null;
    // A blank name would be held by whoever comes with "".split(",").
    if (names === null || names.some((name) => name.trim() === "")) return null;
    const trimmed = names.map((name) => name.trim());
    // "Public" may be everybody, and it may be a group of the sign-in of that name.
    return trimmed.some((name) => name !== "public" && name.toLowerCase() === "public") ? null : trimmed;
  },
};
const state: FieldKind = { expected: "draft, published or retired", read: toState };
const links: FieldKind = {
  expected: "a list of { target, text }",
  read: (value) => (Array.isArray(value) ? toLinks(value) : null),
};
const metadata: FieldKind = {
  expected: "a plain object that JSON can hold (no bigint, nothing that holds itself)",
  read: (value) => (isPlain(value) && canBeJson(value) ? value : null),
};

/** What cannot be written would only be noticed by the file of an index, or by a thread. */
function canBeJson(value: object): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

const kinds: Readonly<Record<FieldName, FieldKind>> = {
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
  validTo: day,
  reviewBy: day,
  updated: date,
  owner: text,
  language: text,
  translationKey: text,
  url: text,
  links,
  path: text,
  metadata,
  created: day,
};

const fieldsOfAll = Object.keys(kinds) as readonly FieldName[];
type Name = FieldName | "id" | "title" | "sections";
const names: readonly Name[] = ["id", "title", "sections", ...fieldsOfAll];

/** What a program gave for each field of an article. */
interface GivenFields {
  readonly id: string;
  readonly title: string;
  readonly said: Readonly<Record<Name, unknown>>;
}

/** Reads each field once. Throws `INVALID_INPUT` unless there are an id, a title and only fields of an article. */
export function mustBeFields(given: unknown): GivenFields {
  const said = readNamed((given ?? {}) as object, names);
  const { title } = said;
  const id = Number.isSafeInteger(said.id) ? String(said.id) : said.id;
  if (typeof id !== "string" || id.trim() === "")
    refuse(
      "INVALID_INPUT",
      `An article needs an id that is a text or a whole number: createArticle({ id: "vpn", title: "…" }), got ${shown(id === undefined ? given : id)}.`,
    );
  if (typeof title !== "string") refuseInput(`title of the article ${JSON.stringify(id)}`, "a text", title);
  mustKnowFields(given as object, names, "An article", "; what else you know goes into metadata");
  return { id, title, said };
}

/** `unsaid` with the fields that say something, as an article has them. Throws `INVALID_INPUT` for a value that cannot be meant. */
export function readFields(unsaid: Article, said: GivenFields["said"], at: () => string): Article {
  const read: { -readonly [K in keyof Article]: unknown } = unsaid;
  const take = (name: FieldName, value: unknown): void => {
    // As front matter has it. After the metadata, the last of the fields but it.
    if (name === "created") read.metadata = { ...(read.metadata as Article["metadata"]), created: value };
    else read[name] = value;
  };
  for (const name of fieldsOfAll) {
    const value = said[name];
    // Who may see it must be said or left out: `null` could mean everybody, or nobody.
    if (value === undefined || (value === null && name !== "audience" && name !== "state")) continue;
    const { expected, read: readValue } = kinds[name];
    take(name, readValue(value) ?? refuseInput(`${name} of ${at()}`, expected, value));
  }
  return read as Article;
}

/** `null` if one is no link. */
function toLinks(values: readonly unknown[]): ArticleLink[] | null {
  const links = values.map((value) => readNamed((value ?? {}) as object, ["target", "text"]));
  return links.every(isLink) ? links : null;
}

function isLink(
  link: Readonly<Record<"target" | "text", unknown>>,
): link is Readonly<Record<"target" | "text", string>> {
  return typeof link.target === "string" && typeof link.text === "string";
}

/** ISO 8601 of a moment as a program has it, or of a date as people write it. */
function toMoment(value: unknown): string | null {
  if (typeof value !== "string") return momentOf(value);
  const date = toDate(value);
  return date !== null && isoMoment.test(value) ? value : date;
}

/** The day of a `Date` that is midnight here, as drivers of databases give a date, or else in UTC, as others do; `null` for any other time. */
function dayOf(date: Date): string | null {
  const ms = date.getTime();
  const midnight = [ms - date.getTimezoneOffset() * 60_000, ms].find((one) => one % DAY_MS === 0);
  return midnight === undefined ? null : (momentOf(new Date(midnight))?.slice(0, 10) ?? null);
}

const isoMoment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
