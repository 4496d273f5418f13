import { date, isRow, list, names, type Row, raw, text } from "./field.ts";
import { type Access, type NoArticle, readableBy, type SourceArticle, unclear } from "./source-article.ts";

/** Whether a row is a page of Confluence, version 1 or 2 of its API. */
export function isConfluence(row: Row): boolean {
  return (
    isRow(row.body) &&
    ["storage", "view", "export_view", "editor"].some((key) => isRow((row.body as Row)[key]))
  );
}

/** A page, or why the row is none. */
export function confluenceArticle(row: Row): SourceArticle | NoArticle {
  const id = raw(row.id);
  const title = text(row.title);
  const type = text(row.type) || "page";
  const status = text(row.status) || "current";
  if (type !== "page" && type !== "blogpost") return { id, title, reason: `a ${type}, not a page` };
  if (status === "trashed" || status === "deleted") return { id, title, reason: "in the bin" };
  if (status === "historical") return { id, title, reason: "an older version" };
  const body = row.body as Row;
  const space = isRow(row.space) ? row.space : {};
  const version = isRow(row.version) ? row.version : {};
  return {
    system: "confluence",
    id,
    otherIds: [],
    title,
    summary: "",
    html:
      text((body.storage as Row | undefined)?.value) ||
      text((body.view as Row | undefined)?.value) ||
      text((body.export_view as Row | undefined)?.value),
    state: status === "current" ? "published" : status === "archived" ? "retired" : "draft",
    stateNote: /^(?:current|archived|draft)$/.test(status) ? null : `status is "${status}"`,
    access: accessOf(row, space),
    validFrom: null,
    validTo: null,
    reviewBy: null,
    updated: date(version.createdAt) ?? date(version.when) ?? date(row.createdAt),
    language: null,
    isTranslation: false,
    tags: labelsOf(row),
    keywords: [],
    product: [],
    category: names(space.name ?? space.key, ...ancestorsOf(row)),
    url: urlOf(row),
    owner: null,
    counts: {},
  };
}

function labelsOf(row: Row): string[] {
  const at = isRow(row.metadata) && isRow(row.metadata.labels) ? row.metadata.labels : row.labels;
  const labels = isRow(at) ? at.results : at;
  return Array.isArray(labels)
    ? list(labels.map((label) => (isRow(label) ? text(label.name ?? label.label) : text(label))))
    : [];
}

function ancestorsOf(row: Row): unknown[] {
  return Array.isArray(row.ancestors)
    ? row.ancestors.slice(1).map((page) => (isRow(page) ? page.title : ""))
    : [];
}

function urlOf(row: Row): string | null {
  const links = isRow(row._links) ? row._links : {};
  const page = text(links.webui);
  if (/^https:\/\//.test(page)) return page;
  return page === "" || !/^https:\/\//.test(text(links.base)) ? null : text(links.base) + page;
}

/** Groups that a page is restricted to; without a restriction the space decides, and a page does not say how. */
function accessOf(row: Row, space: Row): Access {
  const read = restrictionsOf(row);
  const groups =
    read === null ? [] : list(resultsOf(read.group).map((group) => (isRow(group) ? text(group.name) : "")));
  const users = read === null ? 0 : resultsOf(read.user).length;
  if (groups.length > 0) return readableBy(groups.map((group) => `group:${group}`));
  if (users > 0) return unclear("it is restricted to single people");
  const key = text(space.key) || raw(row.spaceId);
  const reason = "its space decides who reads it, and the export does not say who";
  return key === "" ? unclear(reason) : unclear(reason, [`space:${key}`]);
}

function restrictionsOf(row: Row): Row | null {
  const read = isRow(row.restrictions) ? row.restrictions.read : null;
  return isRow(read) && isRow(read.restrictions) ? read.restrictions : null;
}

function resultsOf(value: unknown): readonly unknown[] {
  return isRow(value) && Array.isArray(value.results) ? value.results : [];
}
