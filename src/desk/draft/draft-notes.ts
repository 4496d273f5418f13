import { fold } from "../../core/text/fold.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { maskedLine } from "./masked-line.ts";

/** Six steps or so. UTF-16 code units. */
export const NOTE_LENGTH = 800;
/** "Done." and "fixed, closing" teach nothing. */
const LEAST_NOTE_WORDS = 3;
/** A longer note that speaks of another ticket says more than that. */
const MERGE_WORDS = 12;
/** Notes given of one gap: more are not read before one writes. */
const MOST_NOTES = 8;
/** Notes that say that nothing helped. Folded text. */
const NO_HELP =
  /\bnothing (?:found|helped|to be done)\b|\bwill live with\b|\bno (?:instructions|solution|answer|reply|response|tool|article)\b|\bcould not reproduce\b|\bgave up\b|\bnot possible\b|\bkeine (?:losung|antwort|anleitung)\b|\b(?:half|ging) nicht\b|\bnicht (?:moglich|reproduzierbar)\b|\b(?:aucune solution|pas possible|sin solucion|no es posible)\b/;
/** That a ticket was put together with another. Folded text. */
const MERGED =
  /\b(?:merg(?:ed|ing)|duplicat(?:e|ed)) (?:\w+ ){0,2}(?:of|into|with|to)\b|\bzusammen(?:gefasst|gefuhrt|gelegt)\b|\bduplikat\b|\b(?:fusionn|fusionad)\p{L}* (?:avec|con)\b|\b(?:doublon|duplicado) (?:du|del?)\b/u;
/** What somebody did, or can do, or where: "Settings > Mail". By the language of the note. Folded text. */
const STEPS: readonly RegExp[] = [
  /\b(?:adjust|add|allow|change|check|choose|clear|click|clos|configur|connect|copi|copy|correct|creat|delet|disabl|disconnect|download|drag|empt|enabl|enter|exchang|export|go to|hold|import|instal|log|lower|map|mov|open|order|pair|plug|press|pull|push|rais|re-?(?:add|boot|connect|creat|instal|leas|nam|plac|set|start|stor)|remov|reset|right-click|run|sav|scan|select|set|sign|start|swap|switch|tap|turn|type|uninstal|unlock|unplug|untick|updat|upgrad|upload|us(?:e|ed|ing)|tick|toggl)\w*\b/,
  /(?:offn|klick|wahl|stell|losch|entfern|fug|start|install|aktualisier|aktivier|setz|ander|geb|richt|meld|schalt|druck|verbind|verbund|trenn|speicher|kopier|schieb|tausch|benenn|leer|pruf|gehalten)(?:en|et|t|e|n)?\b/,
  /\b(?:ouvr|cliqu|chois|selectionn|supprim|ajout|redemarr|install|desinstall|mis a jour|activ|desactiv|reinitialis|chang|modifi|saisi|connect|deconnect|vid|copi|deplac)(?:er|ez|e|es|ee|ees|ir|i|is|it|ie|ant)?\b/,
  /\b(?:abr|clic|elij|eleg|seleccion|borr|elimin|anad|agreg|reinici|instal|desinstal|actualiz|activ|desactiv|restablec|cambi|introduc|conect|desconect|vaci|copi|mov)(?:ar|er|ir|a|e|o|io|ado|ada|ido|ida|ando|aron|amos|an|en)?\b/,
  /\p{L} ?(?:>|→) ?\p{L}/u,
];
/** Of the subject that a note answers. */
const ABOUT_LENGTH = 80;

/** What an agent noted on a resolved ticket, masked. */
export interface DraftNote {
  readonly id: string;
  /** The ticket's subject: a note is an answer to something. */
  readonly about: string;
  readonly note: string;
}

/** Whether an agent's note says what somebody did. */
function teaches(note: string): boolean {
  const folded = fold(note.slice(0, NOTE_LENGTH));
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < LEAST_NOTE_WORDS || NO_HELP.test(folded)) return false;
  return STEPS.some((step) => step.test(folded)) && !(words.length <= MERGE_WORDS && MERGED.test(folded));
}

/**
 * Notes that say what somebody did, in the order of the tickets, the same words once: first of the gap's `own`, which were mostly closed when the
 * gap is found, then of `resolved` ones like them.
 */
export function draftNotes(own: readonly Ticket[], resolved: readonly Ticket[]): DraftNote[] {
  const notes = new Map<string, DraftNote>();
  for (const { id, subject, resolutionText } of [...own, ...resolved]) {
    if (notes.size === MOST_NOTES) break;
    const note = maskedLine(resolutionText, NOTE_LENGTH);
    const key = fold(note);
    if (teaches(note) && !notes.has(key))
      notes.set(key, { id, about: maskedLine(subject, ABOUT_LENGTH), note });
  }
  return [...notes.values()];
}
