import type { TicketField } from "./ticket-field.ts";

const LONGEST_NAME = 200;

/**
 * A name without what products put around it: "Subject (Ticket)", "Status.Name", "caller_id.display_value", "(Do Not Modify) Case",
 * "Requester - Requester", "Korte omschrijving (Details)", "u_kb_article", "statuscode@OData…FormattedValue".
 */
export function bareName(header: string): string {
  // A cell of text that stands where names do: it is none, and these expressions take the square of its length.
  if (header.length > LONGEST_NAME) return header;
  return header
    .replace(/@OData\.Community\.Display\.V1\.FormattedValue$/i, "")
    .replace(/^\((?:Do Not Modify|Nicht ändern|Ne pas modifier|No modificar)\) ?/i, "")
    .replace(/^(?:u_|cf_)(?=[a-z]{2})/, "")
    .replace(/\s*\((?:ticket|tickets|case|incident|request|details)\)\s*$/i, "")
    .replace(
      /\.(?:name|display[_ ]?name|display[_ ]?value|value|label|text|email|email_id|user_name|number)$/i,
      "",
    )
    .replace(/^(.+) - \1$/i, "$1");
}

const DOER = /edby(?:user|agent|person)?(?:full|display)?(?:name)?$/;

/** Whether a heading, normalised, says who did something: "Resolved by", "updated_by_user". */
export function namesADoer(name: string): boolean {
  return DOER.test(name);
}

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

const TICKET =
  "(?:ticket|case|incident|request|issue|fault|problem|call|job|workorder|helpdesk|conversation|enquiry|inquiry|complaint|servicerequest|sr|wo)";
const GERMAN_TICKET =
  "(?:tickets?|(?:kunden)?vorgangs?|storungs?|meldungs?|anfragen?|falls?|incident|auftrags?|serviceanfragen?|problem|kunden|fehler)";
const OPENED =
  "(?:creat(?:ed|ion)|open(?:ed|ing)|raised|log(?:ged)?|report(?:ed)?|submit(?:ted)?|submission|received|requested|entered|entry|registered|registration)";
const ENDED = "(?:resolved|resolution|clos(?:ed|ing|ure)|completed|completion|solved|finished|ended|fixed)";
const MOMENT = "(?:date|time|datetime|timestamp|at|on|ts|dt|utc|local)";
const GERMAN_OPENED =
  "(?:eingangs|erfassungs|anfrage|melde|meldungs|erstellungs|eroffnungs|anlage|aufnahme|ticket)";
const ROMANCE_TICKET =
  "(?:(?:de|d|du|del|dela|di|della|do|da)?(?:tickets?|demande|incident[eo]?|dossier|appel|requete|intervention|caso|incidencia|solicitud|peticion|reporte|orden|richiesta|segnalazione|pratica|chamado|solicitacao|pedido|atendimento))";

/** Names that people put together themselves, by their parts. Folded, letters and digits only; tried where no list has the name. */
const COMPOSED: readonly (readonly [TicketField, RegExp])[] = [
  ["id", whole(`${TICKET}(?:id|no|nr|num|number|ref|reference)`)],
  ["id", whole(`${GERMAN_TICKET}(?:nummer|nr|id|kennung)`)],
  ["id", whole(`(?:no?|num|nr|numero|ref|reference|protocolo|folio|id)${ROMANCE_TICKET}`)],
  ["subject", whole(`(?:short|brief)(?:desc|description|summary|text|title)`)],
  [
    "subject",
    whole(
      "(?:breve|corta|curta|korte?|kurze|courte|krotki)(?:descripcion|descrizione|descricao|description|omschrijving|beschreibung|beskriv(?:else|ning)|opis)",
    ),
  ],
  ["subject", whole(`(?!job)${TICKET}(?:summary|subject|title|name|headline|topic)`)],
  ["subject", whole(`${GERMAN_TICKET}(?:betreff|titel|bezeichnung|thema|kurztext)`)],
  [
    "description",
    whole(
      `(?:full|long|detailed|complete|original|initial|first|customer|user|${TICKET})+(?:description|desc|details?|message|text|body|statement)`,
    ),
  ],
  ["description", whole(`(?:lang|detail|voll|${GERMAN_TICKET})(?:beschreibung|text|schilderung)`)],
  [
    "description",
    /^(?:desc(?:ription|ripcion|rizione|ricao)|details?|detalles?|detalhes?|dettagli[oa]?)(?:detaillee|detallada|dettagliata|detalhada|complete|completa|(?:du|del|do)problem[ae])$/,
  ],
  ["status", whole(`(?:${GERMAN_TICKET})(?:status|zustand|stand)`)],
  ["createdAt", whole(`(?:${MOMENT}(?:of)?)+${OPENED}${MOMENT}*`)],
  ["createdAt", whole(`${OPENED}${MOMENT}+`)],
  ["createdAt", whole(`${GERMAN_OPENED}(?:datum|zeit|zeitpunkt|tag|am)`)],
  ["createdAt", whole("(?:geoffnet|eroffnet|erstellt)(?:datum|uhrzeit|zeit)+")],
  [
    "resolvedAt",
    whole("(?:geschlossen|gelost|erledigt|abschluss|losungs|schliessungs)(?:datum|uhrzeit|zeit)+"),
  ],
  [
    "requester",
    whole(
      "(?:name|email|emailadresse)(?:des|der)(?:anforderers|anfragenden|antragstellers|melders|kunden|anrufers|benutzers|kontakts)",
    ),
  ],
  ["resolvedAt", whole(`(?:${MOMENT}(?:of)?)+${ENDED}${MOMENT}*`)],
  ["resolvedAt", whole(`${ENDED}${MOMENT}+`)],
];

function whole(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

const LONGEST = 60;

/** What a name says by its parts: "Fault Description", "Date of Submission", "Anfragebetreff"; `null` if nothing. */
export function composedMeaning(name: string): TicketField | null {
  if (name.length > LONGEST) return null;
  return COMPOSED.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
