import * as v from "valibot";
import { mustBe } from "../../core/door/door.ts";
import { texts } from "../../core/door/kinds.ts";
import { withoutWithheld } from "../../core/search/index.ts";
import type { SearchIndex, Viewer } from "../../index.ts";
import { explainIssue } from "./explain-issue.ts";
import type { HandlerOptions } from "./handler-options.ts";
import type { Health } from "./health.ts";
import { isOwnSite } from "./is-own-site.ts";
import type { Operation, OperationCall, ParameterSchema } from "./operation.ts";
import { createProblem, type Problem, type ProblemCode, ProblemError } from "./problem.ts";
import { checkBody } from "./read-body.ts";
import { createRecorder } from "./record-event.ts";

/** What somebody wants of an operation, before it is checked. */
export interface Question {
  /** The request as it came in: who may see what, and whose limit is used, is asked of it. */
  readonly sender: Request;
  /** What the path names in `{id}`. */
  readonly id?: string;
  readonly parameters?: URLSearchParams;
  /** Reads the body; asked once, and only of an operation that has one. */
  readonly body?: () => unknown;
}

export type Outcome =
  | {
      readonly ok: true;
      readonly body: unknown;
      /** Whether the body may be compressed; see `encodeBody` for when it must not. */
      readonly compressible: boolean;
    }
  | { readonly ok: false; readonly problem: Problem };

export type Performer = (operation: Operation, question: Question) => Promise<Outcome>;

/** How any operation is performed: checks, viewer, work. Never rejects. */
export function createPerformer(
  index: () => SearchIndex,
  options: HandlerOptions,
  health: Health,
): Performer {
  const record = createRecorder(options, health);
  return async (operation, question) => {
    try {
      return await perform(operation, question);
    } catch (error) {
      if (error instanceof ProblemError) return { ok: false, problem: error.problem };
      options.onError?.(error, question.sender);
      const detail = "Something went wrong on our side. Please try again later.";
      return { ok: false, problem: createProblem("internal", detail) };
    }
  };

  async function perform(operation: Operation, question: Question): Promise<Outcome> {
    const { sender, id = "" } = question;
    if (operation.method === "POST" && !isOwnSite(sender, options.cors)) {
      throw new ProblemError("other-site", "Only pages of this site may send that.");
    }
    const { parameters, body } = await readQuestion(operation, question);
    const viewer = await viewerOf(sender, options);
    const asked: OperationCall<unknown, unknown> = {
      parameters,
      body,
      id,
      viewer,
      language: languageOf(sender),
      index: withoutWithheld(index(), viewer, options.withheld),
      record: (happened) => record(happened, sender, viewer.now),
    };
    const reply = await operation.run(asked);
    return { ok: true, body: reply, compressible: operation.repeatsNothing || seesOnlyPublic(viewer) };
  }
}

async function readQuestion(
  operation: Operation,
  { parameters = new URLSearchParams(), body = () => null }: Question,
): Promise<{ readonly parameters: unknown; readonly body: unknown }> {
  return {
    parameters: operation.parameters === null ? null : readParameters(parameters, operation.parameters),
    body: operation.body === null ? null : checkBody(await body(), operation.body),
  };
}

async function viewerOf(sender: Request, { viewer, now }: HandlerOptions): Promise<Viewer> {
  const audiences = (await viewer?.(sender)) ?? [];
  mustBe(texts, audiences, "what viewer returns");
  return {
    audiences: audiences.map((name) => name.trim()),
    now: now === undefined ? new Date().toISOString() : now(),
  };
}

function languageOf(sender: Request): string | null {
  return (
    /^\s*([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})\s*(?:[,;]|$)/i.exec(
      sender.headers.get("accept-language") ?? "",
    )?.[1] ?? null
  );
}

function seesOnlyPublic({ audiences }: Viewer): boolean {
  return audiences.every((audience) => audience === "public");
}

/** The parameters that the schema names, checked; others are passed over. Throws a `ProblemError`. */
function readParameters<P>(given: URLSearchParams, schema: ParameterSchema<P>): P {
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
