/** What went wrong, for programs to switch on. */
export type ProblemCode = keyof typeof STATUS;

/** A problem document (RFC 9457). It never repeats what the request said. */
export interface Problem {
  readonly type: "about:blank";
  /** The status in words. */
  readonly title: string;
  readonly status: (typeof STATUS)[ProblemCode][0];
  /** What to do about it. */
  readonly detail: string;
  readonly code: ProblemCode;
}

/** Thrown inside an operation; the handler answers with its document. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.problem = createProblem(code, detail);
    this.headers = headers;
  }
}

export function createProblem(code: ProblemCode, detail: string): Problem {
  const [status, title] = STATUS[code];
  return { type: "about:blank", title, status, detail, code };
}

export function statusOf(code: ProblemCode): number {
  return STATUS[code][0];
}

const STATUS = {
  "query-missing": [400, "Bad Request"],
  "query-too-long": [400, "Bad Request"],
  "parameter-invalid": [400, "Bad Request"],
  "body-invalid": [400, "Bad Request"],
  "other-site": [403, "Forbidden"],
  "not-found": [404, "Not Found"],
  "method-not-allowed": [405, "Method Not Allowed"],
  "body-too-large": [413, "Content Too Large"],
  "not-json": [415, "Unsupported Media Type"],
  "wrong-host": [421, "Misdirected Request"],
  "too-many-requests": [429, "Too Many Requests"],
  internal: [500, "Internal Server Error"],
  "not-offered": [501, "Not Implemented"],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

export const PROBLEM_CODES: readonly ProblemCode[] = Object.keys(STATUS) as ProblemCode[];
