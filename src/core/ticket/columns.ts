import { fold } from "../text/fold.ts";
import { bareName, composedMeaning, namesADoer, weakMeanings } from "./column-names.ts";
import { DESK_HEADINGS } from "./desk-words/all-languages.ts";
import type { DeskHeadings } from "./desk-words/desk-language.ts";
import { englishHeadings } from "./desk-words/english.ts";
import { DESKS } from "./desks/all-desks.ts";
import type { ServiceDesk } from "./desks/desk.ts";
import { type RecognisedDesk, recogniseDesk } from "./service-desk.ts";
import type { TicketField } from "./ticket-field.ts";

/** Your own columns: header → field; `null` takes a column's meaning away. */
export type ColumnMeanings = Readonly<Record<string, TicketField | null>>;

/** The meaning of one column. When two columns mean the same, the lower `rank` that has a value wins. */
interface Column {
  readonly field: TicketField;
  readonly rank: number;
}

/** Ranks: the caller's columns, then those of the product, then all others. */
const OWN_FIRST = 20_000;
const DESK_FIRST = 10_000;
const WEAK_LAST = 10_000;

/** What columns mean whatever the product: English before other languages, best names first. */
const COLUMNS = columnsOf(DESK_HEADINGS);

/** What they mean in one product: before what they mean anywhere. */
const DESK_COLUMNS: ReadonlyMap<string, ReadonlyMap<string, Column>> = new Map(
  Object.entries(DESKS).map(([desk, { columns = {} }]) => [desk, columnsOf([columns], -DESK_FIRST)]),
);

/** Headings that no English export has, and how many of them make an export another language's. */
const ENGLISH = new Set([...namesOf(englishHeadings), ...["text", "operator", "area", "detail"]]);
const FOREIGN = new Set(
  DESK_HEADINGS.slice(1)
    .flatMap(namesOf)
    .filter((name) => !ENGLISH.has(name)),
);
const MIN_FOREIGN = 2;

/** "Sub-Category", "sub_category" and "SUB CATEGORY" are one name: folded, letters and digits only. "#" heads a number. */
export function normalizeHeader(header: string): string {
  const name = fold(header).replace(/[^\p{L}\p{N}]+/gu, "");
  return name === "" && header.trim() === "#" ? "number" : name;
}

/** What the columns of a row mean. */
interface ColumnPlan {
  readonly desk: RecognisedDesk | null;
  /** For each header; `null` for a column that level-zero gives no meaning to. */
  readonly columns: readonly (Column | null)[];
  /** For each header: whether it has no meaning but who did something to the ticket, as "Resolved by" does. */
  readonly doers: readonly boolean[];
  /** Whether the headers are in a language that writes the day before the month: all but English. */
  readonly dayFirst: boolean;
}

/** Meaning of each header, with the caller's own mapping before ours. Remembers what it has looked up. */
export class ColumnLookup {
  /** Names of the caller's that are paths into nested rows, such as `source.body`. */
  readonly paths: readonly string[];
  readonly #own: ReadonlyMap<string, Column | null>;
  readonly #known = new Map<ServiceDesk | null, Map<string, Column | null>>();
  readonly #plans = new Map<string, ColumnPlan>();
  #last: { readonly headers: readonly string[]; readonly plan: ColumnPlan } | null = null;
  /** Product of the first row that gave one away: rows of which no column is surely another's are taken for its. */
  #fileDesk: RecognisedDesk | null = null;

  /** `columns`: header → field, or `null` for a column that shall mean nothing. Of several for one field, the first goes first. */
  constructor(columns: ColumnMeanings = {}) {
    const given = Object.entries(columns);
    this.#own = new Map(
      given.map(([header, field], at) => [
        normalizeHeader(header),
        field === null ? null : { field, rank: at - OWN_FIRST },
      ]),
    );
    this.paths = given.map(([header]) => header).filter((header) => /[^\s.[\]][.[][^\s.]/.test(header));
  }

  /** `null` for a column that level-zero gives no meaning to, in rows of this product. */
  find(header: string, desk: ServiceDesk | null = null): Column | null {
    const known = this.#known.get(desk) ?? new Map<string, Column | null>();
    if (known.size === 0) this.#known.set(desk, known);
    const held = known.get(header);
    if (held !== undefined) return held;
    const column = this.#meaning(header, desk);
    // A file with endless new keys must not fill the memory.
    if (known.size < 10_000) known.set(header, column);
    return column;
  }

  /** What headers mean, by what they say of their product themselves; `null` for nothing. */
  fieldsOf(headers: readonly string[]): readonly (TicketField | null)[] {
    const desk = recogniseDesk(markNames(headers))?.desk ?? null;
    return this.#columnsOf(headers, desk).map((column) => column?.field ?? null);
  }

  /** Product and meanings of rows with these headers. Looked for once for each distinct list, and only for the first few lists. */
  planFor(headers: readonly string[]): ColumnPlan {
    if (this.#last !== null && isSameList(headers, this.#last.headers)) return this.#last.plan;
    const key = headers.join("\n");
    const plan = this.#plans.get(key) ?? this.#makePlan(headers);
    if (this.#plans.size < 1_000) this.#plans.set(key, plan);
    this.#last = { headers, plan };
    return plan;
  }

  #makePlan(headers: readonly string[]): ColumnPlan {
    const names = markNames(headers);
    const found = recogniseDesk(names);
    this.#fileDesk ??= found;
    // A sparse row may look like one of another product.
    const desk = found?.isSure ? found : this.#fileDesk;
    const columns = this.#columnsOf(headers, desk?.desk ?? null);
    const foreign = names.filter((name) => FOREIGN.has(name)).length;
    const doers = headers.map((header, at) => columns[at] === null && namesADoer(normalizeHeader(header)));
    return { desk, columns, doers, dayFirst: foreign >= MIN_FOREIGN };
  }

  #columnsOf(headers: readonly string[], desk: ServiceDesk | null): readonly (Column | null)[] {
    const columns = headers.map((header) => this.find(header, desk));
    const names = headers.map(normalizeHeader);
    const fields = columns.map((column) => column?.field ?? null);
    const weak = weakMeanings(names, fields);
    return columns.map((column, i) => {
      const field = weak[i] ?? null;
      return column !== null || field === null || this.#own.has(names[i]!)
        ? column
        : { field, rank: WEAK_LAST };
    });
  }

  #meaning(header: string, desk: ServiceDesk | null): Column | null {
    // What a database calls its document comes behind any number that the desk gave.
    if (header === "_id" && !this.#own.has("id")) return { field: "id", rank: WEAK_LAST };
    const bare = normalizeHeader(bareName(header));
    // "Case #", "Conversation #"
    const numbered = /\S\s*#\s*$/.test(header) ? `${bare}number` : null;
    const number = numbered === null ? null : (this.#named(numbered, desk) ?? composed(numbered));
    const known = number ?? this.#named(normalizeHeader(header), desk);
    if (known !== undefined) return known;
    // "Ticket State", "Case Description", "Estado del ticket", "ID zgłoszenia": the word for a ticket says nothing.
    return (
      this.#named(bare, desk) ??
      this.#named(bare.replace(/^(?:ticket|case|incident|request|issue)(?=.)/, ""), desk) ??
      this.#named(bare.replace(OF_TICKET, ""), desk) ??
      composed(bare)
    );
  }

  #named(name: string, desk: ServiceDesk | null): Column | null | undefined {
    const own = this.#own.get(name);
    if (own !== undefined) return own;
    return (desk === null ? undefined : DESK_COLUMNS.get(desk)?.get(name)) ?? COLUMNS.get(name);
  }
}

function composed(name: string): Column | null {
  const field = composedMeaning(name);
  return field === null ? null : { field, rank: WEAK_LAST };
}

/** "… of the ticket" behind a name, in the languages that put it there; folded. */
const OF_TICKET =
  /(?<=.)(?:del|du|de|do|da|des|dela|della|delcaso|vande|vanhet|van)?(?:tickets?|chamados?|solicitud|solicitacao|demande|incident[eo]?s?|incidencia|richiesta|segnalazione|melding|zgloszenia|vorgangs|anfrage|pedido|caso)$/;

/** Names by which a product is recognised: as they stand, and without what it puts around them. */
function markNames(headers: readonly string[]): readonly string[] {
  return [
    ...new Set(headers.flatMap((header) => [normalizeHeader(header), normalizeHeader(bareName(header))])),
  ];
}

function namesOf(headings: DeskHeadings): readonly string[] {
  return Object.values(headings).flatMap((names) => names.split(" "));
}

/** The first of several tables that has a name says what it means; within one, names that stand earlier have the lower rank. */
function columnsOf(
  tables: readonly Readonly<Partial<Record<TicketField, string>>>[],
  firstRank = 0,
): ReadonlyMap<string, Column> {
  const found = new Map<string, Column>();
  for (const [at, table] of tables.entries()) {
    for (const [field, names] of Object.entries(table) as [TicketField, string][]) {
      for (const [rank, name] of names.split(" ").entries())
        if (!found.has(name)) found.set(name, { field, rank: firstRank + 100 * at + rank });
    }
  }
  return found;
}

/** Mostly true: the rows of a CSV have one header. */
function isSameList(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}
