import { accessInEnglish } from "../text/access-words.ts";
import { fold } from "../text/fold.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Who answers tickets, whatever the desk's customers are. Folded. */
const desk = set(
  `agent agents servicedesk helpdesk supportdesk itdesk mesaayuda mesaservicio mesaservicios it edv informatique informatica itsupport l1 l2 l3 tier1 tier2 tier3
  supportagent supportagents supportmitarbeiter supportmitarbeitende supportteam supportstaff`,
);
/** The desk only beside one of `crew`: an inner desk has a department called "Support" among its customers. */
const support = set("support soporte supporto suporte");
const crew = set(
  `staff employees team teams people engineer engineers analyst analysts technician technicians technicien techniciens techniker tecnico tecnicos equipe equipo squadra
  mitarbeitende personal personnel group groups gruppe`,
);
const filling = set(
  "a the for of only all internal role roles level line de del du des der die das le la les el abteilung department dept",
);

/**
 * Whether the name of an audience is surely that of the desk itself: `agents`, `IT`, `service desk`, `support staff`, `L2`. `employees`, `staff`, `internal`,
 * `Mitarbeiter` and names of the desk's own are not: where a company's people are the customers, all of them are called so.
 */
export function isDeskAudience(name: string): boolean {
  const plain = fold(name)
    .replace(/\b(?:help|service|support|it)[ _-]desk\b/g, (words) => words.replace(/[ _-]/, ""))
    .replace(/\bmesa de (?:ayuda|servicios?)\b/g, (words) => words.replace(/ de |\s/g, ""))
    .replace(/\b(?:level|tier|l)[ _-]?([123])\b|\b([123])(?:st|nd|rd)[ _-](?:level|line)\b/g, "l$1$2")
    .replace(
      /\b(first|second|third)[ _-](?:level|line)\b/g,
      (_, place: string) => `l${places.indexOf(place) + 1}`,
    );
  const words = accessInEnglish(plain)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const isKnown = (word: string): boolean => [desk, support, crew, filling].some((list) => list.has(word));
  if (!words.every(isKnown) || SEVERAL.test(name) || ITALIAN.test(words.join(" "))) return false;
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  return has(desk) || (has(support) && has(crew));
}

/** What stands in no name of one crowd. */
const SEVERAL = /[^\p{L}\p{M}\p{N}\s_.:/-]/u;
/** `employees-it` beside `employees-de`: those in Italy. */
const ITALIAN =
  /(?:employees|staff|people|personn?el|personal|mitarbeitende|internal|all|teams?|equipe|groups?) it$/;

const places = ["first", "second", "third"];
