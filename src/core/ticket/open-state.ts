import { fold } from "../text/fold.ts";

/** Words of states in which nobody has closed the ticket yet, folded: English, German, French, Spanish. */
const OPEN = new Set(
  (
    "open opened reopened new pending hold waiting awaiting assigned unassigned progress todo backlog processing researching " +
    "offen neu bearbeitung wartet wartend zugewiesen ouvert ouverte nouveau cours attente abierto abierta nuevo espera pendiente proceso"
  ).split(" "),
);
/** "Pending close", "Open - resolved by user": somebody did. */
const CLOSED = /clos|solv|done|complet|finish|schlo|gelost|erled|ferme|resol|resuel|cerrad/;

/** Whether a state surely says that the ticket is still open: how it will be closed, nobody knows. */
export function isOpenState(state: string): boolean {
  const words = fold(state).match(/\p{L}+/gu) ?? [];
  return words.some((word) => OPEN.has(word)) && !words.some((word) => CLOSED.test(word));
}
