/** A table that every format shows: text in all cells, the first column names the row. */
export interface JourneyTable {
  readonly caption: string;
  readonly columns: readonly { readonly head: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Cells below each other on a narrow screen. Default: for more than three columns; say so for cells with sentences. */
  readonly stack?: boolean;
}

export interface JourneySection {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly tables: readonly JourneyTable[];
}

/** A column of figures. */
export function numeric(head: string): JourneyTable["columns"][number] {
  return { head, numeric: true };
}
