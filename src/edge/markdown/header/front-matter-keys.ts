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
  audience: ["audience", "audiences", "visibility", "visible to", "can read user criteria", "viewable by"],
  state: [
    "state",
    "status",
    "workflow state",
    "article state",
    "article status",
    "document status",
    "document state",
    "doc status",
    "page status",
    "content status",
    "publication status",
    "publication state",
    "publish status",
    "publish state",
    "lifecycle",
    "lifecycle state",
  ],
  validFrom: [
    "valid from",
    "effective date",
    "effective from",
    "publish date",
    "scheduled publish date",
    "publish on",
    "publish at",
    "published on",
    "published at",
    "embargo",
    "embargo until",
    "visible from",
    "available from",
    "show after",
    "show from",
    "show on",
  ],
  validTo: [
    "valid to",
    "valid until",
    "valid till",
    "valid through",
    "valid thru",
    "sunset on",
    "remove on",
    "remove at",
    "until",
    "best before",
    "end date",
    "expires",
    "expires on",
    "expires at",
    "expire",
    "expiration",
    "expiry",
    "expiry date",
    "expiration date",
    "unpublish date",
    "unpublish",
    "unpublish on",
    "unpublish at",
    "visible until",
    "available until",
    "sunset",
    "sunset date",
    "retire on",
    "archive on",
  ],
  reviewBy: ["review by", "review date", "next review", "next review date", "review due"],
  updated: [
    "updated",
    "last updated",
    "updated at",
    "last modified",
    "modified",
    "last modified at",
    "last modified date",
    "modified at",
    "modified date",
    "date modified",
    "last edited",
    "last edited time",
    "updated on",
    "update date",
    "lastmod",
    "last reviewed on",
    "last reviewed",
    "ms.date",
  ],
  created: ["created", "created at", "created on", "created date", "created time", "date created", "date"],
  owner: ["owner", "owned by", "article owner", "ownership group", "maintainer", "author"],
  language: ["language", "lang", "locale", "content language", "hreflang", "ms.locale"],
  translationKey: ["translation key", "translation of", "translation id", "i18n key", "lang ref"],
  url: ["url", "canonical url", "canonical", "permalink", "html url"],
} as const satisfies Record<string, readonly string[]>;

/** A field of an article that front matter may set. */
export type FieldName = keyof typeof fieldKeys;

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
