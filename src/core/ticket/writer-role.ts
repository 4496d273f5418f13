import { fold } from "../text/fold.ts";

/** Who wrote a message. */
export type Role = "customer" | "agent" | "system";

/** What products and people call the writer of a message, and the way it went. Folded, letters only. */
const NAMES: Readonly<Record<Role, string>> = {
  customer:
    "customer requester enduser lead contact client visitor caller reporter guest consumer member shopper in incoming inbound received " +
    "kunde kundin anfragender anfragende melder anwender besucher eingehend eingang client cliente demandeur visiteur usager entrant recu " +
    "solicitante visitante entrante utente richiedente visitatore klant aanvrager bezoeker melder inkomend klient zglaszajacy przychodzaca " +
    "utilizador usuario kund besokare bruger asiakas zakaznik клиент заявитель",
  agent:
    "agent admin technician staff out outgoing outbound sent team operator support supportagent helpdesk servicedesk representative rep " +
    "employee analyst engineer assistant consultant advisor bearbeiter bearbeiterin mitarbeiter mitarbeiterin techniker berater ausgehend ausgang " +
    "operateur technicien conseiller sortant agente tecnico operador asesor saliente operatore uscita medewerker behandelaar uitgaand " +
    "pracownik konsultant wychodzaca atendente handlaggare medarbejder saksbehandler asiantuntija pracovnik operater агент оператор сотрудник",
  system:
    "system bot chatbot automation automated trigger virtualagent virtualassistant systeme sistema systeem autoresponder notification",
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  (["customer", "agent", "system"] as const).flatMap((role) =>
    NAMES[role].split(" ").map((name): [string, Role] => [name, role]),
  ),
);

/** Who somebody is by such a word; `null` for another word. */
export function roleNamed(word: string): Role | null {
  return ROLES.get(fold(word).replace(/[^\p{L}]+/gu, "")) ?? null;
}

/** "Customer service" is no customer. */
const OF_DESK =
  /\b(?:care|services?|support|success|desk|hotline|team|kundenservice|kundendienst|betreuung)\b/;

/** The same of a label of several words, such as "Agent Bo", "Visitor 1234" or "Customer service". */
export function roleInLabel(label: string): Role | null {
  const whole = roleNamed(label);
  if (whole !== null) return whole;
  const text = fold(label);
  return OF_DESK.test(text) ? "agent" : roleNamed(/^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? "");
}
