import type { FrontMatterBlock } from "./split-front-matter.ts";

/** Imports, and then the object that Next.js, Docusaurus and others read as the page's metadata. */
const exported =
  /^(?:[ \t]*\n|import\b[^\n]{0,300}\n){0,50}export[ \t]+const[ \t]+(?:metadata|meta|front_?matter|page|config)[ \t]*(?::[^=\n]{0,100})?=[ \t]*(?=\{)/i;

/** Longest object that is looked through for its end. */
const maxLength = 70_000;

/** The header that a page of MDX exports: `export const metadata = { draft: true }`. An object of JavaScript's is one of YAML's. */
export function exportedHeader(text: string, start: number): FrontMatterBlock | null {
  const found = exported.exec(text.slice(start, start + maxLength));
  if (found === null) return null;
  const from = start + found[0].length;
  const to = endOfBraces(text, from) ?? Math.min(text.length, from + maxLength);
  const line = text.slice(0, from).split("\n").length;
  const rest = text.slice(to).replace(/^[ \t]*(?:satisfies[ \t]+[\w.]+)?;?[ \t]*/, "");
  const lines = text.slice(0, to).split("\n").length - 1;
  return {
    format: "yaml",
    language: "",
    source: text.slice(from, to),
    line,
    body: rest,
    bodyLine: lines,
    closed: true,
  };
}

/** Past the brace that closes the one at `start`, those in texts left aside; `null` if none does. */
function endOfBraces(text: string, start: number): number | null {
  let depth = 0;
  const piece = text.slice(start, start + maxLength);
  for (const match of piece.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|[{}]/g)) {
    if (match[0] === "{") depth++;
    if (match[0] === "}" && --depth === 0) return start + match.index + 1;
  }
  return null;
}
