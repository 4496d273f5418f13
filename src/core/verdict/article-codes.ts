import type { SearchIndex } from "../search/search-index.ts";

type Article = Pick<SearchIndex["articles"][number], "path" | "sections" | "title" | "url">;
type Code = readonly [letters: string, digits: string];

/** So many codes with the same letters are a way of numbering, such as `IT-101`, `IT-102`, `IT-110`; one alone is any name, such as `Office-365`. */
const FEWEST_OF_A_KIND = 3;
/** Where the text of a page says its number, if it does. UTF-16 code units. */
const TOP = 300;

const AFTER = String.raw`[-_]?(\d{2,8})(?![\p{L}\p{N}])`;
/** All of the last part of an address. */
const WHOLE = new RegExp(String.raw`^(\p{L}{2,6})${AFTER}$`, "u");
/** In capitals: `windows-11-upgrade` has no number. */
const AT_FRONT = new RegExp(String.raw`^[[(]?(\p{Lu}{2,6})${AFTER}`, "u");
/** "Article number: IT-101". */
const LABELLED = new RegExp(
  String.raw`(?:(?:article|document|kb) (?:number|no\.?|id)|(?:artikel|dokument(?:en)?|kb)[- ]?(?:nummer|nr\.?|id)|num[ée]ro (?:de |d['’]|del )?(?:l['’])?(?:article|artículo)) ?[:#]? {0,3}(\p{L}{2,6})${AFTER}`,
  "iu",
);

/**
 * Prepares to tell the code by which a desk numbers an article where no key of front matter says it: at the end of its address, at the front of its
 * title or file name, or behind "Article number:" at the top of its text. As agents write it, `it-101` and `it101`. Only a code with the letters of two
 * others counts. O(articles).
 */
export function createArticleCodes(articles: readonly Article[]): (article: Article) => readonly string[] {
  const codes = new Map(articles.map((article) => [article, codesIn(article)]));
  const numbers = new Map<string, Set<string>>();
  for (const [letters, digits] of [...codes.values()].flat())
    numbers.set(letters, (numbers.get(letters) ?? new Set()).add(digits));
  return (article) =>
    (codes.get(article) ?? [])
      .filter(([letters]) => numbers.get(letters)!.size >= FEWEST_OF_A_KIND)
      .flatMap(([letters, digits]) => [`${letters}-${digits}`, `${letters}${digits}`]);
}

function codesIn({ path, sections, title, url }: Article): readonly Code[] {
  const address = (url ?? "").replace(/[?#].*$/s, "").replace(/\/+$/, "");
  // A trail of pages may stand before the first heading.
  const top = sections
    .slice(0, 2)
    .map(({ text }) => text)
    .join("\n");
  const places = [
    WHOLE.exec(lastPart(address)),
    AT_FRONT.exec(title),
    AT_FRONT.exec(lastPart(path ?? "")),
    LABELLED.exec(top.slice(0, TOP)),
  ];
  return places.flatMap((found) => (found === null ? [] : [[found[1]!.toLowerCase(), found[2]!] as const]));
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
