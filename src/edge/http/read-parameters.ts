import * as v from "valibot";
import { explainIssue } from "./explain-issue.ts";
import type { ParameterSchema } from "./operation.ts";
import { type ProblemCode, ProblemError } from "./problem.ts";

/** The parameters that the schema names, checked; others are passed over. Throws a `ProblemError`. */
export function readParameters<P>(given: URLSearchParams, schema: ParameterSchema<P>): P {
  const values = Object.entries(schema.entries).flatMap(([name, entry]) => {
    const texts = given.getAll(name);
    return texts.length === 0 ? [] : [[name, readValue(name, texts, kindOf(entry))] as const];
  });
  const result = v.safeParse(schema, Object.fromEntries(values));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ProblemError(codeOf(issue), explainIssue(issue, "parameter"));
}

function readValue(name: string, [text = "", ...others]: readonly string[], kind: string): unknown {
  if (kind === "array") return [text, ...others];
  if (others.length > 0) throw new ProblemError("parameter-invalid", `Give the parameter ${name} once.`);
  if (kind === "number") return /^\d{1,9}$/u.test(text) ? Number(text) : text;
  if (kind === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

/** The type that an entry has when it is there. */
function kindOf(entry: v.ObjectEntries[string]): string {
  return entry.type === "exact_optional" && "wrapped" in entry
    ? kindOf(entry.wrapped as typeof entry)
    : entry.type;
}

function codeOf({ path, type, input }: v.BaseIssue<unknown>): ProblemCode {
  if (path?.[0]?.key !== "q") return "parameter-invalid";
  if (input === undefined) return "query-missing";
  return type === "max_length" ? "query-too-long" : "parameter-invalid";
}
