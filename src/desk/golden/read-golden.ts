import { mustList } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import type { GoldenQuestion } from "./golden.ts";

/** A question as it stands in the file: plain data of YAML or JSON, with the line where it begins. */
export interface RawQuestion {
  readonly value: unknown;
  readonly line: number | null;
}

const KEYS = ["question", "audience", "find", "top", "avoid", "nothing", "accept", "note", "id"];
const EXAMPLE = "{ question: vpn drops in a hotel, find: vpn-drops, top: 3 }";
/** Hits that people look at before they give up, as findability is measured. */
const DEFAULT_TOP = 5;

/** The questions of a file. Throws `INVALID_INPUT` for one that cannot be meant, with its line. */
export function readGolden(raw: readonly RawQuestion[]): GoldenQuestion[] {
  mustList(
    raw,
    "value line",
    "readGolden: the questions",
    "a list of { value, line }, with line: null without a file",
  );
  return raw.map(({ value, line }, at) =>
    readQuestion(value, line, line === null ? `question ${at + 1}` : `line ${line}`),
  );
}

function readQuestion(value: unknown, line: number | null, at: string): GoldenQuestion {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong(at, `expected ${EXAMPLE}, got ${JSON.stringify(value)}`);
  const given = value as Record<string, unknown>;
  const strange = Object.keys(given).find((key) => !KEYS.includes(key));
  if (strange !== undefined) throw wrong(at, `there is no "${strange}": expected ${KEYS.join(", ")}`);
  const { question, top = DEFAULT_TOP, nothing = false, accept = null } = given;
  if (typeof question !== "string" || question.trim() === "") throw wrong(at, "the question must be text");
  if (!Number.isInteger(top) || (top as number) < 1)
    throw wrong(at, `top must be a whole number from 1 up, got ${JSON.stringify(top)}`);
  if (typeof nothing !== "boolean")
    throw wrong(at, `nothing must be true or false, got ${JSON.stringify(nothing)}`);
  if (accept !== null && (typeof accept !== "string" || accept.trim() === ""))
    throw wrong(at, `accept must say why it may fail, got ${JSON.stringify(accept)}`);
  const [find, avoid, audience] = (["find", "avoid", "audience"] as const).map((key) =>
    names(given[key], key, at),
  );
  if (nothing && find!.length > 0) throw wrong(at, "find and nothing: true do not go together");
  if (!nothing && find!.length === 0 && avoid!.length === 0)
    throw wrong(at, `say what must come: find, avoid or nothing: true, as in ${EXAMPLE}`);
  return {
    question: question.trim(),
    audience: audience!,
    find: find!,
    top: top as number,
    avoid: avoid!,
    nothing,
    accept,
    line,
  };
}

function names(value: unknown, key: string, at: string): readonly string[] {
  const list = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
  if (list.every((one) => typeof one === "string" && one.trim() !== "")) return list as string[];
  throw wrong(at, `${key} must be a name or a list of names, got ${JSON.stringify(value)}`);
}

function wrong(at: string, what: string): LevelZeroError {
  return new LevelZeroError("INVALID_INPUT", `Golden questions, ${at}: ${what}.`);
}
