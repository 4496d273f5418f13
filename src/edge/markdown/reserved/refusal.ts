import { accessInEnglish } from "../../../core/text/access-words.ts";
import { wordSet } from "../header/key-words.ts";

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

const noes = wordSet(
  "not no non ne nao nie niet nicht kein keinesfalls nunca mai never jamais nigdy nooit никогда не",
);
const customers = wordSet(
  `customer customers client clients clientes clienti kunde kunden kundinnen endkunden klant klanten klient klienci klientom klientowi klientów клиент клиентам клиентами клиенту
  cliente usuario usuarios utilisateurs utenti utente użytkownikom пользователям anwender anwendern kunder kunderna`,
);
const givings = wordSet(
  `show share give tell send forward disclose publish reveal visible shown shared
  zeigen anzeigen weitergeben weiterleiten weitersagen teilen mitteilen sichtbar gedacht bestimmt
  montrer partager communiquer transmettre diffuser envoyer divulguer dire
  mostrar compartir divulgar enviar reenviar comunicar revelar publicar partilhar compartilhar
  mostrare condividere comunicare inviare inoltrare divulgare condividi
  delen tonen doorsturen doorgeven laten zien zichtbaar bedoeld
  udostępniać udostępniaj pokazywać pokazuj przekazywać wysyłać wysyłaj
  показывать показывайте передавать передавайте сообщать отправлять пересылать делиться разглашать
  dela visa del vis`,
);
const joining = wordSet(
  `please bitte the our any to with for an die den der unsere unseren externe mit für fur aux au les nos avec le la à a al a los las nuestros con ai i gli il nostri com os aos
  met aan de onze voor het z do dla naszym naszymi нашим с это pas this it section part be med til till`,
);

/** A sentence of words for a no, for giving on and for customers, in any language: `No mostrar al cliente`, `Не показывать клиентам`. */
function keepsFromCustomers(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "");
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (words.length > 9 || !has(noes) || !has(givings) || !has(customers)) return false;
  return words.every((word) => [noes, givings, customers, joining].some((set) => set.has(word)));
}

/** Whether a heading or a label is such a sentence and nothing else. */
export function refuses(text: string): boolean {
  if (keepsFromCustomers(text)) return true;
  return refusal.test(accessInEnglish(text.replace(/[:.!*_]+/g, " ").trim()).replace(/\s+/g, " "));
}
