import { date, flag, list, names, type Row, raw, text } from "./field.ts";
import {
  type Access,
  type NoArticle,
  READABLE_BY_ALL,
  readableBy,
  type SourceArticle,
  unclear,
} from "./source-article.ts";
import { TOLD_NOTHING } from "./told-nothing.ts";

/** Whether a row is an article of HubSpot: of its API, or of the CSV that it takes (`URL`, `Title`, `Category`, `Article Body`). */
export function isHubSpot(row: Row): boolean {
  return ("knowledgeBaseId" in row && "body" in row) || ("text" in row && "url" in row && "title" in row);
}

/** An article, or why the row is none. The list of the API has bodies only where they were asked for. */
export function hubspotArticle(row: Row): SourceArticle | NoArticle {
  const [url, title] = [text(row.url), text(row.title)];
  // The CSV has no ids; the end of an address is an article's own.
  const id = raw(row.id) || (/([^/?#]+)\/?(?:[?#].*)?$/.exec(url)?.[1] ?? "");
  if (flag(row.archived) === true) return { id, title, reason: "archived, which is deleted at HubSpot" };
  return {
    ...TOLD_NOTHING,
    system: "hubspot",
    id,
    title,
    html: text(row.body) || text(row.text),
    ...stateOf(row),
    access: accessOf(row),
    summary: text(row.subtitle) || text(row.metaDescription),
    updated: date(row.updatedAt) ?? date(row.updated),
    language: text(row.language) || null,
    tags: list(row.tags),
    category: names(row.category, row.kb_category, row.subcategory),
    url: /^https?:\/\//.test(url) ? url : null,
  };
}

function stateOf(row: Row): Pick<SourceArticle, "state" | "stateNote"> {
  const said = (raw(row.state) || raw(row.status)).toUpperCase();
  if (said === "" || /^(?:DRAFT|PUBLISHED)$/.test(said)) {
    const note = said === "" ? "the export does not say whether it is published" : null;
    return { state: said === "PUBLISHED" ? "published" : "draft", stateNote: note };
  }
  return { state: "draft", stateNote: `its state is "${said.toLowerCase()}"` };
}

function accessOf(row: Row): Access {
  const groups = list(row.accessGroupIds);
  if (groups.length > 0) return readableBy(groups.map((group) => `access-group:${group}`));
  if (raw(row.accessType).toUpperCase() === "PUBLIC") return READABLE_BY_ALL;
  return unclear("the export does not say who reads it");
}
