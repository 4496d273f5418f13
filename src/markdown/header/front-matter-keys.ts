import { normalizeKey } from "./header-entry.ts";

/**
 * What each field of an article is called in front matter, the preferred name first.
 * Case and punctuation do not matter: `valid to` is also `Valid-To`, `valid_to`, `validTo`.
 */
export const fieldKeys = {
  id: ["id", "article id", "kb id", "kb number", "article number"],
  title: ["title"],
  summary: ["summary", "description", "excerpt", "abstract", "meta description", "short description"],
  aliases: ["aliases", "alias", "also known as", "aka", "synonyms", "alternative titles"],
  keywords: ["keywords", "keyword", "search keywords", "meta keywords"],
  symptoms: ["symptoms", "symptom"],
  questions: ["questions", "question"],
  tags: ["tags", "tag", "labels", "label names"],
  product: ["product", "products", "applies to"],
  category: ["category", "categories", "kb category", "subcategory"],
  audience: ["audience", "audiences", "visibility", "visible to", "can read user criteria"],
  state: ["state", "status", "workflow state", "article state", "publication status", "lifecycle"],
  validFrom: [
    "valid from",
    "effective date",
    "effective from",
    "publish date",
    "scheduled publish date",
    "embargo",
  ],
  validTo: [
    "valid to",
    "valid until",
    "expires",
    "expires on",
    "expiry",
    "expiry date",
    "expiration date",
    "unpublish date",
  ],
  reviewBy: ["review by", "review date", "next review", "next review date", "review due"],
  updated: [
    "updated",
    "last updated",
    "updated at",
    "last modified",
    "modified",
    "lastmod",
    "ms.date",
    "date",
  ],
  owner: ["owner", "owned by", "article owner", "ownership group", "maintainer", "author"],
  language: ["language", "lang", "locale"],
  url: ["url", "canonical url", "canonical", "permalink", "html url"],
} as const satisfies Record<string, readonly string[]>;

/** A field of an article that front matter may set. */
export type FieldName = keyof typeof fieldKeys;

/** Keys that are a yes or a no: what `yes` (or for `published`, `no`) says about the article. */
export const flagKeys = {
  draft: { when: true, state: "draft" },
  unpublished: { when: true, state: "draft" },
  hidden: { when: true, state: "draft" },
  published: { when: false, state: "draft" },
  active: { when: false, state: "retired" },
  retired: { when: true, state: "retired" },
  archived: { when: true, state: "retired" },
  deprecated: { when: true, state: "retired" },
  obsolete: { when: true, state: "retired" },
} as const;

const fieldByKey = new Map<string, { readonly field: FieldName; readonly rank: number }>();
for (const field of Object.keys(fieldKeys) as FieldName[]) {
  fieldKeys[field].forEach((name, rank) => {
    fieldByKey.set(normalizeKey(name), { field, rank });
  });
}

/** The field that a key sets, and how preferred the key's name is (0 is best); `null` for a key without a meaning. */
export function fieldOfKey(key: string): { readonly field: FieldName; readonly rank: number } | null {
  return fieldByKey.get(normalizeKey(key)) ?? null;
}
