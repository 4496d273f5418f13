import { fold } from "../../core/text/fold.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { maskedLine } from "./masked-line.ts";

export const NOTE_LENGTH = 400;
/** "Done." and "fixed, closing" teach nothing. */
const LEAST_NOTE_WORDS = 3;
/** Notes that say that nothing helped. English. */
const NO_HELP =
  /\bnothing (?:found|helped|to be done)\b|\bwill live with\b|\bno (?:instructions|solution|answer|reply|response|tool|article)\b|\bcould not reproduce\b|\bgave up\b|\bnot possible\b/i;
/** What somebody did, or can do. English. */
const STEP =
  /\b(?:add|allow|change|check|choose|clear|click|clos|copi|copy|creat|delet|disabl|download|drag|enabl|enter|exchang|go to|instal|log|map|mov|open|order|pair|press|pull|push|re-?(?:add|boot|creat|instal|nam|plac|set|start|stor)|remov|reset|right-click|run|select|set|sign|start|switch|turn|type|uninstal|unlock|untick|updat|upgrad|us(?:e|ed|ing)|tick|toggl)\w*\b/i;
/** Of the subject that a note answers. */
const ABOUT_LENGTH = 80;

/** What an agent noted on a resolved ticket, masked. */
export interface DraftNote {
  readonly id: string;
  /** The ticket's subject: a note is an answer to something. */
  readonly about: string;
  readonly note: string;
}

/** Notes that say what somebody did, in the order of the tickets, the same words once. */
export function draftNotes(resolved: readonly Ticket[]): DraftNote[] {
  const notes = new Map<string, DraftNote>();
  for (const { id, subject, resolutionText } of resolved) {
    const note = maskedLine(resolutionText, NOTE_LENGTH);
    const key = fold(note);
    const words = key.match(/[\p{L}\p{N}]+/gu) ?? [];
    const teaches = words.length >= LEAST_NOTE_WORDS && !NO_HELP.test(note) && STEP.test(note);
    if (teaches && !notes.has(key)) notes.set(key, { id, about: maskedLine(subject, ABOUT_LENGTH), note });
  }
  return [...notes.values()];
}
