import { type FieldName, fieldKeys, fieldOfKey } from "./front-matter-keys.ts";
import { normalizeKey, wordsOfKey } from "./header-entry.ts";

/** What a key that is no field says about who may see the article, and whether. */
export type AccessKind =
  /** `private`: a yes hides the article. */
  | "closes"
  /** `public`: a no hides the article. */
  | "opens"
  /** `archived`: a yes retires the article. */
  | "retires"
  /** `active`: a no retires the article. */
  | "keeps"
  /** `groups`: names of those who may see it. */
  | "readers"
  /** `review_status`: a word for its state. */
  | "state"
  /** It sounds like one of these, and is none that is known. */
  | "unclear";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const closing = set(
  `private privately confidential internal restricted secret sensitive classified protected locked hidden hide unlisted noindex nosearch
  draft drafts wip embargoed disabled invisible unpublished exclude excluded paywall premium delisted`,
);
const opening = set(
  "public publicly publish published visible listed searchable indexed indexable enabled released approved",
);
/** Only by themselves: `show_version` shows something else. */
const openingAlone = set("live ready show shown display displayed valid index search render");
const retiring = set(
  "archived archive retired deprecated obsolete deleted trashed withdrawn expired superseded discontinued inactive",
);
const reading = set(
  `access accessible audience audiences visibility role roles permission permissions permitted viewer viewers reader readers allowed
  members entitlement entitlements criteria segment segments clearance classification sensitivity tlp confidentiality authorized
  authorised groups`,
);
const stating = set("state status stage lifecycle workflow");
const login = set(
  "login signin auth authenticated authentication signed logged members staff agents employees",
);
const other = set(
  `deny denied cannot forbid forbidden restrict restriction restrictions publishing embargo approval expire expiry expires expiration
  validity security secured secure password robots nda acl acls authorization authorisation access-control zielgruppe sichtbarkeit
  vertraulich intern entwurf öffentlich veröffentlicht gesperrt confidentiel interne brouillon publié visibilité confidencial interno
  borrador publicado visibilidad`,
);
/** Who a key may be about: a word that says little by itself. */
const someone = set(
  "user users group groups team teams department departments agent agents employee employees customer customers",
);

/** What else of a page may be hidden, shown or counted: none of it is about the article as a whole. */
const furniture = set(
  `toc nav navigation menu sidebar title date dates comment comments footer header breadcrumb breadcrumbs table contents image images
  banner pagination author authors avatar social edit feedback reading time next prev previous button buttons icon icons theme layout
  print math heading headings badge badges thumbnail cover hero tags sitemap backlinks graph properties anchor lines line numbers
  summary related rating votes child children progress logo color colour style class css js boost weight priority order number
  translation key`,
);
const mild = set(
  `hidden hide exclude excluded enabled disabled published visible listed status state stage locked protected approved archive draft
  drafts members access indexed`,
);
const speaking = [closing, opening, openingAlone, retiring, reading, stating, other];

/** What a key without a field says about access; `null` if nothing. Names of containers such as `params.` are no part of it. */
export function accessOfKey(key: string): AccessKind | null {
  const all = wordsOfKey(key).filter(
    (word) => !["is", "page", "article", "doc", "kb", "content"].includes(word),
  );
  if (all.at(-1) === "by" && !all.some((word) => /^(?:view|read|visible|see)/.test(word))) return null;
  const strong = all.filter((word) => !furniture.has(word));
  const isFurniture = strong.length < all.length;
  if (isFurniture && strong.every((word) => mild.has(word) || openingAlone.has(word) || !speaks(word)))
    return null;
  return kindOf(all, (words) => all.some((word) => words.has(word)));
}

function speaks(word: string): boolean {
  return speaking.some((words) => words.has(word));
}

function kindOf(all: readonly string[], has: (words: ReadonlySet<string>) => boolean): AccessKind | null {
  const isBuild = all.includes("build") && ["list", "render"].includes(all.at(-1) ?? "");
  if (isBuild) return "opens";
  if (has(other)) return "unclear";
  if (all.some((word) => ["not", "no", "non", "without", "from"].includes(word)) && all.some(speaks))
    return all.includes("search") ? "closes" : "unclear";
  if (has(login) && all.some((word) => ["only", "required", "requires", "require", "needs"].includes(word)))
    return "closes";
  if (all.length === 1 && login.has(all[0]!) && all[0] !== "members")
    return all[0]!.startsWith("a") || all[0]!.startsWith("log") ? "closes" : null;
  if (has(stating)) return has(closing) ? "unclear" : "state";
  if (has(reading) || isGroup(all) || (has(opening) && has(someone)))
    return has(closing) ? "unclear" : "readers";
  if (has(closing)) return has(opening) || has(retiring) ? "unclear" : "closes";
  if (has(retiring)) return has(opening) ? "unclear" : "retires";
  if (all.length === 1 && all[0] === "active") return "keeps";
  return has(opening) || (all.length === 1 && has(openingAlone)) || (has(openingAlone) && all.includes("in"))
    ? "opens"
    : null;
}

function isGroup(all: readonly string[]): boolean {
  const about = ["user", "users", "ad", "ldap", "read", "view"];
  return all.includes("group") && (all.length === 1 || all.some((word) => about.includes(word)));
}

/** What a desk may say that a key means: a field, a yes that hides, a no that hides, a yes that retires, or nothing of the kind. */
export type KeyMeaning = FieldName | "private" | "public" | "retired" | "nothing";

/** All that a desk may say, the fields first. */
export const keyMeanings: readonly string[] = [
  ...Object.keys(fieldKeys),
  "private",
  "public",
  "retired",
  "nothing",
];

/** Meanings of keys at this desk, by `normalizeKey`. */
export type OwnKeys = ReadonlyMap<string, KeyMeaning>;

/** The field of a key, and how preferred the key's name is (0 is best); by the desk's own words first. */
export function fieldOf(
  key: string,
  own: OwnKeys,
): { readonly field: FieldName; readonly rank: number } | null {
  const meaning = own.get(normalizeKey(key));
  if (meaning === undefined) return fieldOfKey(key);
  return Object.hasOwn(fieldKeys, meaning) ? { field: meaning as FieldName, rank: 0 } : null;
}

/** What a key that is no field says about access, by the desk's own words first. */
export function accessOf(key: string, own: OwnKeys): AccessKind | null {
  const meaning = own.get(normalizeKey(key));
  if (meaning === undefined) return accessOfKey(key);
  return meaning === "private"
    ? "closes"
    : meaning === "public"
      ? "opens"
      : meaning === "retired"
        ? "retires"
        : null;
}
