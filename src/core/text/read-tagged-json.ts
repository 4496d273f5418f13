import { LevelZeroError } from "../error.ts";

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
  const value = parse(text);
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

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
