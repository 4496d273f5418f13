import { parseArticle, readArticleAccess } from "../markdown/index.ts";
import { isRow, type Row, text } from "./field.ts";
import { type SourceArticle, unclear } from "./source-article.ts";

/** What desks call columns of their own: `u_internal` of ServiceNow, `cf_visibility` of Freshworks. */
const own = /^(?:u|cf|custom)_+/i;
const speaking =
  /intern|visib|audience|access|public|privat|confiden|restrict|sensitiv|classif|security|reader|role|draft|hidden|archiv|retired|obsolete|deleted|expir|valid|publish|extern|customer|employee|agents?|staff|sichtbar|vertraul|zielgruppe|confidenti|brouillon|borrador/i;
const silent = /count|url|link|hits|views|number|_by$|email|phone/i;
/** What says it by itself, whatever the system calls its own columns. */
const plain =
  /^(?:is_?)?(?:internal|internal_?only|private|confidential|restricted|hidden|unlisted|archived|deleted|sensitive)$|^(?:audience|sensitivity|classification|confidentiality|expiry_?date|expires_?(?:at|on)|expiration_?date|valid_?until|unpublish_?(?:at|on|date))$/i;
const LONGEST = 80;

/**
 * The article as narrow as further columns of its row say, which its system does not read so: `u_internal: true`, `u_audience: Managers`,
 * `expiry_date`. None of them opens it.
 */
export function narrowedByColumns(article: SourceArticle, row: unknown): SourceArticle {
  if (!isRow(row)) return article;
  const fields = [row.custom_fields, row.customFields].flatMap((held) =>
    isRow(held) ? Object.entries(held) : [],
  );
  const columns = [...Object.entries(row), ...fields].filter(([key]) => speaks(key)).concat(namedTags(row));
  return columns.reduce((narrow, [key, value]) => narrowedBy(narrow, key, text(value)), article);
}

/** BookStack's tags have a name and a value: `Audience: Agents`. */
function namedTags({ tags }: Row): [string, unknown][] {
  const rows = Array.isArray(tags) ? tags.filter(isRow) : [];
  return rows
    .filter(({ name, value }) => text(value) !== "" && !silent.test(text(name)))
    .filter(({ name, value }) => speaking.test(text(name)) || isState(text(name), text(value)))
    .map(({ name, value }) => [text(name), value]);
}

/** `Status: Draft`; what is no state here, such as `Status: ordered`, is of something else. */
function isState(name: string, value: string): boolean {
  if (!/^(?:status|state|statut|estado|stato)$/i.test(name)) return false;
  const { issues } = parseArticle(`---\nstatus: ${JSON.stringify(value)}\n---\n\n# A\n`);
  return !issues.some(({ code }) => code === "state-unknown");
}

function speaks(key: string): boolean {
  return plain.test(key) || (own.test(key) && speaking.test(key) && !silent.test(key));
}

function narrowedBy(article: SourceArticle, column: string, value: string): SourceArticle {
  if (value === "" || value.length > LONGEST || /^https?:|@/.test(value)) return article;
  const key = column.replace(own, "");
  const access = readArticleAccess(`---\n${JSON.stringify(key)}: ${JSON.stringify(value)}\n---\n\n# A\n`);
  const { state, audience, validFrom, validTo } = access;
  const said = `its column ${JSON.stringify(column)} says ${JSON.stringify(value)}`;
  return {
    ...article,
    validFrom: pick(article.validFrom, validFrom, (a, b) => a > b),
    validTo: pick(article.validTo, validTo, (a, b) => a < b),
    ...(state !== "published" && article.state === "published" && { state, stateNote: said }),
    ...(!audience.includes("public") && isOpenYet(article) && { access: unclear(said) }),
  };
}

/** Who its system names for readers holds; not what is public, or may be called so. */
const isOpenYet = ({ access }: SourceArticle): boolean => access.isPublic || access.unclear !== null;

function pick(a: string | null, b: string | null, isFirst: (a: string, b: string) => boolean): string | null {
  if (a === null || b === null) return a ?? b;
  return isFirst(a, b) ? a : b;
}
