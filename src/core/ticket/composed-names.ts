import type { TicketField } from "./columns.ts";

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
