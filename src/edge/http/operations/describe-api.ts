import * as v from "valibot";
import type { Operation } from "../operation.ts";

/** `describe` makes the document when it is first asked for. */
export function describeApiOperation(describe: () => object) {
  let document: object | undefined;
  return {
    id: "describeApi",
    method: "GET",
    path: "/openapi.json",
    summary: "This document",
    parameters: null,
    body: null,
    status: 200,
    answer: v.record(v.string(), v.unknown()),
    problems: [],
    cost: 1,
    repeatsNothing: true,
    run() {
      document ??= describe();
      return document;
    },
  } satisfies Operation<null, null>;
}
