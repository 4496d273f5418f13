import { LevelZeroError } from "../error.ts";
import { isRecord, jsonOrNull } from "./json.ts";

/** How a JSON file of ours says what it is. */
interface JsonTag {
  /** Its `format`, such as "level-zero-audit". */
  readonly format: string;
  /** Its `version`: the one that this code reads. */
  readonly version: number;
  /** What it is called, such as "audit". */
  readonly name: string;
  /** What writes it, such as "level-zero audit read --out". */
  readonly madeBy: string;
}

/**
 * A JSON file of ours as an object that has the format and version asked for. Throws `FOREIGN_FILE` for any other file, by name if
 * it is another one of ours, and `UNSUPPORTED_VERSION` for another version.
 */
export function readTaggedJson(text: string, tag: JsonTag): Readonly<Record<string, unknown>> {
  const json = typeof text === "string" ? jsonOrNull(text.replace(/^\uFEFF/, "")) : null;
  const value = isRecord(json) ? json : null;
  if (value === null || value.format !== tag.format) {
    const found = typeof value?.format === "string" ? ` but a file of the format "${value.format}"` : "";
    throw new LevelZeroError(
      "FOREIGN_FILE",
      `This is no ${tag.name} of level-zero${found}. Name the file that \`${tag.madeBy}\` wrote.`,
    );
  }
  if (value.version === tag.version) return value;
  throw new LevelZeroError(
    "UNSUPPORTED_VERSION",
    `This ${tag.name} has version ${JSON.stringify(value.version)}, expected ${tag.version}. Read it with the level-zero that wrote it, or make it again with \`${tag.madeBy}\`.`,
  );
}
