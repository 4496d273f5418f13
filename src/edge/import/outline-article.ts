import { renderMarkdown } from "../html/index.ts";
import { date, flag, type Row, raw, text } from "./field.ts";
import { type NoArticle, type SourceArticle, unclear } from "./source-article.ts";
import { TOLD_NOTHING } from "./told-nothing.ts";

/** Whether a row is a document of Outline, as its API gives it. */
export function isOutline(row: Row): boolean {
  return "collectionId" in row && "text" in row && "title" in row;
}

/** A document, whose text is Markdown, or why the row is none. Its collection decides who reads it, and the document does not say how. */
export function outlineArticle(row: Row): SourceArticle | NoArticle {
  const [id, title] = [raw(row.urlId) || raw(row.id), text(row.title)];
  if (flag(row.template) === true) return { id, title, reason: "a template, not a document" };
  if (raw(row.deletedAt) !== "") return { id, title, reason: "in the bin" };
  const isPublished = raw(row.publishedAt) !== "";
  const collection = raw(row.collectionId);
  const reason = "its collection decides who reads it, and the export does not say who";
  const address = text(row.url);
  return {
    ...TOLD_NOTHING,
    system: "outline",
    id,
    otherIds: [raw(row.id)],
    title,
    html: renderMarkdown(text(row.text)),
    state: raw(row.archivedAt) !== "" ? "retired" : isPublished ? "published" : "draft",
    access: collection === "" ? unclear(reason) : unclear(reason, [`collection:${collection}`]),
    updated: date(row.updatedAt),
    url: /^https?:\/\//.test(address) ? address : null,
  };
}
