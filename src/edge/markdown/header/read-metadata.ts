import type { Article } from "../../../core/article/article.ts";
import type { Issue } from "../../../core/issue.ts";
import { accessOf, fieldOf, type OwnKeys } from "./desk-keys.ts";
import type { FieldName } from "./front-matter-keys.ts";
import { headerDate } from "./header-date.ts";
import { type HeaderEntry, isBlank, normalizeKey } from "./header-entry.ts";
import { bareTags, type ListKind, toFlag, toLanguage, toList, toText, toUrl } from "./header-value.ts";
import { isContact } from "./is-contact.ts";
import { type AccessKind, isAside } from "./key-meaning.ts";
import { listedEntries } from "./listed-entries.ts";
import {
  type AccessOptions,
  type Complain,
  narrowestAudience,
  readAccess,
  readAudience,
  readState,
  show,
  strictestState,
} from "./read-access.ts";
import type { FrontMatter, Warn } from "./read-front-matter.ts";
import { reviewAfter } from "./review-after.ts";
import { isEndless, spokenOf } from "./says-nothing.ts";

/** All of an article that its header says; `id` and `title` are `null` if it does not say them. */
export interface Metadata extends Omit<Article, "id" | "title" | "sections" | "links" | "path"> {
  readonly id: string | null;
  readonly title: string | null;
}

/** What a header may leave unsaid. */
interface MetadataOptions {
  readonly defaultAudience: readonly string[];
  readonly publicAudiences: readonly string[];
  readonly ownKeys: OwnKeys;
  readonly ownStates: AccessOptions["ownStates"];
  /** The folders that the file lies in. */
  readonly folders: readonly string[];
}

/** `date: Last Modified`, `date: git Created` */
const lookedUp = /^(?:git )?(?:last[- ]modified|created)$/i;
/** No date, a switch of the page's, or a place that a template fills. */
const noDate = /^(?:never|none|n\/a|-|false|true)?$|^(?:\{\{|<%|\{%)|^\[object Object\]$/i;

/** Reads the entries of a header into the fields of an article. Never throws; what is not understood becomes an issue, in the order of lines. */
export function readMetadata(front: FrontMatter, options: MetadataOptions, warn: Warn): [Metadata, Issue[]] {
  const issues: Issue[] = [];
  const complain: Complain = (entry, code, message) => void issues.push(warn(code, message, entry));
  const { byField, access, rest } = sortEntries(front.entries, options.ownKeys);
  const read = new FieldReader(byField, rest, complain);
  const validFrom = read.dates("validFrom");
  const validTo = read.dates("validTo");
  const { publicAudiences: publicNames, ownStates, folders } = options;
  const reading = { publicNames, ownStates, folders, complain };
  const said = spokenOf(access, front.entries).map(({ entry, kind }) => readAccess(entry, kind, reading));
  const states = (byField.get("state") ?? []).map((entry) => readState(entry, reading));
  const audiences = [
    ...(byField.get("audience") ?? []).map((entry) => readAudience(entry, reading)),
    ...said.flatMap(({ readers }) => (readers === undefined ? [] : [readers])),
  ];
  const isShut = front.accessLost || validFrom === null || validTo === null;
  const metadata: Metadata = {
    id: read.text("id"),
    title: read.text("title"),
    summary: read.text("summary") ?? "",
    aliases: read
      .list("aliases", "names")
      // Hugo's are old addresses.
      .filter((alias) => !/^\/|^https?:/i.test(alias))
      .map((alias) => /^\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]$/.exec(alias)?.[1] ?? alias),
    keywords: read.list("keywords", "names"),
    symptoms: read.list("symptoms", "phrases"),
    questions: read.list("questions", "phrases").filter((question) => !isContact(question)),
    tags: read.list("tags", "names").flatMap(bareTags),
    product: read.list("product", "names"),
    category: read.list("category", "phrases"),
    audience: audiences.length === 0 ? options.defaultAudience : narrowestAudience(audiences),
    state: isShut ? "draft" : strictestState([...states, ...said.map(({ state }) => state)]),
    validFrom: latest([...(validFrom ?? []), ...said.flatMap((one) => one.validFrom ?? [])]),
    validTo: earliest([...(validTo ?? []), ...said.flatMap((one) => one.validTo ?? [])]),
    reviewBy: read.date("reviewBy") ?? reviewAfter(front.entries),
    // What says only when it was first there was not changed since, as far as it says.
    updated: read.date("updated") ?? read.changed() ?? earliest(read.births()),
    owner: read.list("owner", "phrases")[0] ?? null,
    language: read.checked("language", toLanguage, "a language tag such as en or de-AT"),
    translationKey: read.text("translationKey"),
    url: read.checked("url", toUrl, "a relative address or one with http or https"),
    metadata: Object.fromEntries([...rest, ...read.contacts()].map(({ key, value }) => [key, value])),
  };
  return [metadata, issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))];
}

/** ISO dates in order of their text, which is that of time but for zones. */
const latest = (dates: readonly string[]): string | null => [...dates].sort().at(-1) ?? null;
const earliest = (dates: readonly string[]): string | null => [...dates].sort()[0] ?? null;

interface SortedEntries {
  readonly byField: ReadonlyMap<FieldName, HeaderEntry[]>;
  /** Keys that are no fields, and say something of access. */
  readonly access: readonly { readonly entry: HeaderEntry; readonly kind: AccessKind }[];
  /** Keys without a meaning; the readers add the keys that lost to a preferred one. */
  readonly rest: HeaderEntry[];
}

/** Keys that hold the keys of a site generator's own: what is in them is read as if it stood above. */
const containers =
  /^(?:params|metadata|meta|extra|custom|front_?matter|header|fields|attributes|properties|props|data|cascade|seo)$/i;

const accessFields: readonly FieldName[] = ["audience", "state", "validFrom", "validTo"];

function sortEntries(entries: readonly HeaderEntry[], own: OwnKeys): SortedEntries {
  const byField = new Map<FieldName, HeaderEntry[]>();
  const access: { entry: HeaderEntry; kind: AccessKind }[] = [];
  const rest: HeaderEntry[] = [];
  const add = (entry: HeaderEntry, name: string, isInner: boolean): void => {
    const field = fieldOf(name, own, entry.value)?.field;
    const isOpen = name === entry.key || !name.includes(".");
    if (field !== undefined && (!isInner || (isOpen && !byField.has(field)) || accessFields.includes(field)))
      byField.set(field, [...(byField.get(field) ?? []), entry]);
    if (field === "created") rest.push(isInner ? { ...entry, key: "created" } : entry);
    // `permalink: false` keeps Eleventy from writing the page.
    const isUnwritten = field === "url" && toFlag(entry.value) === false;
    const said = field === undefined ? accessOf(name, own, entry.value) : isUnwritten ? "mayOpen" : null;
    // `search: { exclude: true }`: what is within says it.
    const kind = entry.inner && (said === "opens" || isAside(said)) ? null : said;
    if (kind !== null) access.push({ entry, kind });
    if (!isInner && field === undefined && (kind === null || isAside(kind))) rest.push(entry);
    if (field !== undefined || kind !== null) return;
    for (const inner of entry.inner ?? listedEntries(entry))
      add(inner, nameWithin(entry.key, name, inner.key), true);
  };
  for (const entry of entries) add(entry, entry.key, false);
  const rankOf = (entry: HeaderEntry): number => fieldOf(entry.key, own, entry.value)?.rank ?? 1_000;
  for (const list of byField.values()) list.sort((a, b) => rankOf(a) - rankOf(b));
  return { byField, access, rest };
}

/** A key's name without the containers around it; within other keys, with theirs: `sidebar.hidden` is not `hidden`. */
function nameWithin(outer: string, outerName: string, key: string): string {
  const own = key.slice(outer.length + 1);
  return containers.test(outerName) ? own : `${outerName}.${own}`;
}

/** Reads one field at a time; of several keys for a single value, the preferred one that has a value holds. */
class FieldReader {
  constructor(
    private readonly byField: ReadonlyMap<FieldName, readonly HeaderEntry[]>,
    private readonly rest: HeaderEntry[],
    private readonly complain: Complain,
  ) {}

  text(field: FieldName): string | null {
    return this.checked(field, toText, "one line of text");
  }

  /** Values of all keys of the field, each once. */
  list(field: FieldName, kind: ListKind): string[] {
    const all = (this.byField.get(field) ?? []).flatMap((entry) => {
      const items = toList(entry.value, kind);
      if (items === null) this.invalid(entry, "a text or a list of texts");
      return items ?? [];
    });
    return [...new Set(all)];
  }

  /** Entries under `questions:` that say whom to ask: what they say is kept. */
  contacts(): readonly HeaderEntry[] {
    return (this.byField.get("questions") ?? []).filter(({ value }) =>
      (toList(value, "phrases") ?? []).some(isContact),
    );
  }

  /** ISO 8601; `null` if not said, or if what was said is no date. */
  date(field: FieldName): string | null {
    return this.first(field, (entry) => this.readDate(entry, field) ?? null);
  }

  /** The dates of all keys of the field; `null` if one of them is no date. */
  dates(field: FieldName): readonly string[] | null {
    const all = (this.byField.get(field) ?? []).map((entry) => this.readDate(entry, field));
    return all.includes(undefined) ? null : all.filter((date) => typeof date === "string");
  }

  /** `date` beside `dateCreated`, as in Wiki.js: the day of the last change. `null` where one of them is missing. */
  changed(): string | null {
    const entries = this.byField.get("created") ?? [];
    const date = entries.find(({ key }) => normalizeKey(key) === "date");
    const born = entries.some(({ key }) => /^(?:date)?created/.test(normalizeKey(key)));
    return (date && born && headerDate(date.value, false)) || null;
  }

  /** When the article was first there, by each key that says it. */
  births(): readonly string[] {
    return (this.byField.get("created") ?? []).flatMap((entry) => this.readDate(entry, "created") ?? []);
  }

  /** `null` where a key says that there is none; `undefined` if what it says is no date. */
  private readDate(entry: HeaderEntry, field: FieldName): string | null | undefined {
    const isPast = field === "updated" || field === "created";
    // Docusaurus: `last_update: {date: 2026-04-02, author: Jo}`
    const within = isPast && entry.inner?.find(({ key }) => /\.date$/i.test(key));
    if (within) return this.readDate(within, field);
    const isTemplate = isPast && (isObject(entry.value) || lookedUp.test(textOf(entry.value)));
    const said = textOf(entry.value);
    if (isTemplate || (!isTrueDate(entry, field) && noDate.test(said))) return null;
    if (field === "validTo" && isEndless(said)) return null;
    const date = headerDate(entry.value, normalizeKey(entry.key) === "msdate");
    if (date === null) this.complain(entry, "date-invalid", dateMessage(entry, field));
    return date ?? undefined;
  }

  checked(field: FieldName, read: (value: unknown) => string | null, expected: string): string | null {
    return this.first(field, (entry) => {
      if (isBlank(entry.value)) return null;
      const value = read(entry.value);
      if (value === null) this.invalid(entry, expected);
      return value;
    });
  }

  private first(field: FieldName, read: (entry: HeaderEntry) => string | null): string | null {
    let found: string | null = null;
    for (const entry of this.byField.get(field) ?? []) {
      if (found === null) found = read(entry);
      else this.rest.push(entry);
    }
    return found;
  }

  private invalid(entry: HeaderEntry, expected: string): void {
    const message = `"${entry.key}" must be ${expected}, got ${show(entry.value)}. It was left out.`;
    this.complain(entry, "value-invalid", message);
  }
}

/** A date that says who sees the article is never a switch or a template. */
function isTrueDate({ value }: HeaderEntry, field: FieldName): boolean {
  return field.startsWith("valid") && (isObject(value) || /^true$|[{<]/i.test(String(value)));
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
function textOf(value: unknown): string {
  return typeof value === "object" ? "" : String(value ?? "").trim();
}

function dateMessage(entry: HeaderEntry, field: FieldName): string {
  const hidden = field === "validFrom" || field === "validTo" ? " The article is treated as a draft." : "";
  return `"${entry.key}" must be one date such as 2026-05-01, got ${show(entry.value)}. It was left out.${hidden}`;
}
