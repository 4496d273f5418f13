import { counts, date, isRow, list, names, type Row, raw, text } from "./field.ts";
import { type Access, READABLE_BY_ALL, readableBy, type SourceArticle, unclear } from "./source-article.ts";

/** Whether a row is a solution article of Freshservice or Freshdesk. */
export function isFreshservice(row: Row): boolean {
  const hasBody = "description" in row || "description_text" in row;
  return (
    hasBody &&
    "title" in row &&
    ["folder_id", "folder_visibility", "hierarchy", "seo_data"].some((key) => key in row)
  );
}

/** The two products number their visibilities differently, and are never read as one. */
function isFreshdesk(row: Row): boolean {
  return "seo_data" in row || "hierarchy" in row || ("hits" in row && !("views" in row));
}

/** A solution article. `beside` are the folders and categories of the same export, if it has them. */
export function freshserviceArticle(row: Row, beside: readonly Row[]): SourceArticle {
  const isDesk = isFreshdesk(row);
  const folder = beside.find((item) => item.list === "folders" && raw(item.id) === raw(row.folder_id));
  const category = beside.find((item) => item.list === "categories" && raw(item.id) === raw(row.category_id));
  const seo = isRow(row.seo_data) ? row.seo_data : {};
  const status = raw(row.status);
  return {
    system: isDesk ? "freshdesk" : "freshservice",
    id: raw(row.id),
    otherIds: [],
    title: text(row.title),
    summary: text(seo.meta_description),
    html: text(row.description) || text(row.description_text),
    state: status === "2" || /^published$/i.test(status) ? "published" : "draft",
    stateNote: /^(?:1|2|draft|published)$/i.test(status) ? null : `status is "${status}"`,
    access: isDesk ? freshdeskAccess(row, folder) : freshserviceAccess(row),
    validFrom: null,
    validTo: null,
    reviewBy: date(row.review_date),
    updated: date(row.modified_at) ?? date(row.updated_at),
    language: text(row.language) || null,
    isTranslation: false,
    tags: list(row.tags),
    keywords: [...new Set([...list(row.keywords), ...list(seo.meta_keywords)])],
    product: [],
    category: names(...hierarchyOf(row), category?.name, folder?.name),
    url: urlOf(row),
    owner: null,
    counts: counts(row, {
      useCount: "inserted_into_tickets",
      viewCount: isDesk ? "hits" : "views",
      helpfulCount: "thumbs_up",
      notHelpfulCount: "thumbs_down",
    }),
  };
}

function hierarchyOf(row: Row): unknown[] {
  return Array.isArray(row.hierarchy)
    ? row.hierarchy.map((step) => (isRow(step) && isRow(step.data) ? step.data.name : ""))
    : [];
}

function urlOf(row: Row): string | null {
  return /^https:\/\//.test(text(row.url)) ? text(row.url) : null;
}

/** 1 all, 2 logged in, 3 agents, 4 departments, 5 agent groups, 6 requester groups, 7 bots. */
function freshserviceAccess(row: Row): Access {
  const ids = (...keys: string[]): string[] => [...new Set(keys.flatMap((key) => list(row[key])))];
  switch (raw(row.folder_visibility)) {
    case "1":
      return READABLE_BY_ALL;
    case "2":
      return readableBy(["signed-in"]);
    case "3":
      return readableBy(["agents"]);
    case "4":
      return named("department", ids("folder_department_ids", "group_folder_department_ids"));
    case "5":
      return named("agent-group", ids("group_folder_group_ids"));
    case "6":
      return named("requester-group", ids("group_folder_requester_group_ids"));
    case "7":
      return readableBy(["bots"]);
    default:
      return unclear("the export has no folder_visibility", ofFolder(row));
  }
}

/**
 * 1 all, 2 logged in, 3 agents, 4 companies; others are not read. It stands at the folder, which an export may lack; who joined the two may
 * have named it as Freshservice does, whose first three mean the same.
 */
function freshdeskAccess(row: Row, folder: Row | undefined): Access {
  const joined = /^[123]$/.test(raw(row.folder_visibility)) ? row.folder_visibility : undefined;
  switch (raw(folder?.visibility ?? row.visibility ?? joined)) {
    case "1":
      return READABLE_BY_ALL;
    case "2":
      return readableBy(["signed-in"]);
    case "3":
      return readableBy(["agents"]);
    case "4":
      return named("company", list(folder?.company_ids));
    default:
      return unclear("the export does not say who reads its folder", ofFolder(row));
  }
}

/** A name of its own for each folder, so that opening one opens no other. */
function ofFolder(row: Row): readonly string[] | undefined {
  const id = raw(row.folder_id);
  return id === "" ? undefined : [`folder:${id}`];
}

function named(kind: string, ids: readonly string[]): Access {
  return ids.length > 0
    ? readableBy(ids.map((id) => `${kind}:${id}`))
    : unclear(`its folder is for ${kind}s, and the export does not say which`);
}
