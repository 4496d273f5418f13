import type { Article } from "../../article/article.ts";
import { toDate } from "../../article/to-date.ts";
import type { Issue } from "../../issue.ts";
import { type FieldName, fieldOfKey } from "./front-matter-keys.ts";
import { type FrontMatterEntry, normalizeKey } from "./header-entry.ts";
import { type Complain, isFlag, readAudience, readState, show } from "./read-access.ts";
import type { FrontMatter, Warn } from "./read-front-matter.ts";
import { toLanguage } from "./to-language.ts";
import { type ListKind, toList, toText } from "./to-strings.ts";
import { toUrl } from "./to-url.ts";

/** All of an article that its header says; `id` and `title` are `null` if it does not say them. */
export interface Metadata extends Omit<Article, "id" | "title" | "sections" | "links" | "path"> {
  readonly id: string | null;
  readonly title: string | null;
}

/** What a header may leave unsaid. */
export interface MetadataOptions {
  readonly defaultAudience: readonly string[];
  readonly publicAudiences: readonly string[];
}

const noDate = /^(?:never|none|n\/a|-|false)?$/i;

/** Reads the entries of a header into the fields of an article. Never throws; what is not understood becomes an issue, in the order of lines. */
export function readMetadata(front: FrontMatter, options: MetadataOptions, warn: Warn): [Metadata, Issue[]] {
  const issues: Issue[] = [];
  const complain: Complain = (entry, code, message) => void issues.push(warn(code, message, entry));
  const { byField, flags, rest } = sortEntries(front.entries);
  const read = new FieldReader(byField, rest, complain);
  const validFrom = read.date("validFrom");
  const state = readState(byField.get("state") ?? [], flags, complain);
  const audience = readAudience(byField.get("audience") ?? [], {
    otherwise: options.defaultAudience,
    publicNames: options.publicAudiences,
    complain,
  });
  const metadata: Metadata = {
    id: read.text("id"),
    title: read.text("title"),
    summary: read.text("summary") ?? "",
    aliases: read.list("aliases", "names").filter((alias) => !isPath(alias)),
    keywords: read.list("keywords", "names"),
    symptoms: read.list("symptoms", "phrases"),
    questions: read.list("questions", "phrases"),
    tags: read.list("tags", "names"),
    product: read.list("product", "names"),
    category: read.list("category", "phrases"),
    audience,
    state: front.accessLost || validFrom === undefined ? "draft" : state,
    validFrom: validFrom ?? null,
    validTo: read.date("validTo") ?? null,
    reviewBy: read.date("reviewBy") ?? null,
    updated: read.date("updated") ?? null,
    owner: read.list("owner", "phrases")[0] ?? null,
    language: read.checked("language", toLanguage, "a language tag such as en or de-AT"),
    url: read.checked("url", toUrl, "a relative address or one with http or https"),
    metadata: Object.fromEntries(rest.map(({ key, value }) => [key, value])),
  };
  return [metadata, issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))];
}

interface SortedEntries {
  readonly byField: ReadonlyMap<FieldName, FrontMatterEntry[]>;
  readonly flags: readonly FrontMatterEntry[];
  /** Keys without a meaning; the readers add the keys that lost to a preferred one. */
  readonly rest: FrontMatterEntry[];
}

function sortEntries(entries: readonly FrontMatterEntry[]): SortedEntries {
  const byField = new Map<FieldName, FrontMatterEntry[]>();
  const flags: FrontMatterEntry[] = [];
  const rest: FrontMatterEntry[] = [];
  for (const entry of entries) {
    const field = fieldOfKey(entry.key);
    if (field) byField.set(field.field, [...(byField.get(field.field) ?? []), entry]);
    else (isFlag(entry) ? flags : rest).push(entry);
  }
  const rankOf = (entry: FrontMatterEntry): number => fieldOfKey(entry.key)?.rank ?? 0;
  for (const list of byField.values()) list.sort((a, b) => rankOf(a) - rankOf(b));
  return { byField, flags, rest };
}

/** Reads one field at a time; of several keys for a single value, the preferred one that has a value holds. */
class FieldReader {
  constructor(
    private readonly byField: ReadonlyMap<FieldName, readonly FrontMatterEntry[]>,
    private readonly rest: FrontMatterEntry[],
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

  /** ISO 8601; `null` if not said; `undefined` if something was said that is not a date. */
  date(field: FieldName): string | null | undefined {
    let bad = false;
    const found = this.first(field, (entry) => {
      if (noDate.test(String(entry.value ?? "").trim())) return null;
      const date = toDate(entry.value, normalizeKey(entry.key) === "msdate");
      if (date === null) this.complain(entry, "date-invalid", dateMessage(entry));
      bad ||= date === null;
      return date;
    });
    return found ?? (bad ? undefined : null);
  }

  checked(field: FieldName, read: (value: unknown) => string | null, expected: string): string | null {
    return this.first(field, (entry) => {
      if (entry.value === null || entry.value === undefined || entry.value === "") return null;
      const value = read(entry.value);
      if (value === null) this.invalid(entry, expected);
      return value;
    });
  }

  private first(field: FieldName, read: (entry: FrontMatterEntry) => string | null): string | null {
    let found: string | null = null;
    for (const entry of this.byField.get(field) ?? []) {
      if (found === null) found = read(entry);
      else this.rest.push(entry);
    }
    return found;
  }

  private invalid(entry: FrontMatterEntry, expected: string): void {
    const message = `"${entry.key}" must be ${expected}, got ${show(entry.value)}. It was left out.`;
    this.complain(entry, "value-invalid", message);
  }
}

function dateMessage(entry: FrontMatterEntry): string {
  const hidden = fieldOfKey(entry.key)?.field === "validFrom" ? " The article is treated as a draft." : "";
  return `"${entry.key}" must be one date such as 2026-05-01, got ${show(entry.value)}. It was left out.${hidden}`;
}

/** Hugo's `aliases` are old addresses, not names. */
function isPath(alias: string): boolean {
  return alias.startsWith("/") || /^https?:/i.test(alias);
}
