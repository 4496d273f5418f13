/** What went wrong, for programs to switch on. */
export type ProblemCode =
  | "query-missing"
  | "query-too-long"
  | "parameter-invalid"
  | "not-found"
  | "method-not-allowed"
  | "internal";

/** A problem document (RFC 9457). It never repeats what the request said. */
export interface Problem {
  readonly type: "about:blank";
  /** The status in words. */
  readonly title: string;
  readonly status: number;
  /** What to do about it. */
  readonly detail: string;
  readonly code: ProblemCode;
}

/** Thrown inside a route; the handler answers with its document. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, detail: string) {
    super(detail);
    this.problem = createProblem(code, detail);
  }
}

export function createProblem(code: ProblemCode, detail: string): Problem {
  const [status, title] = STATUS[code];
  return { type: "about:blank", title, status, detail, code };
}

const STATUS: Readonly<Record<ProblemCode, readonly [status: number, title: string]>> = {
  "query-missing": [400, "Bad Request"],
  "query-too-long": [400, "Bad Request"],
  "parameter-invalid": [400, "Bad Request"],
  "not-found": [404, "Not Found"],
  "method-not-allowed": [405, "Method Not Allowed"],
  internal: [500, "Internal Server Error"],
};
