/** Columns of service desks' exports that hold people, as products and languages call them: a cell of them is a name, whatever it looks like. */
const PEOPLE = new Set(
  `who, requester, requester name, requested for, requested by, caller, caller_id, caller name, opened by, opened for, assigned to, assignee,
  assignee name, resolved by, closed by, reopened by, created by, updated by, sys_created_by, sys_updated_by, watch list, reporter, creator,
  agent, agent name, responder, responder name, submitter, author, revised by, manager, employee, employee name, user, user name, contact,
  contact name, customer, customer name, full name, first name, last name, surname, given name, display name, project lead, approver, owner,
  owner name, initially assigned to, technician, technician name, requestor, requestors, request user, submit user, responsibility,
  customer display name, owned by, primary contact, primary customer, associated contact, associated contacts, ticket owner, case owner,
  supplied name, profile full name, profile link, agent assigned, agent/owner, customer user, caller_id_friendlyname,
  agent_id_friendlyname, source author, teammate, admin assignee, operator, from, from name, sender, sender name, req name, end user, customer user id, 
  affected user, affected person, reported by, logged by, raised by, handled by, on behalf of, requester requester, assigned to technician,
  melder, meldername, anforderer, angefordert von, angefordert für, anrufer, ersteller, erstellt von, geöffnet von, gemeldet von,
  zugewiesen an, zugewiesen zu, zugewiesener, gelöst von, geschlossen von, bearbeiter, bearbeiterin, techniker, verantwortlicher, besitzer, benutzer,
  benutzername, kundenbenutzer, ansprechpartner, kontakt, betroffener benutzer, vorname, nachname,
  demandeur, demandeur demandeur, appelant, auteur, créé par, ouvert par, attribué à, attribué à technicien, assigné à, affecté à, résolu par, fermé par,
  technicien, bénéficiaire, rédacteur, utilisateur, nom, prénom, demandé par, demandé pour,
  solicitante, solicitante solicitante, solicitado por, solicitado para, abierto por, creado por, asignado a, resuelto por, cerrado por, llamante, técnico, propietario,
  autor, nombre, apellidos, usuario,
  richiedente, chiamante, aperto da, creato da, assegnato a, risolto da, chiuso da, tecnico, utente, cognome, segnalato da,
  aanvrager, aanmelder, behandelaar, toegewezen aan, aangemaakt door, gemeld door, gebruiker, voornaam, achternaam,
  requerente, aberto por, criado por, atribuído a, resolvido por, fechado por, utilizador, usuário, sobrenome, apelido,
  zgłaszający, osoba zgłaszająca, przypisano do, przypisany do, utworzone przez, utworzył, użytkownik, imię, nazwisko,
  assigned agent, assigned user, assigned technician, resolver, resolver name, affected end user, account owner, contact full name,
  request user name, betroffene person, zugewiesene person, kontaktname, kundenvorgangsinhaber, name des anforderers, e-mail des anforderers, eröffnet von, zuständig, zuständiger, ansprechpartner name, erfasst von, geändert von, requérant, responsable,
  modifié par, persona asignada, agente, modificado por, assegnatario, modificato da, gewijzigd door, przypisany, zmodyfikowane przez,
  anmelder, indmelder, oprettet af, tildelt, tildelt til, bruger, innmelder, opprettet av, saksbehandler, bruker,
  anmälare, beställare, skapad av, tilldelad, tilldelad till, handläggare, användare, ilmoittaja, pyytäjä, käsittelijä,
  løst af, løst av, löst av, stängd av, lukket af, žadatel, zadavatel, řešitel, volající, uživatel, vytvořil, založil,
  заявитель, инициатор, автор, исполнитель, ответственный, пользователь, создал, кем создано, назначено`
    .split(",")
    .map(lettersOf),
);

const PHONES = new Set(
  "phone phonenumber mobile mobilephone mobilenumber telephone cell cellphone fax workphone homephone telefon handy mobil telefono movil portable".split(
    " ",
  ),
);

/** Keys within a person that say something else about it. */
const NOT_THE_PERSON =
  /(?:id|url|link|self|zone|locale|language|status|active|type|at|on|date|time|count|vip|role|sysid|domain|class)$/;

/** "Last Modified By", "updated_by_user": whoever did something to the ticket. */
const DOER =
  /^(?:last)?(?:opened|reopened|closed|created|updated|modified|changed|edited|resolved|solved|requested|reported|submitted|raised|logged|entered|approved|owned|handled|received)by(?:user|agent|person)?(?:full|display)?(?:name)?$/;

/** Whether the last of these columns, or one around it, holds people. */
export function holdsPeople(columns: readonly string[]): boolean {
  const names = columns.slice(-3).flatMap(stepsOf).slice(-3).map(lettersOf);
  const last = names.at(-1) ?? "";
  if (isPeople(last)) return true;
  return names.slice(0, -1).some(isPeople) && !NOT_THE_PERSON.test(last);
}

function isPeople(name: string): boolean {
  return PEOPLE.has(name) || DOER.test(name);
}

/** Whether the last of these columns holds e-mail addresses. */
export function holdsAddresses(columns: readonly string[]): boolean {
  return /mail(?:address|adresse?)?$/.test(lettersOf(columns.at(-1) ?? ""));
}

/** Whether the last of these columns holds telephone numbers. */
export function holdsPhones(columns: readonly string[]): boolean {
  return PHONES.has(lettersOf(columns.at(-1) ?? ""));
}

/** "12/Mar/26 9:41 AM;jdoe;text", as Jira writes a comment: where the author stands; `null` in other cells. */
export function commentAuthor(column: string | undefined, text: string): readonly [number, number] | null {
  if (column === undefined || !/^(?:comment|worknotes?|journal)/.test(lettersOf(column))) return null;
  const match = /^(?<date>[^;\n]{6,40}\d[^;\n]{0,10};)(?<author>[^;\n]{1,80});/.exec(text);
  if (match?.groups === undefined) return null;
  const start = match.groups.date!.length;
  return [start, start + match.groups.author!.length];
}

/** What stands in columns of people and names nobody: an id, a flag, a date, an address of the web, an account of the machine. */
export function isNobody(text: string): boolean {
  return NOBODY.test(text.trim());
}

const NOBODY =
  /^(?:|-|\d+|[\da-f]{24,32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|qm:.*|(?:true|false|null|none|unassigned|system|admin|agent|customer|user|end[ -]?user|requester|staff|guest|automation|anonymous|n\/a)|\d{4}-\d{2}-\d{2}.*|https?:.*|\[[a-z-]+(?::[a-z]+)?\])$/i;

/** "caller_id.name" is the name of a caller, as "name" within "caller_id" is. */
function stepsOf(column: string): readonly string[] {
  // ServiceNow puts "u_" before columns of a desk's own, Zoho and others say in brackets what a column is of.
  const bare = column
    .replace(/^u_(?=\w{3})/, "")
    .replace(/(?<=\S)\s*\((?:ticket|case|incident|request|name|nome|nom|naam)\)$/i, "");
  return /^[\w-]+(?:(?:[.>/]|: ?)[\w-]+)+$/.test(bare) || /^[\w ]{3,40}: ?\w+$/.test(bare)
    ? bare.split(/[.>/]|: ?/)
    : [bare];
}

function lettersOf(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}
