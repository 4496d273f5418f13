import { date, flag, isRow, names, type Row, raw, text } from "./field.ts";
import { type NoArticle, type SourceArticle, unclear } from "./source-article.ts";
import { TOLD_NOTHING } from "./told-nothing.ts";

/** Whether a row is a page of BookStack, as its API reads one: with its text, and the book it is in. */
export function isBookStack(row: Row): boolean {
  return "book_id" in row && "html" in row && "name" in row;
}

/** A page, or why the row is none. Its shelf, book and chapter decide who reads it, and the page does not say how. */
export function bookstackArticle(row: Row): SourceArticle | NoArticle {
  const [id, title, book] = [raw(row.id), text(row.name), raw(row.book_id)];
  if (flag(row.template) === true) return { id, title, reason: "a template, not a page" };
  const tags = Array.isArray(row.tags) ? row.tags.filter(isRow) : [];
  const reason = "its book decides who reads it, and the export does not say who";
  return {
    ...TOLD_NOTHING,
    system: "bookstack",
    id,
    title,
    html: text(row.html) || text(row.raw_html),
    state: flag(row.draft) === false ? "published" : "draft",
    stateNote: flag(row.draft) === null ? "the export does not say whether it is a draft" : null,
    access: unclear(reason, [`book:${text(row.book_slug) || book}`]),
    updated: date(row.updated_at),
    tags: names(
      ...tags.map(({ name, value }) => [text(name), text(value)].filter((part) => part !== "").join(": ")),
    ),
    category: names(row.book, row.chapter),
    owner: text(row.owned_by) || null,
  };
}
