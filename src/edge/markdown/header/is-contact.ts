/** An address, a telephone number, a channel of a chat, a page. */
const contact =
  /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}|(?:https?|mailto|tel|slack):\S|(?:^|\s)[#@][\w-]{2,60}|(?<![\w.])\+?\d[\d ()/.-]{6,20}\d(?!\w)/i;

/** "Teams: IT Support", "Hotline: 4711": what stands before the colon says how to ask. */
const labelled =
  /^(?:(?:ms )?teams|slack|mattermost|chat|tel(?:ephone|efon)?|phone|hotline|e-?mail|mail|contacts?|kontakt|ansprechpartner(?:in)?|ask|owner|room|raum|fax)\s?[:：]\s?\S/i;

/** Most words of a line that says whom to ask: "Ask the payroll team: payroll@example.org". */
const FEW_WORDS = 8;

/**
 * Whether what stands under `questions:` says whom to ask, and is no question of a customer: an address, a channel, the name of a team in
 * one word. What ends in a question mark is a question.
 */
export function isContact(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (/[?？؟]\s*$/.test(text)) return false;
  const isName = words.length === 1 && /^[\w.@#:/+&-]*$/.test(text.trim());
  return isName || (words.length <= FEW_WORDS && (contact.test(text) || labelled.test(text.trim())));
}
