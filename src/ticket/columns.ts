import { fold } from "../text/fold.ts";
import { type ServiceDesk, serviceDeskOf } from "./service-desk.ts";

/** What a column of an export can mean to level-zero. `spam` and `deleted` are flags that become a status. */
export type TicketField =
  | "id"
  | "subject"
  | "description"
  | "resolution"
  | "createdAt"
  | "category"
  | "channel"
  | "kind"
  | "status"
  | "language"
  | "audiences"
  | "linkedArticles"
  | "duplicateOf"
  | "label"
  | "spam"
  | "deleted";

/** The meaning of one column. When two columns mean the same, the lower `rank` that has a value wins. */
export interface Column {
  readonly field: TicketField;
  readonly rank: number;
}

/**
 * Column names by field, best first: our own, then ServiceNow, Zendesk, Jira and Freshservice, as field names and as labels.
 * Written the way `normalizeHeader` leaves them: folded, letters and digits only.
 */
const ALIASES: Readonly<Record<TicketField, string>> = {
  id: "id ticketid number issuekey key ticketnumber incidentnumber incidentid requestid caseid casenumber nummer numero sysid issueid",
  subject:
    "subject ticketsubject shortdescription summary title betreff kurzbeschreibung objet sujet asunto rawsubject catitem item",
  description: "descriptiontext description ticketdescription body details beschreibung descripcion",
  resolution:
    "resolution resolutiontext resolutionnotes resolutionnote closenotes closurenotes solution losungshinweise losung",
  createdAt:
    "createdat openedat opened created createdtime createddate syscreatedon ticketcreatedat opendate date erstellt erstelltam geoffnet",
  category:
    "category ticketcategory components component requesttype customfieldcustomerrequesttype customfieldrequesttype kategorie categorie categoria",
  channel: "channel contacttype via source ticketchannel customfieldrequestchanneltype kanal",
  kind: "kind type tickettype issuetype sysclassname tasktype",
  status: "status state ticketstatus incidentstate currentstatus stage",
  language: "language locale lang requesterlanguage ulanguage sprache langue idioma",
  audiences: "audiences audience requesteraudience",
  linkedArticles:
    "linkedarticles linkedarticle linkedarticleids articleids articleid articles kbarticles kbarticle knowledgearticles knowledgearticle",
  duplicateOf: "duplicateof parentincident outwardissuelinkduplicate mergedinto mergedintoid",
  label: "label",
  spam: "spam",
  deleted: "deleted",
};

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  (Object.entries(ALIASES) as [TicketField, string][]).flatMap(([field, names]) =>
    names.split(" ").map((name, rank): [string, Column] => [name, { field, rank }]),
  ),
);

/** "Sub-Category", "sub_category" and "SUB CATEGORY" are one name: folded, letters and digits only. */
export function normalizeHeader(header: string): string {
  return fold(header).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Meaning of each header, with the caller's own mapping before ours. Remembers what it has looked up. */
export class ColumnLookup {
  readonly #own: Map<string, Column>;
  readonly #known = new Map<string, Column | null>();
  readonly #desks = new Map<string, ServiceDesk | null>();

  constructor(columns: Readonly<Record<string, TicketField>> = {}) {
    this.#own = new Map(
      Object.entries(columns).map(([header, field]) => [normalizeHeader(header), { field, rank: -1 }]),
    );
  }

  /** `null` for a column that level-zero gives no meaning to. */
  find(header: string): Column | null {
    const known = this.#known.get(header);
    if (known !== undefined) return known;
    const name = normalizeHeader(header);
    const column = this.#own.get(name) ?? COLUMNS.get(name) ?? null;
    // A file with endless new keys must not fill the memory.
    if (this.#known.size < 10_000) this.#known.set(header, column);
    return column;
  }

  /** Product of rows with these headers. Asked once for each distinct list of headers, and only for the first few lists. */
  deskOf(headers: readonly string[]): ServiceDesk | null {
    const key = headers.join("\n");
    const known = this.#desks.get(key);
    if (known !== undefined) return known;
    const desk = serviceDeskOf(headers.map(normalizeHeader));
    if (this.#desks.size < 1_000) this.#desks.set(key, desk);
    return desk;
  }
}
