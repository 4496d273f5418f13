import { fold } from "./fold.ts";
import { primaryTag } from "./primary-tag.ts";

/** Openings of questions about how or where something is done. Folded. */
const QUESTIONS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:how (?:do|to|can|does|would|should)|can i|is it possible|is there (?:a|any) way|where (?:is|are|do|can)|what is)\b/,
  de: /\b(?:wie (?:kann|mache?|bekomme|richte|stelle|geht|aendere|andere|finde)|kann (?:ich|man)|ist es moglich|gibt es (?:eine|einen)|wo (?:ist|sind|finde|kann)|was ist)\b/,
  fr: /\b(?:comment (?:faire|puis|peut|on|je)|puis-je|est-il possible|y a-t-il (?:un|une)|ou (?:est|sont|se trouve|puis)|qu'est-ce)\b/,
  es: /\b(?:como (?:puedo|se|hago)|puedo|es posible|hay (?:alguna|una) (?:forma|manera)|donde (?:esta|estan|puedo)|que es)\b/,
};

/** Who asks where their parcel or money is asks for news of it, which no article has. Folded. */
const NEWS: Readonly<Record<string, RegExp>> = {
  en: /\bwhere (?:is|are) (?:my|our) (?:orders?|parcels?|packages?|delivery|shipment|goods|refund|money|payment|replacement)\b/g,
  de: /\bwo (?:ist|sind) (?:mein|unser)e? (?:bestellung|paket|sendung|lieferung|ware|geld|erstattung|zahlung|ersatz)\b/g,
  fr: /\bou (?:est|sont) (?:ma|mon|mes|notre) (?:commandes?|colis|livraison|remboursement|argent|paiement)\b/g,
  es: /\bdonde (?:esta|estan) (?:mis?|nuestro) (?:pedidos?|paquetes?|envio|reembolso|dinero|pago)\b/g,
};

/** Beyond this, people tell what they tried. */
const MAX_CHARACTERS = 2_000;

/**
 * Whether a text asks how something is done, rather than telling that something broke. `language` is the analyzer's;
 * one without rules is `false`. O(length), of the first 2,000 characters.
 */
export function asksHow(text: string, language = "en"): boolean {
  const tag = primaryTag(language);
  const questions = QUESTIONS[tag];
  if (questions === undefined) return false;
  return questions.test(fold(text.slice(0, MAX_CHARACTERS)).replace(NEWS[tag]!, " "));
}
