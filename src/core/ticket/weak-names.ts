import type { TicketField } from "./columns.ts";

/** Names that head the customer's words in tables people keep themselves, and other things elsewhere. Folded. */
const WORDS = new Set(
  (
    "issue question query enquiry inquiry concern complaint frage rueckfrage ruckfrage stoerung storung question " +
    "pregunta consulta domanda quesito vraag duvida pergunta pytanie otazka sporgsmal sporsmal fraga kysymys вопрос проблема"
  ).split(" "),
);

/**
 * What columns mean of whose names that alone does not tell, by what the other columns leave open: *Issue* is the subject where nothing
 * else is, else the description; *Name* and *Notes* are both where a table has neither, as Airtable begins one. `null` for the rest.
 * `names` are normalized.
 */
export function weakMeanings(
  names: readonly string[],
  fields: readonly (TicketField | null)[],
): readonly (TicketField | null)[] {
  const has = (field: TicketField): boolean => fields.includes(field);
  const isOpen = (at: number): boolean => fields[at] === null;
  const found: (TicketField | null)[] = names.map(() => null);
  if (has("subject") && has("description")) return found;
  const isEither = has("subject") || has("description");
  // A table without ids may call them so.
  const at = has("id") || !isEither ? names.findIndex((name, i) => isOpen(i) && WORDS.has(name)) : -1;
  if (at >= 0) found[at] = has("subject") ? "description" : "subject";
  const [name, notes] = [names.indexOf("name"), names.indexOf("notes")];
  if (at >= 0 || isEither || name < 0 || notes < 0 || !isOpen(name) || !isOpen(notes)) return found;
  found[name] = "subject";
  found[notes] = "description";
  return found;
}
