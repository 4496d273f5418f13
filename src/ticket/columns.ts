import { fold } from "../text/fold.ts";
import { type RecognisedDesk, recogniseDesk } from "./service-desk.ts";

/**
 * What a column of an export can mean to level-zero. Some are not kept but tell something: `spam`, `deleted`, `closeCode`, `tags` and
 * `association` become a status; `requester` and `assignee` tell who wrote what; `comments` and `notes` who answered and which article was named;
 * `viaArticle`, `solvableFlag` and `resolvedByLevel` become a label.
 */
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
  | "deleted"
  | "closeCode"
  | "tags"
  | "association"
  | "requester"
  | "assignee"
  | "comments"
  | "notes"
  | "viaArticle"
  | "solvableFlag"
  | "resolvedByLevel"
  | "satisfaction";

/** Your own columns: header → field; `null` takes a column's meaning away. */
export type ColumnMeanings = Readonly<Record<string, TicketField | null>>;

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
    "subject ticketsubject shortdescription summary title betreff kurzbeschreibung objet sujet asunto tickettitle issuesummary rawsubject catitem item",
  description:
    "descriptiontext description ticketdescription body details longdescription problemdescription issuedescription message beschreibung descripcion",
  resolution:
    "resolution resolutiontext resolutionnotes resolutionnote closenotes closurenotes solution losungshinweise losung",
  createdAt:
    "createdat openedat opened created createdtime createddate syscreatedon ticketcreatedat ticketcreateddate ticketcreatedtimestamp opendate date erstellt erstelltam geoffnet",
  category:
    "category ticketcategory components component requesttype customfieldcustomerrequesttype customfieldrequesttype kategorie categorie categoria",
  channel: "channel contacttype via source ticketchannel customfieldrequestchanneltype kanal",
  kind: "kind type tickettype issuetype sysclassname tasktype",
  status: "status state ticketstatus incidentstate currentstatus stage",
  language: "language locale lang requesterlanguage ulanguage sprache langue idioma",
  audiences: "audiences audience requesteraudience",
  linkedArticles:
    "linkedarticles linkedarticle linkedarticleids articleids articleid articles kbarticles kbarticle knowledgearticles knowledgearticle " +
    "articlenumber articlenumbers kbnumber kbid kbarticlenumber knowledgearticlenumber relatedarticles",
  duplicateOf: "duplicateof parentincident outwardissuelinkduplicate mergedinto mergedintoid mergedticketid",
  label: "label",
  spam: "spam",
  deleted: "deleted",
  closeCode: "closecode resolutioncode closurecode closecategory",
  tags: "tags tickettags",
  association: "associationtype",
  requester:
    "requesterid requester callerid caller requestedfor requestedforid reporterid reporter requestername requesteremail openedfor",
  assignee: "assigneeid assignee assignedto responderid agent assigneename agentname",
  comments: "comments comment conversations conversation",
  notes: "worknotes commentsandworknotes agentnotes internalnotes privatenotes",
  viaArticle:
    "resolvedviakb resolvedviaknowledge solvedviakb resolvedwithkb kbused knowledgeused articleused",
  solvableFlag: "levelzerosolvable levelzero lzs l0solvable kbsolvable customersolvable selfservicesolvable",
  resolvedByLevel: "resolvedbylevel resolutionlevel",
  satisfaction:
    "satisfaction satisfactionscore satisfactionrating customersatisfaction csat csatscore csatrating customfieldsatisfaction surveyresult surveyresults",
};

/** Every field, in the order in which a mapping shows them. */
export const TICKET_FIELDS = Object.keys(ALIASES) as readonly TicketField[];

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
  readonly #own: ReadonlyMap<string, Column | null>;
  readonly #known = new Map<string, Column | null>();
  readonly #desks = new Map<string, RecognisedDesk | null>();
  #last: { readonly headers: readonly string[]; readonly desk: RecognisedDesk | null } | null = null;

  /** `columns`: header → field, or `null` for a column that shall mean nothing. Of several for one field, the first goes first. */
  constructor(columns: ColumnMeanings = {}) {
    const given = Object.entries(columns);
    this.#own = new Map(
      given.map(([header, field], at) => [
        normalizeHeader(header),
        field === null ? null : { field, rank: at - given.length },
      ]),
    );
  }

  /** `null` for a column that level-zero gives no meaning to. */
  find(header: string): Column | null {
    const known = this.#known.get(header);
    if (known !== undefined) return known;
    const name = normalizeHeader(header);
    const own = this.#own.get(name);
    const column = own === undefined ? (COLUMNS.get(name) ?? null) : own;
    // A file with endless new keys must not fill the memory.
    if (this.#known.size < 10_000) this.#known.set(header, column);
    return column;
  }

  /** Product of rows with these headers. Looked for once for each distinct list, and only for the first few lists. */
  deskOf(headers: readonly string[]): RecognisedDesk | null {
    if (this.#last !== null && isSameList(headers, this.#last.headers)) return this.#last.desk;
    const key = headers.join("\n");
    let desk = this.#desks.get(key);
    if (desk === undefined) {
      desk = recogniseDesk(headers.map(normalizeHeader));
      if (this.#desks.size < 1_000) this.#desks.set(key, desk);
    }
    this.#last = { headers, desk };
    return desk;
  }
}

/** Mostly true: the rows of a CSV have one header. */
function isSameList(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}
