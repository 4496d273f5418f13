import { decodeEntities } from "../../core/text/decode-entities.ts";
import { counts, date, flag, names, type Row, raw, text } from "./field.ts";
import { type NoArticle, type SourceArticle, unclear } from "./source-article.ts";
import { TOLD_NOTHING } from "./told-nothing.ts";

/** Whether a row is an item of GLPI's knowledge base, as its REST API gives it. */
export function isGlpi(row: Row): boolean {
  return "answer" in row && "name" in row && ("is_faq" in row || "knowbaseitemcategories_id" in row);
}

/**
 * An item of the knowledge base. Its targets (entities, groups, profiles, people) decide who reads it, and the row does not say them: `faq`
 * is for whom helpdesk users may be, `knowbase` for the desk. GLPI has no drafts; an item is shown between its two days.
 */
export function glpiArticle(row: Row): SourceArticle | NoArticle {
  const reason = "its targets decide who reads it, and the export does not say who";
  return {
    ...TOLD_NOTHING,
    system: "glpi",
    id: raw(row.id),
    title: text(row.name),
    html: unescaped(text(row.answer)),
    state: "published",
    access: unclear(reason, [flag(row.is_faq) === true ? "faq" : "knowbase"]),
    validFrom: date(row.begin_date),
    validTo: date(row.end_date),
    updated: date(row.date_mod),
    category: names(...categoriesOf(row)),
    owner: names(row.users_id)[0] ?? null,
    counts: counts(row, { viewCount: "view" }),
  };
}

/** With `expand_dropdowns` they have names, and the ones above them: "Network > VPN". */
function categoriesOf(row: Row): readonly string[] {
  const listed = Array.isArray(row._categories) ? row._categories : [row.knowbaseitemcategories_id];
  return listed.flatMap((category) => text(category).split(/\s*(?:>|&gt;|&#62;)\s*/));
}

/** Before version 10 the database held HTML with its angle brackets escaped, and the API gives what is there. */
function unescaped(html: string): string {
  return /^\s*(?:&lt;|&#60;)/.test(html) ? decodeEntities(html) : html;
}
