import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import type { JsonSchema } from "../../view/report/schema/index.ts";
import type { HandlerOptions } from "./handler-options.ts";
import type { Operation } from "./operation.ts";
import { type ProblemCode, statusOf } from "./problem.ts";
import { problemAnswer } from "./schema/other-answers.ts";
import { MAX_ID_LENGTH } from "./schema/request-schemas.ts";

const PROBLEM = { $ref: "#/components/schemas/Problem" };

/** The OpenAPI 3.1 document of these operations, printed from the schemas that check them. */
export function createOpenApi(
  operations: readonly Operation[],
  { rateLimit, hosts }: HandlerOptions,
): object {
  const everywhere: readonly ProblemCode[] = [
    "internal",
    ...(hosts === undefined ? [] : (["wrong-host"] as const)),
    ...(rateLimit === undefined ? [] : (["too-many-requests"] as const)),
  ];
  return {
    openapi: "3.1.0",
    info: {
      title: "level-zero",
      version: "1",
      description:
        "Search in knowledge articles, answers for tickets that are being written, and what visitors did. Everyone is shown only what they may see.",
    },
    // Relative to where the document is: a router or proxy before this may have taken a path off that nobody here knows.
    servers: [{ url: "." }],
    paths: Object.fromEntries(
      operations.map((operation) => [
        operation.path,
        { [operation.method.toLowerCase()]: describe(operation, everywhere) },
      ]),
    ),
    components: { schemas: { Problem: print(problemAnswer) } },
  };
}

function describe(operation: Operation, everywhere: readonly ProblemCode[]): object {
  const { id, summary, body, status, answer } = operation;
  const parameters = [...pathParameters(operation), ...queryParameters(operation)];
  return {
    operationId: id,
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === null ? {} : { requestBody: { required: true, content: json(print(body)) } }),
    responses: {
      [status]: { description: status === 202 ? "Taken" : "Answered", content: json(print(answer)) },
      ...(operation.method === "GET" ? { 304: { description: "Not changed since `If-None-Match`" } } : {}),
      ...problemsOf([
        ...operation.problems,
        ...(operation.method === "POST" ? (["other-site"] as const) : []),
        ...everywhere,
      ]),
    },
  };
}

function pathParameters({ path }: Operation): object[] {
  if (!path.includes("{id}")) return [];
  return [
    {
      name: "id",
      in: "path",
      required: true,
      description: "Id of an article. Its slashes may be written as they are.",
      schema: { type: "string", minLength: 1, maxLength: MAX_ID_LENGTH },
    },
  ];
}

function queryParameters({ parameters }: Operation): object[] {
  if (parameters === null) return [];
  const { properties = {}, required = [] } = print(parameters) as {
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: "query",
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }));
}

/** One entry for each status, with all codes that have it. */
function problemsOf(codes: readonly ProblemCode[]): object {
  const statuses = [...new Set(codes.map(statusOf))].sort((a, b) => a - b);
  const entries = statuses.map((status) => {
    const description = codes.filter((code) => statusOf(code) === status).join(", ");
    return [status, { description, content: { "application/problem+json": { schema: PROBLEM } } }];
  });
  return Object.fromEntries(entries);
}

function json(schema: JsonSchema): object {
  return { "application/json": { schema } };
}

function print(schema: v.GenericSchema): JsonSchema {
  const { $schema, ...printed } = toJsonSchema(schema, { target: "draft-2020-12" });
  return printed;
}
