import { type ArticleState, stricterState, toState } from "../../../core/article/state.ts";
import { accessInEnglish, accessPhrase } from "../../../core/text/access-words.ts";
import { soundsClosed } from "./closed-value.ts";
import { headerDate } from "./header-date.ts";
import { type HeaderEntry, isBlank, normalizeKey, wordsOfKey } from "./header-entry.ts";
import { toFlag } from "./header-value.ts";
import { type AccessKind, accessOfKey } from "./key-meaning.ts";
import { wordSet } from "./key-words.ts";
import { isAddress, isLicence, isMenu, isNoMoment, isPassed } from "./says-nothing.ts";
import { isOpenWord, toAudience } from "./to-audience.ts";

/** Says what is wrong with the value of an entry. */
export type Complain = (entry: HeaderEntry, code: string, message: string) => void;

/** What one key says of access; what it does not say is left out. */
interface AccessSaid {
  readonly state?: ArticleState;
  /** Names of those who may see it. */
  readonly readers?: readonly string[];
  readonly validFrom?: string;
  readonly validTo?: string;
}

export interface AccessOptions {
  readonly publicNames: readonly string[];
  /** Words for states at this desk, by `normalizeKey`. */
  readonly ownStates: ReadonlyMap<string, ArticleState>;
  /** The folders that the file lies in: `classification: scripts` below `scripts/` is its place. */
  readonly folders: readonly string[];
  readonly complain: Complain;
}

/** Marks that site generators show beside a title: they tell what the page is like, not who may see it. */
const marks = new Set(
  `new, updated, tutorial, guide, howto, reference, faq, quickstart, complete, completed, done, beta, alpha, experimental,
  featured, popular, recommended, maintained, production, reviewed, verified, finished, mature, evergreen, seedling, budding, translated, tip, info, note, ok, stub, sponsored`
    .split(",")
    .map(normalizeKey),
);

/** The state that a value means; `null` for a mark that says nothing of it; `undefined` for what is not understood. */
function stateOf(value: unknown, own: AccessOptions["ownStates"]): ArticleState | null | undefined {
  if (Array.isArray(value)) return value.every((item) => stateOf(item, own) === null) ? null : undefined;
  if (isBlank(value)) return own.get("nothing");
  if (typeof value !== "string") return undefined;
  const word = normalizeKey(value);
  // OTRS: `public (all)`.
  const forAll = /^(.+) \(([^()]+)\)$/.exec(value.trim());
  if (forAll && isOpenWord(forAll[1]) && isOpenWord(forAll[2])) return "published";
  return (
    own.get(word) ??
    toState(value) ??
    toState(accessInEnglish(value)) ??
    toState(accessPhrase(value)) ??
    (marks.has(word) ? null : undefined)
  );
}

/**
 * What a key for the state says. A word that is not known, or no word, means `draft`: a typing error must not publish an article.
 */
export function readState(entry: HeaderEntry, { ownStates, complain }: AccessOptions): ArticleState {
  const state = stateOf(entry.value, ownStates);
  if (state !== undefined) return state ?? "published";
  const message = `"${entry.key}" must be draft, published or retired, got ${show(entry.value)}. The article is treated as a draft. If the word means one of them here, say so: states: { ${show(entry.value)}: published }.`;
  complain(entry, "state-unknown", message);
  return "draft";
}

/** What a key that is no field says of access. What is not understood makes the article a draft. */
export function readAccess(entry: HeaderEntry, kind: AccessKind, options: AccessOptions): AccessSaid {
  const said = understand(entry, kind, options);
  if (said !== null) return said;
  const example = `frontMatter: { ${JSON.stringify(entry.key)}: nothing }`;
  const what =
    kind === "unknown"
      ? `is no key that is known here, and ${show(entry.value)} may say who sees the article`
      : `sounds like who may see the article or whether it is published, and ${show(entry.value)} is not understood`;
  const message = `"${entry.key}" ${what}. The article is treated as a draft. Say what the key means here: ${example}, or audience, state, private, public in place of nothing.`;
  options.complain(entry, "access-unknown", message);
  return { state: kind === "retires" ? "retired" : "draft" };
}

const nothing: AccessSaid = {};

/** `cannot_read: everyone` shuts out whom it names, and an empty one nobody. */
const denying = wordSet("cannot deny denied forbid forbidden blacklist blocklist denylist except exempt");
/** `publishEndDate` */
const ending = wordSet("end ends ending until till to stop stops expiration");

/** `null` if it is not understood. */
function understand(entry: HeaderEntry, kind: AccessKind, options: AccessOptions): AccessSaid | null {
  const { value } = entry;
  if (kind === "readers") return readReaders(entry, options);
  if (kind === "unknown") return null;
  const flag = typeof value === "object" ? null : toFlag(value);
  const words = wordsOfKey(entry.key);
  if (isPassed(words, value)) return nothing;
  if (kind === "state") return flag === null ? stateSaid(value, options) : null;
  if (words.at(-1) === "robots")
    return /noindex|none|"index":(?:false|"no")/i.test(JSON.stringify(value) ?? "") ? null : nothing;
  const denies = words.some((word) => denying.has(word));
  if (denies && (isBlank(value) || isEmpty(value))) return nothing;
  if (denies && isOpenWord(value)) return { state: "draft" };
  if (isOpenWord(value)) return nothing;
  if (kind === "unclear" && isEmpty(value) && words.some((word) => word.startsWith("restrict")))
    return nothing;
  if (kind === "unclear")
    return flag === false && !words.some((word) => /^(?:valid|public|veröff|publi)/.test(word))
      ? nothing
      : null;
  if (kind === "mayClose") return mayClose(value, flag, words);
  if (kind === "begins") return flag === false && !words.includes("scheduled") ? null : begins(value);
  if (kind === "mayOpen") return flag === false ? null : nothing;
  if (kind === "unreadable") return flag === null ? nothing : null;
  // `superseded_by:` without a name.
  if (isBlank(value)) return words.includes("by") || isNoMoment(words, value) ? nothing : null;
  const yes = kind === "closes" || kind === "retires";
  if (flag !== null)
    return flag === yes ? { state: kind === "closes" || kind === "opens" ? "draft" : "retired" } : nothing;
  if (isFurniture(value) || (words.includes("archive") && isAddress(value))) return nothing;
  if (words.at(-1) === "version" && /^\d+$/.test(String(value))) return nothing;
  const date = headerDate(value);
  if (date !== null && kind === "opens")
    return words.some((word) => ending.has(word)) ? { validTo: date } : { validFrom: date };
  if (date !== null && kind === "retires") return { validTo: date };
  if (kind === "opens" && /^(?:exclude|hidden?|none)$/i.test(String(value))) return { state: "draft" };
  // `search: { boost: 2 }` and `index: home` say nothing of access.
  if (
    ["search", "index", "display", "show", "render", "available", "online", "pagefind"].includes(
      normalizeKey(entry.key),
    )
  )
    return nothing;
  return kind === "opens" ? stateSaid(value, options) : null;
}

/** `hr_only: board` names somebody; `cancelled: 2020-01-01` says since when. */
function mayClose(value: unknown, flag: boolean | null, words: readonly string[]): AccessSaid | null {
  if (flag === true) return null;
  if (words.at(-1) === "only" && flag === null && !isBlank(value)) return null;
  const date = dayOf(value);
  return date === null ? nothing : { validTo: date };
}

function begins(value: unknown): AccessSaid {
  const date = dayOf(value);
  return date === null ? nothing : { validFrom: date };
}

/** A day with its month and year: numbers of versions are none. */
function dayOf(value: unknown): string | null {
  return typeof value === "string" && /\d[-./ ]\d\d?[-./ ]\d|\p{L}.*\d{4}/u.test(value)
    ? headerDate(value)
    : null;
}

function stateSaid(value: unknown, { ownStates }: AccessOptions): AccessSaid | null {
  const state = stateOf(value, ownStates);
  return state === undefined ? null : state === null ? nothing : { state };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** `hide: [toc, navigation]` hides parts of the page. */
function isFurniture(value: unknown): boolean {
  const parts =
    /^(?:toc|nav|navigation|sidebar|footer|feedback|path|tags|title|header|breadcrumbs?|edit|comments?|date|author)$/i;
  const items = Array.isArray(value) ? value : [value];
  return items.every((item) => typeof item === "string" && parts.test(item.trim()));
}

function readReaders(
  entry: HeaderEntry,
  { publicNames, folders, complain }: AccessOptions,
): AccessSaid | null {
  const { key, value } = entry;
  if ((value === null || value === undefined || isEmpty(value)) && /segment|^permission_group_id$/i.test(key))
    return nothing;
  if (
    wordsOfKey(key).some((word) => word === "rights" || accessInEnglish(word) === "rights") &&
    isLicence(value)
  )
    return nothing;
  if (isMenu(value) || isOpenWord(value) || (/^limited$/i.test(key) && toFlag(value) === false))
    return nothing;
  const names = toAudience(value, publicNames);
  if (names === null || names.some((name) => toFlag(name) !== null)) return null;
  if (names.includes("public") && names.length === 1) return nothing;
  const isPlace =
    /^classifications?$/i.test(key) && names.every((name) => folders.includes(name) && !namesClosed(name));
  if (isPlace && !soundsClosed("for", names)) return nothing;
  const message = `"${key}" was taken for who may see the article: ${show(value)}. If it means that, say so: frontMatter: { ${JSON.stringify(key)}: audience }; if not, nothing in place of audience.`;
  complain(entry, "access-assumed", message);
  return { readers: names };
}

/** A folder called `restricted-ops` is no mere place; one called `virtual-agent` is. */
function namesClosed(folder: string): boolean {
  return wordsOfKey(folder).some((word) => !/^agents?$/.test(word) && accessOfKey(word) === "closes");
}

/** The names of a key for the audience. One that names nobody hides the article from everybody, with a warning. */
export function readAudience(
  entry: HeaderEntry,
  { publicNames, complain }: AccessOptions,
): readonly string[] {
  const names = toAudience(entry.value, publicNames);
  if (names !== null) return names;
  const message = `"${entry.key}" must name who may see the article, such as public or employees, got ${show(entry.value)}. Nobody sees it until mended.`;
  complain(entry, "audience-invalid", message);
  return [];
}

/** The audience of which several keys speak: `public` gives way to names, and of names only those in all of them hold. */
export function narrowestAudience(said: readonly (readonly string[])[]): readonly string[] {
  const narrow = said.filter((names) => !names.includes("public"));
  if (narrow.length === 0) return said[0] ?? [];
  return (narrow[0] ?? []).filter((name) => narrow.every((names) => names.includes(name)));
}

/** The strictest of all that is said. */
export function strictestState(said: readonly (ArticleState | undefined)[]): ArticleState {
  return said.reduce<ArticleState>((state, next) => stricterState(state, next ?? "published"), "published");
}

/** A value in a message: short, and on one line. */
export function show(value: unknown): string {
  const text = isBlank(value) ? "nothing" : (JSON.stringify(value) ?? "nothing");
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
