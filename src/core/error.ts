/** What kind of mistake the caller made. Stable: programs may switch on it. */
export type LevelZeroErrorCode =
  | "INVALID_OPTION"
  | "INVALID_INPUT"
  | "FOREIGN_FILE"
  | "UNSUPPORTED_VERSION"
  | "TOO_FEW_LABELS"
  | "NOT_FOUND"
  | "UNREADABLE"
  | "UNWRITABLE"
  | "CLOSED";

/** A mistake of the caller: a wrong option, a missing folder, a foreign file. Bad data never throws: it becomes an `Issue`. */
export class LevelZeroError extends Error {
  override readonly name = "LevelZeroError";
  readonly code: LevelZeroErrorCode;

  constructor(code: LevelZeroErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
