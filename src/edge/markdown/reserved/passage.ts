/** A part of a text that is for few readers by its own mark. */
export interface Passage {
  /** [start, end) in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What says so, as written. */
  readonly mark: string;
}
