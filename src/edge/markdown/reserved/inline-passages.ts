import { areForFew } from "./few-readers.ts";
import type { Passage } from "./passage.ts";
import { saysForFew } from "./says-for-few.ts";

const span = /\[([^[\]\n]{1,1000})\]\{([^{}\n]{1,100})\}/g;
const attributeLine = /^[ \t>]{0,20}\{:?[ \t]*([^{}\n]{1,100})\}[ \t]*$/gm;
const aside = /[([（]([^()[\]:：\n]{3,60})[:：][^()[\]]{1,1000}[)\]）](?![(\]])/g;
/** No paragraph is looked at further, so that many of them take no long time. */
const LONGEST = 20_000;
/** A class of a site's style that no browser shows. */
const unseen = /\.(?:hidden|d-none|is-hidden|comment|visually-hidden)(?![\w-])/;

/**
 * Passages within lines: `[words]{.internal}`, a paragraph with `{: .internal}` below it, `(internal note: words)`.
 */
export function inlinePassages(text: string): Passage[] {
  return [...spans(text), ...paragraphs(text), ...asides(text)];
}

function spans(text: string): Passage[] {
  if (!text.includes("]{")) return [];
  return [...text.matchAll(span)]
    .filter(([, , attributes = ""]) => isReserved(attributes))
    .map((match) => passage(match.index, match[0]));
}

function paragraphs(text: string): Passage[] {
  if (!/^[ \t>]{0,20}\{/m.test(text)) return [];
  return [...text.matchAll(attributeLine)]
    .filter(([, attributes = ""]) => isReserved(attributes))
    .map((match) => {
      const from = Math.max(0, match.index - LONGEST);
      const above = text.slice(from, match.index).lastIndexOf("\n\n");
      const start = above < 0 ? from : from + above + 2;
      return { start, end: match.index + match[0].length, mark: match[0].trim() };
    });
}

function asides(text: string): Passage[] {
  return [...text.matchAll(aside)]
    .filter(([, label = ""]) => saysForFew(label))
    .map((match) => passage(match.index, match[0]));
}

function isReserved(attributes: string): boolean {
  const classes = [...attributes.matchAll(/\.([\w-]{1,60})|\bclass=["']?([\w -]{1,60})/g)];
  return unseen.test(attributes) || classes.some(([, one, many]) => areForFew(one ?? many ?? ""));
}

function passage(start: number, text: string): Passage {
  return { start, end: start + text.length, mark: text.slice(0, 80) };
}
