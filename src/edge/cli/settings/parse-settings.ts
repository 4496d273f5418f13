import { parse, YAMLParseError } from "yaml";
import { LevelZeroError } from "../../../index.ts";

const EXAMPLE = "synonyms: [[ems, expense tool]]";

/** What a text of YAML or JSON holds, JSON being YAML too. Throws `INVALID_INPUT` unless that is names with values. */
export function parseSettings(text: string): Readonly<Record<string, unknown>> {
  const value = parseYaml(text);
  if (value === null) throw invalid(`It holds no settings. Expected YAML or JSON such as ${EXAMPLE}`);
  if (typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  const got = Array.isArray(value) ? "a list" : "text";
  throw invalid(`Expected YAML or JSON of names with values, such as ${EXAMPLE}, got ${got}.`);
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { logLevel: "error" }) ?? null;
  } catch (cause) {
    // Its message goes on with lines of the file.
    const reason =
      cause instanceof YAMLParseError ? cause.message.split("\n")[0]!.replace(/:$/, "") : String(cause);
    throw invalid(`This is neither YAML nor JSON: ${reason}.`, cause);
  }
}

function invalid(message: string, cause?: unknown): LevelZeroError {
  return new LevelZeroError("INVALID_INPUT", message, { cause });
}
