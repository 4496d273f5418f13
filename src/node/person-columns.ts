/** Columns of service desks' exports that hold people, letters only: a cell of them is a name, whatever it looks like. */
const PEOPLE = new Set(
  `requester requestername requestedfor requestedby caller callerid callername openedby openedfor assignedto assignee assigneename resolvedby
  closedby reopenedby createdby updatedby syscreatedby sysupdatedby watchlist reporter creator agent agentname responder respondername
  submitter author revisedby manager employee employeename user username contact contactname customer customername fullname firstname
  lastname surname givenname displayname projectlead approver owner ownername initiallyassignedto
  melder meldername anforderer ersteller bearbeiter benutzer benutzername vorname nachname
  demandeur auteur nom prenom utilisateur solicitante autor nombre apellidos usuario`
    .trim()
    .split(/\s+/),
);

const PHONES = new Set(
  "phone phonenumber mobile mobilephone mobilenumber telephone cell cellphone fax workphone homephone telefon handy mobil telefono movil portable".split(
    " ",
  ),
);

/** Keys within a person that say something else about it. */
const NOT_THE_PERSON =
  /(?:id|url|link|self|zone|locale|language|status|active|type|at|on|date|time|count|vip|role|sysid|domain|class)$/;

/** Whether the last of these columns, or one around it, holds people. */
export function holdsPeople(columns: readonly string[]): boolean {
  const names = columns.slice(-3).map(lettersOf);
  const last = names.at(-1) ?? "";
  if (PEOPLE.has(last)) return true;
  return names.slice(0, -1).some((name) => PEOPLE.has(name)) && !NOT_THE_PERSON.test(last);
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
  /^(?:|-|\d+|[\da-f]{24,32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|qm:.*|(?:true|false|null|none|unassigned|system|admin|guest|automation|anonymous|n\/a)|\d{4}-\d{2}-\d{2}.*|https?:.*|\[[a-z-]+(?::[a-z]+)?\])$/i;

function lettersOf(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}
