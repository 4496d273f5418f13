import { maskEvent, type PortalEvent, type SearchIndex, type ViewerOptions } from "../index.ts";
import { DEFAULT_MAX_BODY_BYTES, type HandlerOptions } from "./handler-options.ts";
import type { Asked, Happened, Operation } from "./operation.ts";
import { createProblem, ProblemError } from "./problem.ts";
import { createPseudonyms } from "./pseudonym.ts";
import { createRateLimit, FREE, type Leave } from "./rate-limit.ts";
import { readBody } from "./read-body.ts";
import { readParameters } from "./read-parameters.ts";
import { sendProblem, sendReply } from "./reply.ts";

type AnswerOperation = (operation: Operation, request: Request, id: string) => Promise<Response>;

/** How any operation is answered: leave, checks, viewer, work, reply. Never rejects. */
export function answerOperation(index: () => SearchIndex, options: HandlerOptions): AnswerOperation {
  const askLeave = createRateLimit(options.rateLimit);
  const record = createRecorder(options);
  const tell = options.onError ?? (() => {});
  const leaveFor = (request: Request, cost: number): Promise<Leave> =>
    askLeave(request, cost).catch((error: unknown) => {
      tell(error, request);
      return FREE;
    });
  return async (operation, request, id) => {
    const leave = operation.cost === 0 ? FREE : await leaveFor(request, operation.cost);
    const response = leave.allowed
      ? await work(operation, request, id).catch((error: unknown) => toProblem(error, request))
      : sendProblem(createProblem("too-many-requests", "Wait as long as Retry-After says."));
    for (const [name, value] of Object.entries(leave.headers)) response.headers.set(name, value);
    return response;
  };

  async function work(operation: Operation, request: Request, id: string): Promise<Response> {
    const { parameters, body } = await readRequest(operation, request, options);
    const viewer = await viewerOf(request, options);
    const asked: Asked<unknown, unknown> = {
      ...{ parameters, body, id, index: index(), viewer },
      record: (happened) => record(happened, request, viewer.now),
    };
    const reply = await operation.run(asked);
    const compressible = operation.repeatsNothing || seesOnlyPublic(viewer);
    return sendReply(request, { status: operation.status, body: reply, compressible });
  }

  function toProblem(error: unknown, request: Request): Response {
    if (error instanceof ProblemError) return sendProblem(error.problem);
    tell(error, request);
    const detail = "Something went wrong on our side. Please try again later.";
    return sendProblem(createProblem("internal", detail));
  }
}

async function readRequest(
  { parameters, body }: Operation,
  request: Request,
  { maxBodyBytes = DEFAULT_MAX_BODY_BYTES }: HandlerOptions,
): Promise<{ readonly parameters: unknown; readonly body: unknown }> {
  return {
    parameters: parameters === null ? null : readParameters(new URL(request.url).searchParams, parameters),
    body: body === null ? null : await readBody(request, body, maxBodyBytes),
  };
}

async function viewerOf(request: Request, { viewer, now }: HandlerOptions): Promise<Required<ViewerOptions>> {
  const audiences = viewer === undefined ? [] : await viewer(request);
  return { audiences, now: now === undefined ? new Date().toISOString() : now() };
}

function seesOnlyPublic({ audiences }: Required<ViewerOptions>): boolean {
  return audiences.every((audience) => audience === "public");
}

/** Hands events to the host. Whether the host took one; a host that fails does not fail the visitor. */
function createRecorder({ events, session, onError }: HandlerOptions) {
  const pseudonymOf = session === undefined ? async () => null : createPseudonyms(session);
  return async (happened: Happened, request: Request, at: string): Promise<boolean> => {
    if (events === undefined) return false;
    try {
      const event: PortalEvent = { ...happened, at, session: await pseudonymOf(request) };
      await events(maskEvent(event));
      return true;
    } catch (error) {
      onError?.(error, request);
      return false;
    }
  };
}
