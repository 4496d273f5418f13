import type { OutlineImage, OutlineLink } from "../../core/article/outline.ts";
import { decodeEntities } from "../../core/text/decode-entities.ts";
import { attribute } from "./html-elements.ts";
import { htmlTokens } from "./html-tokens.ts";

/** Links and images of a piece of HTML that begins on `line`. An image marked as decoration (`alt=""`, `role="presentation"`) is none. */
export function readHtmlParts(
  html: string,
  line: number,
): { readonly links: readonly OutlineLink[]; readonly images: readonly OutlineImage[] } {
  const links: OutlineLink[] = [];
  const images: OutlineImage[] = [];
  let at = line;
  let read = 0;
  for (const token of htmlTokens(html)) {
    if (token.kind !== "open" || (token.name !== "a" && token.name !== "img")) continue;
    at += html.slice(read, token.at).split("\n").length - 1;
    read = token.at;
    if (token.name === "a") {
      const target = attribute(token.inside, "href");
      if (target !== null)
        links.push({ target: decodeEntities(target), text: wordsAfter(html, token.at), line: at });
    } else if (!isDecoration(token.inside)) {
      const source = decodeEntities(attribute(token.inside, "src") ?? "");
      images.push({ source, text: decodeEntities(attribute(token.inside, "alt") ?? ""), line: at });
    }
  }
  return { links, images };
}

/** What is linked: up to the end of the element, tags left out. */
function wordsAfter(html: string, at: number): string {
  const after = html.slice(at, at + LONGEST);
  const start = after.indexOf(">") + 1;
  const end = after.toLowerCase().indexOf("</a", start);
  const inside = start === 0 || end === -1 ? "" : after.slice(start, end);
  return decodeEntities(inside.replace(/<[^<>]{0,500}>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

const LONGEST = 2_000;

function isDecoration(inside: string): boolean {
  return (
    /\salt=(?:""|'')/i.test(inside) || /\s(?:role=["']?presentation|aria-hidden=["']?true)/i.test(inside)
  );
}
