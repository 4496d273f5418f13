import { wordsOfKey } from "../header/header-entry.ts";
import { meaningWords } from "../header/key-meaning.ts";
import { wordSet } from "../header/key-words.ts";

/** Who works at the desk. `support` and `admin` are not among them: customers have both. */
export const people = wordSet(
  `agent agents staff employee employees helpdesk servicedesk technician technicians analyst analysts backoffice supporter supporters
  personnel staffer staffers kundenberater supportmitarbeiter mitarbeitende sachbearbeiter techniciens
  оператор операторы операторов операторам агентов агентам персонала`,
);
export const inner = wordSet("internal internals confidential");
/** Of a mark they say it too; in a sentence they say many things. */
const kept = wordSet("private restricted secret draft nonpublic unpublished");
/** What else the name of such a mark is made of. */
const around = wordSet(
  `a and the for of to at only use user users view note notes box block section callout info information comment comments remark remarks details
  panel area zone part hint text mode level visible visibility audience audiences show shown display if when role roles group groups type reader readers
  data team desk support service who eyes start begin end region`,
);
/** Whom customers are not, where one of the desk stands beside them. */
const beside = wordSet(
  "support admin admins administrator administrators manager managers moderator moderators editor editors team default conditions role user and or hr l1 l2 l3",
);
/** Who reads what is "only for" them, and is no reader otherwise: a page has a heading "Support", too. */
export const crowds = wordSet(
  "support soporte supporto suporte itteam bearbeiter techniker técnicos technicien hr l1 l2 l3 tier1 tier2 tier3 level1 level2 level3 backoffice managers supervisors konsultantów konsultanci operadores operatori opérateurs conseillers téléconseillers asesores atendentes",
);

/** Whether the name of a mark says that what it holds is for the desk only: `internal`, `agents-only`, `StaffNote`, `intern`. */
export function isForFew(name: string): boolean {
  const said = tellingWords(name);
  const isFew = said.every((word) => people.has(word) || inner.has(word) || kept.has(word));
  if (said.length > 0 && isFew) return true;
  return /only/i.test(name) && isOfCrowds(name);
}

/** `support-only`, `for-hr-only` */
function isOfCrowds(name: string): boolean {
  const words = wordsOfKey(name);
  return (
    words.some((word) => crowds.has(word)) && words.every((word) => crowds.has(word) || around.has(word))
  );
}

/** The same where a name of people alone is the name of a thing as well: `<Agent>`, `class="staff"`. */
export function isOnlyForFew(name: string): boolean {
  return (
    isForFew(name) && (tellingWords(name).some((word) => !people.has(word)) || /only|notes?\b/i.test(name))
  );
}

/** Whether a word alone names people who work at the desk. */
export const isDeskPeople = (word: string): boolean => people.has(word.toLowerCase());

/** Whether an attribute or a tag names only such readers, one or several: `agents`, `staff, support`, `Default.Internal`. */
export function areForFew(value: string): boolean {
  const names = value.split(/[\s,;|&[\]"'`.]+/).filter((name) => name !== "");
  if (names.length < 2) return isForFew(value);
  return (
    isForFew(value) ||
    (names.some(isForFew) && names.every((name) => isForFew(name) || beside.has(name.toLowerCase())))
  );
}

function tellingWords(name: string): readonly string[] {
  if (name.length > 60) return [];
  return meaningWords(name).filter((word) => !around.has(word));
}
