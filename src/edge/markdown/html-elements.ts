const list = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that start and end a line of text. */
export const blockElements = list(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "frameset h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol optgroup option p pre section summary table " +
    "tbody textarea tfoot thead tr ul title video audio iframe object",
);

/** Elements within a line. `br` and the cells of tables separate words; the others do not. */
export const inlineElements = list(
  "a abbr acronym b bdi bdo big br button cite code col colgroup data datalist del dfn em embed font i img input ins kbd label " +
    "link map mark meta meter noscript output param path picture progress q rp rt ruby s samp script select slot small source " +
    "span strike strong style sub sup svg td template th time track tt u var wbr area base canvas",
);

/** The value of an attribute in the inside of a tag; `null` without one. */
export function attribute(inside: string, name: "href" | "alt" | "id" | "src"): string | null {
  const match = attributes[name].exec(inside);
  return match ? (match[1] ?? match[2] ?? match[3] ?? "") : null;
}

const pattern = (name: string): RegExp => new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i");

const attributes = { href: pattern("href"), alt: pattern("alt"), id: pattern("id"), src: pattern("src") };
