import type * as v from "valibot";
import type { PortalEvent } from "../../desk/event/index.ts";
import type { SearchIndex, Viewer } from "../../index.ts";
import type { ProblemCode } from "./problem.ts";

/**
 * One thing that the handler does: its schemas check the request, and are printed in the OpenAPI document.
 * `P` is what the query parameters become, `B` what the body does.
 */
export interface Operation<P = unknown, B = unknown> {
  readonly id: string;
  readonly method: "GET" | "POST";
  /** As OpenAPI writes it: `/articles/{id}`. */
  readonly path: string;
  readonly summary: string;
  /** Query parameters; `null` for none. */
  readonly parameters: ParameterSchema<P> | null;
  readonly body: v.GenericSchema<B> | null;
  readonly status: 200 | 202;
  readonly answer: v.GenericSchema;
  /** What may go wrong besides what may go wrong everywhere. */
  readonly problems: readonly ProblemCode[];
  /** Tokens of the rate limit; 0 for free. */
  readonly cost: number;
  /** Whether the answer repeats nothing that the request chose, so that its size betrays nothing. */
  readonly repeatsNothing: boolean;
  run(asked: OperationCall<P, B>): unknown | Promise<unknown>;
}

export type ParameterSchema<P> = v.GenericSchema<unknown, P> & { readonly entries: v.ObjectEntries };

/** A checked request, with one index for all of the answer: it may be swapped meanwhile. */
export interface OperationCall<P, B> {
  readonly parameters: P;
  readonly body: B;
  /** What the path names in `{id}`; empty for a path without. */
  readonly id: string;
  /** Without what the host withholds from this viewer. */
  readonly index: SearchIndex;
  readonly viewer: Viewer;
  /** The first language that the sender's browser asks for, as a BCP 47 tag; `null` for none. */
  readonly language: string | null;
  /** Hands what happened to the host, with time and session; whether the host took it. */
  record(happened: Happened): Promise<boolean>;
}

/** An event without what the handler adds. */
export type Happened = PortalEvent extends infer E
  ? E extends PortalEvent
    ? Omit<E, "at" | "session">
    : never
  : never;
