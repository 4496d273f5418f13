import { accessInEnglish } from "../../../core/text/access-words.ts";

/** `Not visible to customers`, `Do not share with clients`, `Nicht an Kunden weitergeben`: of no word for those who may read it. */
export const refusing: string = [
  "(?:not|never) (?:be )?(?:(?:visible|shown|shared|available|intended|meant) )?(?:to|for|with) (?:the |our |any )?(?:external )?(?:customers?|clients?|end.?users?|the public|public|publication|partners)",
  "(?:do not|don.?t|never) (?:share|forward|show|send|disclose|publish|give|tell)(?: (?:this|it|that|anything|below|the following))?(?: (?:section|part|information|below))? ?(?:(?:with|to) (?:the |our |any )?(?:customers?|clients?|end.?users?|public)|externally|publicly|outside(?: of)? (?:the |our )?(?:company|team|desk|organi[sz]ation))",
  "hidden from (?:the |our )?(?:customers?|clients?|end.?users?|public)",
  "not (?:for )?public",
  "(?:not|kein(?:esfalls)?|nie) (?:an|for|fur|mit|für) (?:die |unsere |externe )?kunden?(?: (?:weitergeben|weiterleiten|teilen|bestimmt|sichtbar|gedacht))?",
  "ne not (?:communiquer|partager|diffuser|transmettre|montrer) (?:aux|avec les|au|à|a) (?:nos )?(?:clients?|public)",
  "(?:not|no|ne|nao) (?:compartir|mostrar|divulgar|enviar|publicar|partilhar|condividere) (?:con|a|com|ai|aos) (?:los |las |os |nuestros )?client[ei]s?",
  "no (?:es )?public",
].join("|");
const refusal = new RegExp(
  `^(?:please )?(?:internal (?:document|page|article)?[\\s–—,-]*)?(?:${refusing})$`,
  "i",
);

/** Whether a heading or a label is such a sentence and nothing else. */
export function refuses(text: string): boolean {
  return refusal.test(accessInEnglish(text.replace(/[:.!*_]+/g, " ").trim()).replace(/\s+/g, " "));
}
