import type { SearchIndex } from "../search/search-index.ts";
import { fold } from "../text/fold.ts";
import { NAMED_ARTICLE } from "../ticket/cited-names.ts";
import { createArticleCodes } from "./article-codes.ts";

/** Finds the articles that a text cites. */
export type CitationReader = (text: string) => readonly string[];

/** Characters of a text that are read. */
const MAX_CHARACTERS = 20_000;
/** A piece longer than this names nothing. */
const MAX_NAME_CHARACTERS = 500;
/** Parts of a path that are read. */
const MAX_PARTS = 12;

/**
 * Prepares to find citations: ids, numbers, codes, paths and addresses of these articles, written as one piece and in any case. An id
 * that could be a common word, such as `vpn`, is no citation; one with a digit, a slash or the like is. O(articles).
 */
export function createCitationReader(articles: SearchIndex["articles"]): CitationReader {
  const codesOf = createArticleCodes(articles);
  const known = createNames(articles, (article) => [...namesOf(article), ...codesOf(article)]);
  const numbers = createNames(articles, numbersOf);
  const slugs = createNames(articles, slugsOf);
  const titles = createNames(articles, ({ title }) => [nameKey(title)]);
  return (given) => {
    const text = lowerCase(given.slice(0, MAX_CHARACTERS));
    const found = new Set<string>();
    for (const [, quoted, bracketed, slug = ""] of text.matchAll(NAMED_ARTICLE)) {
      const title = quoted ?? bracketed ?? "";
      const id = titles.get(nameKey(title)) ?? slugs.get(slugOf(slug));
      if (id !== undefined && id !== null) found.add(id);
    }
    for (const piece of piecesOf(text)) {
      const id =
        known.get(longestKnown(piece, known)) ??
        numbers.get(numberInAddress(piece)) ??
        slugs.get(slugInAddress(piece));
      if (id !== undefined && id !== null) found.add(id);
    }
    return [...found];
  };
}

/** What stands between blanks and marks and could be a name, and numbers that are written apart, such as TOPdesk's "KI 0023", as one. */
function piecesOf(text: string): readonly string[] {
  const apart = [...text.matchAll(APART)].map(([, letters = "", digits = ""]) => letters + digits);
  return [...text.split(BETWEEN), ...apart]
    .filter(({ length }) => length <= MAX_NAME_CHARACTERS)
    .map(unescaped);
}

/** Finds the article that a name in a field of its own means: as for citations, a bare number, its title, or one that it had before; `null` for none, and for one of two. */
export function createArticleNames(articles: SearchIndex["articles"]): (name: string) => string | null {
  const codesOf = createArticleCodes(articles);
  const names = createNames(articles, (article) => [
    lowerCase(article.id),
    nameKey(article.title),
    ...namesOf(article),
    ...numbersOf(article),
    ...codesOf(article),
  ]);
  const former = createNames(articles, ({ aliases }) => aliases.map(nameKey));
  return (name) => {
    const key = nameKey(unescaped(name));
    return names.get(key) ?? former.get(key) ?? null;
  };
}

function nameKey(name: string): string {
  return lowerCase(name).trim().replace(/\s+/g, " ");
}

/** Composed, as others write a name that a file system took apart: "ö", not "o" and two dots. */
function lowerCase(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** As an address is read: browsers copy "gr%C3%B6sse" for "grösse". What is no UTF-8 stays. Lower case. */
function unescaped(name: string): string {
  if (!name.includes("%")) return name;
  return name.replace(/(?:%[\da-f]{2})+/gi, (escaped) => {
    try {
      return lowerCase(decodeURIComponent(escaped));
    } catch {
      return escaped;
    }
  });
}

type Namer = (article: SearchIndex["articles"][number]) => readonly string[];

function createNames(articles: SearchIndex["articles"], namer: Namer): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  for (const article of articles)
    for (const name of namer(article)) {
      const before = names.get(name);
      names.set(name, before === undefined || before === article.id ? article.id : null);
    }
  return names;
}

/** Keys of front matter under which the number that a service desk gave an article is kept, letters alone. */
const NUMBER_KEYS: ReadonlySet<string> = new Set(
  "number kb kbnumber articlenumber displaynumber articleid externalid sysid artikelnummer artikelnr nummer numérodarticle númerodeartículo".split(
    " ",
  ),
);

/** What a service desk calls an article, in its own metadata or as its id. */
function numbersOf({ id, metadata }: Pick<SearchIndex["articles"][number], "id" | "metadata">): string[] {
  const keys = Object.keys(metadata).filter((key) =>
    NUMBER_KEYS.has(key.toLowerCase().replace(/[^\p{L}]/gu, "")),
  );
  return [id, ...keys.map((key) => metadata[key])].flatMap((number) => {
    const text = typeof number === "number" || typeof number === "string" ? lowerCase(String(number)) : "";
    const whole = text.replace(WHOLLY_APART, "$1$2");
    return /^(?=.*\d)[\w.-]{4,64}$/.test(whole) ? [whole] : [];
  });
}

/** The number in the address of an article as service desks form them; empty for none. */
function numberInAddress(piece: string): string {
  if (!piece.includes("/")) return "";
  return ADDRESSES.map((address) => address.exec(piece)?.[1]).find((number) => number !== undefined) ?? "";
}

/** Zendesk and Freshservice, ServiceNow, Confluence. Lower case. */
const ADDRESSES = [
  /\/articles\/(\d{4,})(?![\d])/,
  /[?&](?:sysparm_article|sys_kb_id|sys_id|sysparm_sys_id|pageid)=([\w-]{4,64})/,
  /\/pages\/(\d{4,})(?![\d])/,
];

/** What the address of an article may end in: the last part of its id or path, or its title in one piece. */
function slugsOf({ id, path, title }: SearchIndex["articles"][number]): string[] {
  const names = [id, path ?? ""].map((name) => unescaped(lowerCase(name)).split("/").at(-1)!);
  const titles = [title, title.replace(/['’]/g, "")].map((one) => one.match(/[\p{L}\p{N}]+/gu) ?? []);
  const titled = titles.flatMap((words) => (words.length > 1 ? words.join("-") : []));
  return [...names, ...titled]
    .flatMap((name) => [slugOf(name), slugOf(withUmlautsSpelled(name))])
    .filter(Boolean);
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

function withUmlautsSpelled(name: string): string {
  return lowerCase(name).replace(/[äöü]/g, (letter) => UMLAUTS[letter]!);
}

/**
 * The end of an address that leads to a help centre; empty for none. One word, such as `login`, is no article where only the host is
 * called so: a form may stand there.
 */
function slugInAddress(piece: string): string {
  const [, host, path] = /^https?:\/\/([^/?#]+)\/([^?#]+)/.exec(piece) ?? [];
  if (host === undefined) return "";
  const parts = path!.split("/").filter(Boolean);
  const slug = slugOf(parts.pop() ?? "");
  const isHelp = parts.some((part) => HELP.has(part));
  const isHelpHost = host.split(".").some((part) => HELP.has(part));
  return isHelp || (isHelpHost && slug.includes("-")) ? slug : "";
}

/** One spelling, without accents, for "Réserver+une+salle", "360012-Reserver-une-salle", "reserver_une_salle.html" and Notion's names with a number behind them. */
function slugOf(part: string): string {
  return fold(part)
    .replace(/[.!*_`]+$/, "")
    .replace(/\.(?:md|markdown|mdx|html?|aspx?|php)$/, "")
    .replace(/[+_\s]+/g, "-")
    .replace(/^\d{3,}-(?=\p{L})|-[\da-f]{32}$/gu, "");
}

/** What help centres are called in addresses. */
const HELP: ReadonlySet<string> = new Set(
  (
    "kb help helpcenter help-center hc docs doc documentation article articles support knowledge knowledgebase knowledge-base wiki faq faqs " +
    "guide guides how-to howto learn manual display spaces pages sitepages hilfe anleitungen wissen aide ayuda"
  ).split(" "),
);

const APART = /(?<![\p{L}\p{N}])(\p{L}{2,4}) (\d{3,8})(?![\p{L}\p{N}])/gu;
const WHOLLY_APART = /^(\p{L}{2,4}) (\d{3,8})$/u;

const BETWEEN = /[\s"'<>()[\]{},;|]+|:(?!\/\/)/;

/** All that an article may be called by, in lower case. */
function namesOf({ id, path, url, title, metadata }: SearchIndex["articles"][number]): string[] {
  const names = [id, path?.replace(/\.[^./]+$/, ""), url, ...numbersOf({ id, metadata })].map((name) =>
    withoutEnds(unescaped(lowerCase(name ?? ""))),
  );
  const heading = lowerCase(title);
  const telling = names.filter((name) => isTelling(name) && !heading.includes(name));
  return path === null ? telling : [...telling, withoutEnds(lowerCase(path))];
}

/** Whether a name cannot be a word of plain prose. */
function isTelling(name: string): boolean {
  return name.length >= 4 && (/[/_]/.test(name) || (/\d/.test(name) && /\p{L}/u.test(name)));
}

/** The piece itself, or what is left of it when parts of a path are taken off its front; empty for none that is known. */
function longestKnown(piece: string, known: ReadonlyMap<string, unknown>): string {
  let rest = withoutEnds(piece);
  for (let part = 0; part < MAX_PARTS && rest !== ""; part++) {
    if (known.has(rest)) return rest;
    const slash = rest.indexOf("/");
    if (slash === -1) return "";
    rest = rest.slice(slash + 1);
  }
  return "";
}

/** Without protocol, query, fragment, and marks at the end. */
function withoutEnds(name: string): string {
  return name
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/[?#].*$/s, "")
    .replace(/^[/.]+|[/.!*_`]+$/g, "");
}
