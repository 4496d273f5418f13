import { fold } from "../text/fold.ts";
import type { TicketField } from "./ticket-field.ts";

/** What programs write for a value that is not there, in brackets or between dashes: nobody's words. */
const MARKED =
  /^(?:[([{<]\s?(?:empty|blank|none|null|nil|undefined|n\/?a|not set|no value|leer|ohne|vide|vacio|vuoto|leeg|puste|tomt?|vazio|пусто)\s?[)\]}>]|-+ ?(?:none|null|empty|leer|kein[es]?|aucune?|ninguno?a?) ?-+|\[\]|\{\})$/;

/** The same in bare words, which are a value in no column but one of text. */
const BARE =
  /^(?:[-–—_.?*/#]{1,3}|n\.?[/\\]?a\.?|n\/?v|none|null|nil|nan|empty|blank|not (?:set|available|applicable|assigned|specified|provided)|unassigned|no value|keine?r?|nicht (?:zugewiesen|gesetzt|vorhanden|angegeben)|non (?:attribue|assigne|defini|renseigne|applicable)e?|aucune?|sin asignar|no asignado|ningun[oa]?|non assegnato|nessun[oa]?|niet toegewezen|geen|nao atribuido|nenhuma?|nie przypisano|brak|ej tilldelad|ikke tildelt|не назначен[оа]?|нет)$/u;

const LONGEST = 24;
const MAX_REMEMBERED = 1_000;
const remembered = new Map<string, boolean>();

/** What people write: "none" and "-" may be all that somebody said. */
const WRITTEN: ReadonlySet<TicketField> = new Set<TicketField>([
  "subject",
  "description",
  "resolution",
  "comments",
  "notes",
  "satisfaction",
]);

/** The value of a cell; empty if a program wrote that there is none. */
export function said(field: TicketField, value: unknown): unknown {
  return (WRITTEN.has(field) ? isMarkedEmpty(value) : saysNothing(value)) ? "" : value;
}

/** Whether a program wrote the value for none at all: "(empty)", "[null]", "-- None --". */
export function isMarkedEmpty(value: unknown): boolean {
  return (
    typeof value === "string" && /^\s*[-([{<]/.test(value) && isShort(value) && MARKED.test(plain(value))
  );
}

/** Whether a value that is no text of people says nothing: also "N/A", "none", "-". Digits and names say something. */
export function saysNothing(value: unknown): boolean {
  if (typeof value !== "string" || !isShort(value) || /\d/.test(value)) return false;
  const known = remembered.get(value);
  if (known !== undefined) return known;
  const word = plain(value);
  const isNothing = BARE.test(word) || MARKED.test(word);
  if (remembered.size < MAX_REMEMBERED) remembered.set(value, isNothing);
  return isNothing;
}

function isShort(value: string): boolean {
  return value.length <= LONGEST;
}

function plain(value: string): string {
  return fold(value).trim();
}
