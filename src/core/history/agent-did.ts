import { fold } from "../text/fold.ts";

/** Words of a resolution that say: a person with rights, hands or money did it. Folded text. */
const ACTED: readonly RegExp[] = [
  // Approvals and rights.
  /\b(granted|approved|approval|authori[sz]ed|permitted|exception by)\b/,
  /\b(gave|given|got) (\w+ )?(access|rights|permissions?)\b|\b(access|rights|permissions?|licen[cs]e) (was |were |is )?(given|added|assigned|for \d+)\b/,
  // Accounts and groups.
  /\b(created|provisioned|assigned|extended|re-?activated|deactivated|revoked|unlocked)\b/,
  /\baccounts? (was |were |has been |have been )?(opened|closed|disabled|deleted|removed|prepared|added)\b/,
  /\b(added|put) (\w+ ){0,3}(to|into) (the )?(group|team|list|role)\b|^added\b|\badded\.$/,
  // Hardware and hands.
  /\b(replaced|replacement|exchanged|swapped|repair|repaired|rebuilt|re-?imaged|reinstalled|patched)\b/,
  /\b(technician|engineer (came|visited|went|on site)|supplier came|warranty|rma|loan (laptop|phone|device|machine))\b/,
  /\bnew (dock|laptop|phone|screen|monitor|battery|keyboard|charger|cable|badge|device|token|card)\b/,
  /\b(ordered|(re-?)?shipped|re-?sent|dispatched|delivered|(laptop|phone|device|badge|card|copy|part) sent)\b/,
  /\b(opened|started|filed) (a |an |the )?(search|trace|investigation|claim|case)\b/,
  // Security.
  /\b(isolated|wiped|purged|sessions revoked|read out after)\b/,
  // Somebody with the right to it.
  /\b(by|from) (us|our (team|side|end)|hr|legal|iam|the [a-z]+ team|[a-z]+ team|an? (admin|administrator|technician|engineer))\b/,
  /\b(we|i) (have |had )?(reset|set|changed|enabled|disabled|restored|removed|installed|moved|cleared|fixed)\b|\binstalled remotely\b/,
  /\b(escalated|passed (on )?to|handed (over )?to|transferred to)\b/,
  // German, with or without an e for an umlaut.
  /\b(freigeschaltet|freigegeben|genehmigt|zugewiesen|zugeteilt|erteilt|vergeben|angelegt|eingerichtet|verlae?ngert|entsperrt|gesperrt|deaktiviert|zurue?ckgesetzt|bereitgestellt|wiederhergestellt)\b/,
  /\b(bestellt|geliefert|verschickt|ausgehae?ndigt|ausgetauscht|getauscht|ersetzt|repariert|erstattet|vor ort|techniker(in)?|weitergeleitet an|ue?bergeben an)\b/,
  // French.
  /\b((accord|approuv|autoris|cre|attribu|debloqu|deverrouill|reactiv|prolong|restaur|rembours|command|livr|expedi|remplac|repar|escalad)ee?s?|sur place|technicienn?e?|transmise? a)\b/,
  // Spanish.
  /\b((concedi|aproba|autoriza|crea|asigna|desbloquea|reactiva|amplia|restaura|reembolsa|entrega|reemplaza|sustitui|repara|escala)d[oa]s?|in situ|tecnic[oa]|(pedido|envio) realizado|derivad[oa] a)\b/,
];

/** What an agent did for a ticket that no article closed: acted in the person's place, or told them how. */
export type AgentDid = "acted" | "told";

/** Words that say: the person did it, once told how. They outweigh those of an act. */
const TOLD: readonly RegExp[] = [
  /\b(articles?|guide|knowledge base|linked|explained|showed|shown|told|advised|instructed|pointed|sent (the )?(link|instructions|steps))\b/,
  /\b(himself|herself|themselves|themself|yourself|user (found|removed|did|changed|used|installed|reset))\b/,
  /\b(workaround|umgehung|contournement)\b/,
  /\b(artikel|anleitung|hilfeseite|erklae?rt|erlae?utert|gezeigt|hinweis|hingewiesen|selbst(ae?ndig)?)\b/,
  /\b(article|procedure|explique|montre|lien|lui-meme|elle-meme|vous-meme)\b/,
  /\b(articulo|guia|instrucciones|explicad[oa]|indicad[oa]|enlace|[ea]l mism[oa]|usted mism[oa])\b/,
];

/** Words that say: nothing was done. */
const NOTHING =
  /\b(no (fix|solution|answer|process|instructions)|could not reproduce|not reproducible|nicht reproduzierbar|non reproductible|no reproducible)\b/;

/** Words of steps, for the person to take. An act outweighs them. */
const STEPS: readonly RegExp[] = [
  /\byou (can|could|may|need to|have to|must|(will )?find) (?!now\b|again\b|not\b|no\b)|\b(customers?|users?) (needs? to|ha(s|ve) to|must) (?!be\b|wait\b)/,
  /\b(go to|navigate to|click|tap|select|choose|press and hold|sign out|log out|set the|enter (it|the|your))\b|\w (>|→|»|›) \w/,
  /\b(sie (koe?nnen|finden|mue?ssen)|man kann|klicken|tippen|wae?hlen|gehen sie|oe?ffnen sie|unter (einstellungen|mein))\b/,
  /\b(vous (pouvez|trouverez|devez)|cliquez|choisissez|selectionnez|allez dans|ouvrez)\b/,
  /\b((usted )?(puede|debe|encontrara)|haga clic|pulse|elija|seleccione|vaya a|abra)\b/,
];

/** What lies beyond says nothing that was not said before. */
const MAX_CHARACTERS = 2_000;

/**
 * What a resolution text says that an agent did: acted (granted, ordered, replaced, reset from their side) or told the person how. A lexical
 * cue; `null` for no text, and for doubt.
 */
export function agentDid(resolutionText: string): AgentDid | null {
  const text = fold(resolutionText.slice(0, MAX_CHARACTERS)).trim();
  if (text === "" || NOTHING.test(text)) return null;
  if (TOLD.some((cue) => cue.test(text))) return "told";
  if (ACTED.some((cue) => cue.test(text))) return "acted";
  return STEPS.some((cue) => cue.test(text)) ? "told" : null;
}
