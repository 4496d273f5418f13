import { counts, date, flag, isRow, list, names, type Row, raw, text } from "./field.ts";
import { type Access, READABLE_BY_ALL, readableBy, type SourceArticle, unclear } from "./source-article.ts";

/** Whether a row is an article of a Zendesk Help Center. */
export function isZendesk(row: Row): boolean {
  return (
    "body" in row &&
    ["user_segment_id", "section_id", "label_names", "permission_group_id"].some((key) => key in row)
  );
}

/** An article of a Help Center. `beside` are the sections, categories and user segments of the same export, if it has them. */
export function zendeskArticle(row: Row, beside: readonly Row[]): SourceArticle {
  const section = find(beside, "sections", raw(row.section_id));
  const category = find(beside, "categories", raw(section?.category_id));
  return {
    system: "zendesk",
    id: raw(row.id),
    otherIds: [],
    title: text(row.title) || text(row.name),
    summary: "",
    html: text(row.body),
    state: flag(row.draft) === false ? "published" : "draft",
    stateNote: flag(row.draft) === null ? "the export does not say whether it is a draft" : null,
    access: accessOf(row, beside),
    validFrom: null,
    validTo: null,
    reviewBy: null,
    updated: date(row.edited_at) ?? date(row.updated_at),
    language: text(row.locale) || null,
    isTranslation:
      text(row.source_locale) !== "" &&
      text(row.locale) !== "" &&
      text(row.source_locale) !== text(row.locale),
    tags: list(row.label_names),
    keywords: [],
    product: [],
    category: names(category?.name, section?.name),
    url: text(row.html_url) || null,
    owner: null,
    counts: counts(row, { voteSum: "vote_sum", voteCount: "vote_count" }),
  };
}

function find(beside: readonly Row[], listName: string, id: string): Row | undefined {
  return id === "" ? undefined : beside.find((item) => item.list === listName && raw(item.id) === id);
}

/** `null` is everybody; a segment is a name. */
function accessOf(row: Row, beside: readonly Row[]): Access {
  const many = Array.isArray(row.user_segment_ids) ? row.user_segment_ids : [];
  const ids = [row.user_segment_id, ...many].map(raw).filter((id) => id !== "");
  if (ids.length > 0) return readableBy([...new Set(ids)].map((id) => segmentName(id, beside)));
  if (row.user_segment_id === null) return READABLE_BY_ALL;
  return unclear("the export has no user_segment_id");
}

function segmentName(id: string, beside: readonly Row[]): string {
  const segment = find(beside, "user_segments", id);
  if (!isRow(segment)) return `segment:${id}`;
  if (text(segment.user_type) === "staff") return "agents";
  if (segment.built_in === true && text(segment.user_type) === "signed_in_users") return "signed-in";
  return text(segment.name) || `segment:${id}`;
}
