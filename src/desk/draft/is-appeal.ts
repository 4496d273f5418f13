import { fold } from "../../core/text/fold.ts";

/** What asks for haste, a call or any help, thanks, or says which device it is, and names no problem, folded: English, German, French, Spanish. */
const APPEALS: readonly RegExp[] = [
  // "Can someone call me on [phone]?"
  /^(?:please |bitte )?(?:can|could|would|you can|please|call|ring|reach|konnen|konnten|kann|rufen|erreichbar|pouvez|merci|puede\w*|por favor|llam\w+)\b.{0,50}\[(?:phone|e-mail)\]/,
  // "URGENT!!", "Not urgent."
  /^(?:(?:very|it is|it's|this is|not|sehr|es ist|nicht|c'est|tres|pas|es|muy|no es) ){0,2}(?:urgent|asap|dringend|eilt|urgente|as soon as possible|so bald wie moglich|schnellstmoglich|des que possible|lo antes posible)\W*$/,
  /\b(?:please hurry|bitte beeilen|depechez-vous|dese prisa)\W*$/,
  // "Who can help?", "Please help"
  /^(?:please |bitte )?(?:help|hilfe|a l'aide|aidez[ -]moi|ayuda|ayudenme)(?: me| please| bitte)?\W*$/,
  /^(?:who|(?:can|could) (?:someone|somebody|anyone|anybody|you)) (?:can |could |please )?(?:help|call)(?: me)?(?: back)?(?: please| with this| here)?\W*$/,
  /^(?:wer kann|kann (?:mir )?(?:jemand|wer)) (?:mir )?(?:bitte )?helfen\W*$/,
  // "Thank you for your help!", "Many thanks, kind regards"
  /^(?:(?:many|best|kind|warm|with kind) )?(?:thanks|thank you|thx|regards|danke|vielen dank|besten dank|viele grusse|mit freundlichen grussen|merci|cordialement|(?:muchas )?gracias|saludos)\b[^.?!]{0,40}\W*$/,
  // "My laptop is NB-4474"
  /^(?:my|mein|meine|mon|ma|mi) (?:\w+ )?(?:laptop|notebook|computer|pc|device|asset|machine|rechner|gerat|ordinateur|portable|ordenador|equipo)\b[^.?!]{0,20} [\p{L}]{0,6}-?\d[\p{L}\d-]*\W*$/u,
  // "Second time this month."
  /^(?:this is |it is |it's |and )?(?:the |already the )?(?:second|third|fourth|2nd|3rd|4th) time\b[^.?!]{0,20}\W*$/,
  /^(?:qui peut m'aider|(?:alguien|quien) (?:me )?puede ayudar(?:me)?)\W*$/,
];

/** Whether a sentence only asks for haste, a call or help, thanks, or names a device: no symptom. "URGENT!!", "Who can help?", "Can someone call me on [phone]?" */
export function isAppeal(sentence: string): boolean {
  const said = fold(sentence.trim()).replace(/^[¿¡]+/, "");
  return APPEALS.some((appeal) => appeal.test(said));
}
