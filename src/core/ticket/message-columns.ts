import { type ColumnLookup, normalizeHeader } from "./columns.ts";
import type { TicketField } from "./ticket-field.ts";

/** The columns of a table in which each row is a message, by their headings. */
export interface MessageColumns {
  /** The ticket that the message belongs to. */
  readonly thread: string;
  /** What was written. */
  readonly text: string;
  readonly author: string | null;
  /** Customer or agent, in or out: one column or several. */
  readonly roles: readonly string[];
  /** Whether only the desk reads it. */
  readonly privacy: readonly string[];
  readonly at: string | null;
  /** What is said of the message and not of the ticket, besides those. */
  readonly others: readonly string[];
  /** What each of the other columns says of the ticket. */
  readonly fields: ReadonlyMap<string, TicketField | null>;
}

/** Headings as `normalizeHeader` leaves them. */
const THREAD = words(
  "ticketid ticketnumber ticketno ticketnr ticket case conversation thread conversationid caseid casenumber incidentid incidentnumber issuekey issueid requestid " +
    "threadid chatid elementidnumber elementid vorgangsnummer fallnummer numerodeticket numeroticket",
);
const MESSAGE_ID = words(
  "id messageid commentid articleid postid noteid auditid replyid emailid activityid messagenumber commentnumber sysid",
);
const TEXT = words(
  "message messagetext messagebody messagecontent emailbody emailtext mailbody mailtext body bodytext plainbody textbody htmlbody text content contents comment commentbody commenttext " +
    "casecomment casecomments comments note notetext reply replytext post nachricht nachrichtentext kommentar beitrag mensaje comentario messaggio commento " +
    "commentaire bericht reactie mensagem wiadomosc komentarz meddelande besked melding viesti zprava сообщение комментарии",
);
const AUTHOR = words(
  "author authorid authorname authoremail sender senderid sendername senderemail from fromaddress fromemail fromname userid username user " +
    "syscreatedby createdby createdbyname writtenby postedby absender verfasser von auteur expediteur autor remitente mittente autore afzender " +
    "remetente nadawca avsandare afsender отправитель автор",
);
/** These say beside a description too that the row is a comment. */
const COMMENTER = words(
  "commentcreatedby commentauthor commentby commentedby commenter commentuser noteauthor notecreatedby messageauthor messagefrom replyby",
);
const ROLES = words(
  "usertype parttype messagetype commenttype articletype role direction isagent isstaff incoming isincoming " +
    "inbound isinbound fromagent fromcustomer isfromcustomer richtung rolle rol ruolo sens direccion direzione",
);
/** "Sender type", "Absendertyp", "Type d'auteur", "Tipo de remitente". */
const WRITER =
  "(?:author|sender|writer|absender|verfasser|auteur|expediteur|autor|remitente|mittente|autore|afzender|remetente|nadawc[ay]|avsandar|afsender)";
const WRITER_ROLE = new RegExp(
  `^${WRITER}(?:type|typ|art|role?|rolle)$|^(?:type|tipo|typ|role?)(?:de|di|do|del|d|van)?${WRITER}$`,
);
const PRIVACY = words(
  "public ispublic jsdpublic isvisibleforcustomer ispublished private isprivate internal isinternal visibility sichtbarkeit offentlich intern",
);
const AT = words(
  "sent sentat senton sentdate sentdatetime messagedate messagetime commentdate commentcreateddate commentcreated date datetime time timestamp " +
    "createdat created createdon createddate createdtime createtime syscreatedon gesendet gesendetam datum",
);

/**
 * The columns of a table of messages; `null` for one of tickets. There must be a text, a ticket that it belongs to, and a column that only a
 * message has: who wrote it, in which direction, who may read it, or an id beside that of the ticket.
 */
export function messageColumns(headers: readonly string[], lookup: ColumnLookup): MessageColumns | null {
  const names = headers.map(normalizeHeader);
  const all = (list: ReadonlySet<string>): readonly string[] => headers.filter((_, i) => list.has(names[i]!));
  const first = (list: ReadonlySet<string>): string | null => all(list)[0] ?? null;
  const fields = new Map(
    headers.map((header, i) => [header, lookup.planFor(headers).columns[i]?.field ?? null]),
  );
  const idColumn = headers.find((header) => fields.get(header) === "id") ?? null;
  const thread = first(THREAD) ?? idColumn;
  const [roles, privacy, element] = [
    headers.filter((_, i) => ROLES.has(names[i]!) || WRITER_ROLE.test(names[i]!)),
    all(PRIVACY),
    headers.filter((_, i) => names[i] === "element"),
  ];
  const isJournal = element.length > 0 && names.includes("value");
  const text = isJournal ? headers[names.indexOf("value")]! : textColumn(first(TEXT), headers, fields, roles);
  if (thread === null || text === null || text === thread) return null;
  const commenter = first(COMMENTER);
  const author = commenter ?? first(AUTHOR);
  const ids = all(MESSAGE_ID).filter((header) => header !== thread);
  const description = headers.find((header) => fields.get(header) === "description" && header !== text);
  const isSure = roles.length > 0 || isJournal || commenter !== null;
  const isLikely = description === undefined && (author !== null || privacy.length > 0 || ids.length > 0);
  if (!isSure && !isLikely && !(privacy.length > 0 && author !== null)) return null;
  return {
    thread,
    text,
    author: author === text ? null : author,
    roles,
    privacy: [...privacy, ...element],
    at: first(AT) ?? headers.find((header) => fields.get(header) === "createdAt") ?? null,
    others: ids,
    fields,
  };
}

/** Where the direction stands beside it, the description is what this message says. */
function textColumn(
  named: string | null,
  headers: readonly string[],
  fields: ReadonlyMap<string, TicketField | null>,
  roles: readonly string[],
): string | null {
  if (named !== null || roles.length === 0) return named;
  return headers.find((header) => fields.get(header) === "description") ?? null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
