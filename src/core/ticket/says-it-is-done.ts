import { fold } from "../text/fold.ts";
import { requesterText, type Ticket } from "./ticket.ts";

/** Words that say that something is wanted, but not what. Folded. */
export const SAYS_NOTHING: ReadonlySet<string> = words(
  "hi hello hey dear all team test testing help please pls plz thanks thank you thx urgent asap issue issues problem problems " +
    "question ticket request support error a an the me my i is it of no subject none na fw fwd re " +
    "hallo hilfe bitte danke dringend frage bonjour aide merci urgente hola ayuda gracias probleme problema",
);

/** One of these thanks, or says that something is over. Folded. */
const DONE = words(
  "thanks thank thx works working worked solved resolved fixed close closed ignore " +
    "danke dank erledigt funktioniert gelost behoben geschlossen schliessen " +
    "merci marche fonctionne resolu fermer cloturer gracias funciona solucionado resuelto cerrar",
);

/** What stands beside it. No word that denies or asks, and none that names what does not work. */
const BESIDE = words(
  "and for to from on this that s we your us was has been can could will now again already just only everything very so much many lot " +
    "great good nice perfect super quick fast kind service reply response answer ok okay yes fine done case incident " +
    "und fur die der das den es ich ihr ihre ihren euch ihnen sie ist hat sich kann konnt konnen werden wird jetzt wieder nun " +
    "alles gut toll vielen herzlichen besten schnelle antwort anfrage geht lauft " +
    "beaucoup pour votre l d c est ca tout bien maintenant vous pouvez le la parfait " +
    "muchas por su tu respuesta ya todo esta pueden puede el caso perfecto",
);

const MAX_CHARS = 400;
/** "Thanks Dana," and names of tickets, such as INC0010345 and #4711. */
const NAMED =
  /(?<=anks|hank you|anke|erci|racias),? \p{Lu}\p{Ll}+(?=\s*(?:[,.!]|$))|(?:#\s?|\b\p{Lu}{2,8}-?)\d{3,}/gmu;

/** The subject of an answer is that of the mail before it. */
const ANSWER = /^\s*(?:re|aw|sv|antw|odp|rif)\s?:/i;

/**
 * Whether somebody only thanks for what was done, or says that it is: "Thanks, works now. You can close the ticket." Mail that comes after a
 * ticket was closed opens another one. Whoever says of what it works, or that it does not, says more.
 */
export function saysItIsDone(ticket: Ticket): boolean {
  const { subject, description } = ticket;
  const text = ANSWER.test(subject) && description !== "" ? description : requesterText(ticket);
  if (text.length > MAX_CHARS || text.includes("?")) return false;
  const said = fold(text.replace(NAMED, " ")).match(/[\p{L}\p{N}]+/gu) ?? [];
  const isBeside = (word: string): boolean => word !== "no" && (BESIDE.has(word) || SAYS_NOTHING.has(word));
  return said.some((word) => DONE.has(word)) && said.every((word) => DONE.has(word) || isBeside(word));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
