import { counts, date, flag, list, names, type Row, raw, text } from "./field.ts";
import {
  type Access,
  type NoArticle,
  READABLE_BY_ALL,
  readableBy,
  type SourceArticle,
  unclear,
} from "./source-article.ts";
import { wikiHtml } from "./wiki-html.ts";

/** Whether a row is one of ServiceNow's `kb_knowledge`. */
export function isServiceNow(row: Row): boolean {
  return (
    "short_description" in row &&
    ["text", "wiki", "workflow_state", "kb_knowledge_base", "valid_to"].some((key) => key in row)
  );
}

/** An article of `kb_knowledge`, or why the row is none: older versions are not imported. */
export function servicenowArticle(row: Row): SourceArticle | NoArticle {
  const id = text(row.number) || raw(row.sys_id);
  const title = text(row.short_description);
  if (flag(row.latest) === false) return { id, title, reason: "an older version" };
  if (stateWord(row) === "outdated") return { id, title, reason: "an older version" };
  return {
    system: "servicenow",
    id,
    otherIds: [raw(row.sys_id), raw(row.article_id)],
    title,
    summary: text(row.meta_description) || text(row.description),
    html: bodyOf(row),
    ...stateOf(row),
    access: accessOf(row),
    validFrom: date(row.scheduled_publish_date) ?? date(row.published),
    validTo: date(row.valid_to),
    reviewBy: null,
    updated: date(row.sys_updated_on),
    language: text(row.language) || null,
    isTranslation: false,
    tags: names(...list(row.taxonomy_topic)),
    keywords: list(row.meta),
    product: names(row.cmdb_ci),
    category: names(row.kb_category, row.topic),
    url: urlOf(row, text(row.number)),
    owner: names(row.ownership_group, row.author)[0] ?? null,
    counts: counts(row, {
      useCount: "use_count",
      viewCount: "sys_view_count",
      helpfulCount: "helpful_count",
    }),
  };
}

/** The body, or the fields of a template, each under its name. */
function bodyOf(row: Row): string {
  const body = text(row.text);
  if (body !== "") return body;
  if (text(row.wiki) !== "") return wikiHtml(text(row.wiki));
  return TEMPLATE.flatMap((name) => {
    const key = Object.keys(row).find((column) => column === name || column === `kb_${name}`);
    const part = key === undefined ? "" : text(row[key]);
    return part === "" ? [] : [`<h2>${name.charAt(0).toUpperCase()}${name.slice(1)}</h2>${part}`];
  }).join("\n");
}

const TEMPLATE = [
  "question",
  "issue",
  "symptoms",
  "environment",
  "cause",
  "answer",
  "resolution",
  "workaround",
];

function stateWord(row: Row): string {
  return raw(row.workflow_state).toLowerCase().replaceAll(" ", "_");
}

/** ServiceNow finds no article whose `valid_to` is blank, so it is no published one here either. */
function stateOf(row: Row): Pick<SourceArticle, "state" | "stateNote"> {
  const word = stateWord(row);
  if (word === "retired" || (word === "published" && flag(row.active) === false))
    return { state: "retired", stateNote: null };
  if (word !== "published" && word !== "pending_retirement") {
    const isKnown =
      /^(?:draft|review|in_review|pending_approval|scheduled|scheduled_publish|scheduled_for_publish)$/.test(
        word,
      );
    return { state: "draft", stateNote: isKnown ? null : `workflow_state is "${word}"` };
  }
  if (!("valid_to" in row)) return { state: "published", stateNote: null };
  if (date(row.valid_to) !== null) return { state: "published", stateNote: null };
  const note =
    raw(row.valid_to) === ""
      ? "valid_to is blank, so ServiceNow does not find it"
      : "valid_to is no date in ISO form";
  return { state: "draft", stateNote: note };
}

/** Those who can read minus those who cannot; without criteria, the readers of its knowledge base, whom the row does not name. */
function accessOf(row: Row): Access {
  const can = list(row.can_read_user_criteria);
  const cannot = list(row.cannot_read_user_criteria);
  const left = can.filter((name) => !cannot.includes(name));
  const others = cannot.filter((name) => !can.includes(name));
  if (others.length > 0)
    return unclear("cannot_read_user_criteria takes out people of other groups, which audiences cannot say");
  if (left.length > 0) return readableBy(left);
  if (can.length > 0) return unclear("everybody who can read it is among those who cannot");
  const roles = list(row.roles);
  if (roles.includes("public")) return READABLE_BY_ALL;
  if (roles.length > 0) return readableBy(roles.map((role) => `role:${role}`));
  const base = text(row.kb_knowledge_base);
  const reason = "its knowledge base decides who reads it, and the export does not say who";
  return base === "" ? unclear(reason) : unclear(reason, [`kb:${base}`]);
}

/** The page of the article, where a reference tells the address of the instance. */
function urlOf(row: Row, number: string): string | null {
  const links = Object.values(row).map((value) => text((value as Row | null)?.link));
  const origin = links
    .map((link) => /^https:\/\/[^/]{1,200}/.exec(link)?.[0])
    .find((found) => found !== undefined);
  return origin === undefined || number === "" ? null : `${origin}/kb_view.do?sysparm_article=${number}`;
}
