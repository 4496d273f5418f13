import type { Article } from "../../core/article/article.ts";

/** A page that sends its readers on says it in few words; a longer one has something to tell. */
const MAX_WORDS = 30;

/** Wikis' own form, and a page of HTML that goes on by itself. */
const MARKED =
  /^\s*#REDIRECT(?:ION)?:?\s*\[\[|<meta\s[^<>]{0,200}http-equiv\s*=\s*["']?refresh\b|^\s*(?:import\s[^\n]{0,200}\n\s*){0,5}(?:export default\b[^<]{0,200})?<Redirect\s[^<>]{0,300}\/>/i;

/** "This page has moved": what has moved must be the page, and not a mailbox. Folded to small letters. */
const MOVED: readonly RegExp[] = [
  /\b(?:page|article|document|documentation|guide|content|topic|post|faq)\b.{0,40}\b(?:moved|replaced|superseded|merged|relocated|redirect|redirects|deprecated in favou?r|now (?:lives|found|located))\b/,
  /\b(?:moved (?:to|here)|redirect(?:s|ing|ed)?(?: to)?)\b.{0,10}$/,
  /\b(?:seite|artikel|dokument|anleitung|inhalt|beitrag)\b.{0,40}\b(?:umgezogen|verschoben|ersetzt|abgelöst|verlegt|weitergeleitet|jetzt hier|nun hier)\b/,
  /\b(?:page|article|document|contenu|guide|fiche)\b.{0,40}\b(?:déplacée?|remplacée?|redirigée?|transférée?|fusionnée?)(?![\p{L}])/u,
  /\b(?:página|artículo|documento|guía|contenido|artigo|conteúdo|guia)(?![\p{L}]).{0,40}\b(?:movid[oa]|trasladad[oa]|reemplazad[oa]|sustituid[oa]|redirigid[oa]|substituíd[oa]|transferid[oa])\b/u,
  /\b(?:pagina|articolo|documento|guida|contenuto)\b.{0,40}\b(?:spostat[oa]|sostituit[oa]|trasferit[oa]|reindirizzat[oa])\b/,
  /\b(?:pagina|artikel|document|handleiding|inhoud)\b.{0,40}\b(?:verplaatst|verhuisd|vervangen|doorverwezen)\b/,
  /(?:strona|artykuł|dokument|poradnik).{0,40}(?:przeniesion|zastąpion|przekierowan)/u,
];

/** Whether an article only sends its readers on: a mark of its wiki, or few words that say so, with a link. `body` as it was written. */
export function isRedirectStub(
  body: string,
  { sections, links }: Pick<Article, "sections" | "links">,
): boolean {
  const text = sections.map((section) => section.text).join("\n");
  if (wordCount(text) > MAX_WORDS) return false;
  if (MARKED.test(body.slice(0, 2_000))) return true;
  if (links.length === 0) return false;
  const folded = text.toLowerCase();
  return MOVED.some((pattern) => folded.split("\n").some((line) => pattern.test(line)));
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
