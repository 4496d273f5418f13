import { LevelZeroError, type LevelZeroErrorCode } from "../../index.ts";

const MARK = "\0";

/** An error as one thread can throw it into another: of a class of ours only the text comes through. */
export function packError(error: unknown): unknown {
  return error instanceof LevelZeroError ? new Error(MARK + error.code + MARK + error.message) : error;
}

/** The error that `packError` packed. */
export function unpackError(error: unknown): unknown {
  const [, code, message] = error instanceof Error ? error.message.split(MARK) : [];
  return message === undefined ? error : new LevelZeroError(code as LevelZeroErrorCode, message);
}
