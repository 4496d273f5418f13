import { groupBy } from "../../../core/math/group-by.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** A name and a whole number, as in "Thunderbird 91", and the same without the blank's help: what stands before a number and is no name. */
const NAMED = /(?<![\p{L}\p{N}])(\p{L}[\p{L}+#]{2,30})[ \u00a0](\d{1,4})(?:\.\d+)*(?![\p{L}\p{N}%:/-])/gu;
const NO_NAMES = new Set(
  "step steps page pages figure table chapter section part line item option method example note port level size day days top the and for from with about than least only over under after before last next first within every past max min row column error code number channel version release build january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec schritt seite abschnitt teil option".split(
    " ",
  ),
);

/** An article that names versions older than those that its tickets name. Needs tickets whose article is known. */
export const oldVersion: Rule<"found" | "fix"> = {
  name: "old-version",
  group: "state",
  severity: "warning",
  on: false,
  why: "People with a later version look for steps that are no longer there.",
  texts: {
    found:
      "Names {name} {version} at most; {later} of its {tickets} tickets name a later one, such as {name} {theirs}.",
    fix: "Try the steps in the later version, and say for which versions they hold.",
  },
  limits: { tickets: 3, percentLater: 10 },
  find: (context, { tickets = 3, percentLater = 10 }) => {
    const own = groupBy(context.tickets, ({ articleId }) => articleId);
    return publishedArticles(context).flatMap(({ id, title, sections }) => {
      const asked = own.get(id) ?? [];
      if (asked.length < tickets) return [];
      const named = latest(
        `${title}\n${sections.map(({ heading, text }) => `${heading}\n${text}`).join("\n")}`,
        true,
      );
      const found = [...named].flatMap(([key, { name, version }]) => {
        const later = asked.flatMap(({ text }) => {
          const theirs = latest(text, false).get(key)?.version ?? 0;
          return theirs > version && sameKind(theirs, version) ? [theirs] : [];
        });
        const isMany = later.length >= tickets && 100 * later.length >= percentLater * asked.length;
        return isMany ? [{ name, version, later }] : [];
      });
      const worst = found.sort((a, b) => b.later.length - a.later.length)[0];
      if (worst === undefined) return [];
      const { name, version, later } = worst;
      return [
        {
          articleId: id,
          line: null,
          message: [
            "found",
            {
              name,
              version: String(version),
              later: later.length,
              tickets: asked.length,
              theirs: String(Math.max(...later)),
            },
          ],
          fix: "fix",
        },
      ];
    });
  },
};

/** A year is no successor of a number: "Office 2019" and "Office 365". */
function sameKind(a: number, b: number): boolean {
  return isYear(a) === isYear(b) && (isYear(a) || a < 10 * Math.max(b, 10));
}

function isYear(value: number): boolean {
  return value >= 1990 && value < 2100;
}

/** By name in small letters, the highest version. With `capital`, names begin with a capital letter. */
function latest(
  text: string,
  capital: boolean,
): Map<string, { readonly name: string; readonly version: number }> {
  const found = new Map<string, { readonly name: string; readonly version: number }>();
  for (const [, name = "", number] of text.matchAll(NAMED)) {
    const key = name.toLowerCase();
    if (NO_NAMES.has(key) || (capital && !/^\p{Lu}/u.test(name))) continue;
    const version = Number(number);
    if (version > (found.get(key)?.version ?? 0)) found.set(key, { name, version });
  }
  return found;
}
