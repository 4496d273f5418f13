import type { Filters } from "../index.ts";
import { ProblemError } from "./problem.ts";

const MAX_LIMIT = 100;
const MAX_OFFSET = 10_000;
const MAX_FILTER_VALUES = 20;
const FILTERS = ["product", "category", "language"] as const;

/** `q`, which must be there once; may be empty. Throws a `ProblemError`. */
export function readQuery(parameters: URLSearchParams, maxLength: number): string {
  const query = readOne(parameters, "q");
  if (query === null)
    throw new ProblemError("query-missing", "Give the text to search for as the parameter q.");
  if (query.length > maxLength) {
    throw new ProblemError("query-too-long", `The parameter q may have ${maxLength} characters at most.`);
  }
  return query;
}

/** `limit` (1 to 100) and `offset` (0 to 10,000), as far as they are given. Throws a `ProblemError`. */
export function readPage(parameters: URLSearchParams): { limit?: number; offset?: number } {
  const limit = readWhole(parameters, "limit", 1, MAX_LIMIT);
  const offset = readWhole(parameters, "offset", 0, MAX_OFFSET);
  return { ...(limit === null ? {} : { limit }), ...(offset === null ? {} : { offset }) };
}

/** `product`, `category`, `language`: each may be given several times, any of its values will do. Throws a `ProblemError`. */
export function readFilters(parameters: URLSearchParams): Filters {
  const filters: { [name in (typeof FILTERS)[number]]?: readonly string[] } = {};
  for (const name of FILTERS) {
    const values = parameters.getAll(name);
    if (values.length > MAX_FILTER_VALUES) {
      throw new ProblemError("parameter-invalid", `Give ${name} ${MAX_FILTER_VALUES} times at most.`);
    }
    if (values.length > 0) filters[name] = values;
  }
  return filters;
}

function readWhole(parameters: URLSearchParams, name: string, least: number, most: number): number | null {
  const text = readOne(parameters, name);
  if (text === null) return null;
  const value = /^\d{1,6}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new ProblemError("parameter-invalid", `${name} must be a whole number from ${least} to ${most}.`);
}

function readOne(parameters: URLSearchParams, name: string): string | null {
  const values = parameters.getAll(name);
  if (values.length > 1) throw new ProblemError("parameter-invalid", `Give the parameter ${name} once.`);
  return values[0] ?? null;
}
