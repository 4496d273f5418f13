import { primaryTag } from "../../../core/text/primary-tag.ts";

/** A part of a path that may name a language: `de` of `i18n/de/vpn.md` and of `vpn.de.md`. */
export interface LanguageMark {
  /** BCP 47 tag in its usual case. */
  readonly tag: string;
  /** Where it stands, the same for all articles of one folder; marks at one spot are believed together. */
  readonly spot: string;
  /** The path without the mark and without its ending: what the article's translations have in common. */
  readonly rest: string;
  /** `de/vpn.md`, `vpn.de.md`, or `vpn-de.md`, which needs more to be believed. */
  readonly kind: "folder" | "suffix" | "ending";
  /**
   * `sure`: a folder below `i18n/`, or one of a language with its country. `clear`: a code that is hardly anything else. `odd`: a code that is
   * a word or an abbreviation as well.
   */
  readonly look: "sure" | "clear" | "odd";
}

/** Codes of ISO 639-1 that folders and files are rarely called for another reason. */
const CLEAR = new Set(
  "de en fr es pt nl sv da pl ja ko zh ru cs tr fi hu ro bg nb nn sk lt lv gl ca el et ka kk sw az hy cy".split(
    " ",
  ),
);

/** Of these, those that are no abbreviation of anything behind a hyphen: `printer-sw.md` is about software. */
const PLAIN = new Set("de en fr es pt nl sv pl ja ko zh ru".split(" "));

/** The others: `it`, `hr`, `os` and `uk` are departments, systems and countries as well. */
const UNCLEAR = new Set(
  `aa ab ae af ak am an ar as av ay ba be bh bi bm bn bo br bs ce ch co cr cu cv dv dz ee eo eu fa ff fj fo fy ga gd gn gu gv ha he hi
  ho hr ht hz ia id ie ig ii ik io is it iu jv kg ki kj kl km kn kr ks ku kv kw ky la lb lg li ln lo lu mg mh mi mk ml mn mr ms mt my
  na nd ne ng no nr nv ny oc oj om or os pa pi ps qu rm rn rw sa sc sd se sg si sl sm sn so sq sr ss st su ta te tg th ti tk tl tn to
  ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zu`
    .trim()
    .split(/\s+/),
);

/** What folders are called that hold a language each. */
const NAMES: Readonly<Record<string, string>> = {
  english: "en",
  german: "de",
  deutsch: "de",
  french: "fr",
  francais: "fr",
  français: "fr",
  spanish: "es",
  espanol: "es",
  español: "es",
  italian: "it",
  italiano: "it",
  dutch: "nl",
  nederlands: "nl",
  portuguese: "pt",
  portugues: "pt",
  português: "pt",
  polish: "pl",
  polski: "pl",
  japanese: "ja",
  chinese: "zh",
  korean: "ko",
  russian: "ru",
  swedish: "sv",
  danish: "da",
  czech: "cs",
  turkish: "tr",
};

/** Folders whose folders are languages, and nothing else. */
const LANGUAGE_FOLDERS = /^(?:i18n|l10n|locales?|translations?|translated|langs?|languages?)$/i;

const TAG = "[a-z]{2}(?:[-_](?:hans|hant|latn|cyrl|arab|[a-z]{2}|\\d{3}))?";
const suffix = new RegExp(`^(.+?)([._-])(${TAG})$`, "i");
const wholeTag = new RegExp(`^${TAG}$`, "i");

/** What may name a language in a path, folders from the top down first. Most paths have nothing of the kind. */
export function languageMarks(path: string): readonly LanguageMark[] {
  const parts = path.replace(/(?<=[^/])\.[^./]+$/, "").split("/");
  const folders = parts.slice(0, -1).flatMap((folder, at) => {
    const tag = tagOf(folder);
    if (tag === null) return endOfFolder(parts, at);
    const isBelow = LANGUAGE_FOLDERS.test(parts[at - 1] ?? "");
    const before = parts.slice(0, isBelow ? at - 1 : at);
    const rest = [...before, ...siteFolders(parts.slice(at + 1))].join("/");
    const look = isBelow ? "sure" : lookOf(folder, tag);
    return [{ tag, spot: `${parts.slice(0, at).join("/")}/`, rest, kind: "folder", look } as const];
  });
  const [, name = "", separator = "", code = ""] = suffix.exec(parts.at(-1)!) ?? [];
  const tag = code === "" ? null : tagOf(code);
  if (tag === null) return folders;
  const rest = [...parts.slice(0, -1), name].join("/");
  const isPlain = separator === "." ? CLEAR.has(primaryTag(tag)) : PLAIN.has(primaryTag(tag));
  const kind = separator === "." ? "suffix" : "ending";
  return [...folders, { tag, spot: separator, rest, kind, look: isPlain ? "clear" : "odd" }];
}

/** `content.de-de/`, `docs_fr-FR/`, `docs.de/`: a language with its country, or one behind a dot, at the end of a folder's name. */
function endOfFolder(parts: readonly string[], at: number): readonly LanguageMark[] {
  const [, name = "", separator = "", code = ""] = suffix.exec(parts[at]!) ?? [];
  const tag = code === "" ? null : tagOf(code);
  if (tag === null || !CLEAR.has(primaryTag(tag)) || (separator !== "." && !tag.includes("-"))) return [];
  const rest = [...parts.slice(0, at), name, ...parts.slice(at + 1)].join("/");
  const spot = `${[...parts.slice(0, at), name].join("/")}${separator}/`;
  return [{ tag, spot, rest, kind: "folder", look: tag.includes("-") ? "sure" : "clear" }];
}

/** Docusaurus keeps translations apart: `docusaurus-plugin-content-docs/current/vpn` is `docs/vpn` of the site. */
function siteFolders(parts: readonly string[]): readonly string[] {
  const plugin = /^docusaurus-plugin-content-(docs|blog|pages)(?:-(.+))?$/.exec(parts[0] ?? "");
  if (plugin === null) return parts;
  const [, kind = "", named] = plugin;
  if (kind !== "docs") return [kind === "pages" ? "src/pages" : (named ?? "blog"), ...parts.slice(1)];
  const version = parts[1] ?? "";
  if (version === "current") return [named ?? "docs", ...parts.slice(2)];
  return [named === undefined ? "versioned_docs" : `${named}_versioned_docs`, ...parts.slice(1)];
}

function lookOf(folder: string, tag: string): LanguageMark["look"] {
  if (!CLEAR.has(primaryTag(tag)) && wholeTag.test(folder)) return "odd";
  return tag.includes("-") ? "sure" : "clear";
}

/** The tag that a folder or an ending names: `de_DE` is `de-DE`, `german` is `de`; `null` for other words. */
function tagOf(word: string): string | null {
  const named = NAMES[word.toLowerCase()];
  if (named !== undefined && Object.hasOwn(NAMES, word.toLowerCase())) return named;
  if (!wholeTag.test(word)) return null;
  const primary = word.slice(0, 2).toLowerCase();
  if (!CLEAR.has(primary) && !UNCLEAR.has(primary)) return null;
  try {
    return Intl.getCanonicalLocales(word.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}
