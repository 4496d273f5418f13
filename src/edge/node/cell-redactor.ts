import { type PersonalData, type RedactOptions, redact } from "../../index.ts";
import { commentAuthor, holdsAddresses, holdsPeople, holdsPhones, isNobody } from "./person-columns.ts";

/** One piece of personal data in an export. */
export interface FoundInExport {
  readonly rule: PersonalData;
  /** The value with every letter as `x` and every digit as `9`, at most 40 characters: enough to see a mistake, too little to see who. */
  readonly shape: string;
  /** 1-based line of the file at which the cell begins. */
  readonly line: number;
  /** Name of the column or key; `null` where there is none. */
  readonly column: string | null;
}

/** Where a cell stands: its column after those around it, and its line. */
export interface CellPlace {
  readonly columns: readonly string[];
  readonly line: number;
}

/** Redacts the cells of an export one by one: by the rules for texts, and whole where the column holds people or telephones. */
export class CellRedactor {
  readonly #options: RedactOptions;
  readonly #onFound: (found: FoundInExport) => void;

  constructor({ rules, placeholder, names }: RedactOptions, onFound: (found: FoundInExport) => void) {
    this.#options = { ...(rules && { rules }), ...(placeholder && { placeholder }), ...(names && { names }) };
    this.#onFound = onFound;
  }

  /** Whom a cell names, as its column says: their names go from the row's other cells too. */
  namesIn(text: string, { columns }: CellPlace): readonly string[] {
    return (holdsPeople(columns) || holdsAddresses(columns)) && !isNobody(text) ? [text] : [];
  }

  /** `names`: who stands in the row. */
  redact(text: string, place: CellPlace, names: readonly string[] = []): string {
    const { columns } = place;
    if (this.#isOn("name") && holdsPeople(columns) && !isNobody(text)) return this.#person(text, place);
    if (this.#isOn("phone") && holdsPhones(columns) && text.replace(/\D/g, "").length >= 5)
      return this.#whole("phone", text, place);
    const author = this.#isOn("name") ? commentAuthor(columns.at(-1), text) : null;
    if (author === null || isNobody(text.slice(...author))) return this.#text(text, place, names);
    const [start, end] = author;
    const name = this.#whole("name", text.slice(start, end), place);
    return text.slice(0, start) + name + this.#text(text.slice(end), place, names);
  }

  /** "Jo Doe <jo@example.org>" is a name and an address, "jo@example.org" an address; anything else is a name. */
  #person(text: string, place: CellPlace): string {
    if (!text.includes("@")) return this.#whole("name", text, place);
    const name = /^[^<(]{0,199}[^<(\s](?=\s?[<(])/.exec(text)?.[0] ?? "";
    const rest = this.#text(text.slice(name.length), place);
    return name === "" ? rest : this.#whole("name", name, place) + rest;
  }

  #text(text: string, place: CellPlace, names: readonly string[] = []): string {
    const { text: redacted, found } = redact(text, {
      ...this.#options,
      names: [...(this.#options.names ?? []), ...names],
    });
    for (const { rule, start, end } of found) this.#tell(rule, text.slice(start, end), place);
    return redacted;
  }

  #whole(rule: PersonalData, text: string, place: CellPlace): string {
    this.#tell(rule, text, place);
    return this.#options.placeholder?.(rule, text) ?? `[${rule}]`;
  }

  #tell(rule: PersonalData, value: string, { columns, line }: CellPlace): void {
    this.#onFound({ rule, shape: shapeOf(value), line, column: columns.at(-1) ?? null });
  }

  #isOn(rule: PersonalData): boolean {
    return this.#options.rules?.[rule] !== false;
  }
}

const MAX_SHAPE = 40;

function shapeOf(value: string): string {
  const shape = value
    .slice(0, MAX_SHAPE)
    .replace(/\p{L}/gu, "x")
    .replace(/\p{N}/gu, "9")
    .replace(/\s+/g, " ");
  return value.length > MAX_SHAPE ? `${shape}…` : shape;
}
