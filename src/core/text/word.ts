/** A stretch of text before it becomes a term. A compound comes first, then the `parts` words it consists of. */
export interface Word {
  readonly text: string;
  /** [start, end) in the text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Ordinal of the word in the text; a compound and its parts share it. */
  readonly position: number;
  /** How many of the words that follow are parts of this one; 0 for a plain word. */
  readonly parts: number;
}

/** Words and compounds of more code units than this are no words: base64, keys, a cat on the keyboard. */
export const MAX_WORD_LENGTH = 64;
