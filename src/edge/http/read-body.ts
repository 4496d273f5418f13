import * as v from "valibot";
import { mustBeUnread } from "../../core/door/must-be-unread.ts";
import { explainIssue, NO_OBJECT } from "./explain-issue.ts";
import { ProblemError } from "./problem.ts";

/** The JSON in the body. Throws a `ProblemError`. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  if (!/^application\/json\s*(?:;|$)/iu.test(request.headers.get("content-type") ?? "")) {
    throw new ProblemError("not-json", "Send JSON, with the header content-type: application/json.");
  }
  const text = await readText(request, maxBytes);
  mustBeUnread(text, request.headers.get("content-length"));
  return parseJson(text);
}

/** The body, if the schema takes it. Throws a `ProblemError`. */
export function checkBody<B>(body: unknown, schema: v.GenericSchema<B>): B {
  // To the schemas a list is an object that lacks every field.
  if (Array.isArray(body)) throw new ProblemError("body-invalid", NO_OBJECT);
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  throw new ProblemError("body-invalid", explainIssue(result.issues[0], "field"));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === "string" ? wellFormed(value) : value));
  } catch {
    throw new ProblemError("body-invalid", "The body is no JSON.");
  }
}

/** Half an emoji, cut by a form's limit, is no reason to refuse a text. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** At most `maxBytes` are taken in, whatever `content-length` says. */
async function readText(request: Request, maxBytes: number): Promise<string> {
  const tooLarge = new ProblemError("body-too-large", `The body may have ${maxBytes} bytes at most.`);
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge;
  if (request.body === null) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let bytes = 0;
  let text = "";
  const reader = request.body.getReader();
  for (let part = await readPart(reader); !part.done; part = await readPart(reader)) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw tooLarge;
    }
    text += decodePart(decoder, part.value);
  }
  return text + decodePart(decoder);
}

/** A body that ends before it is whole is its sender's doing: they closed the page, or lost the network. */
async function readPart(reader: Reader): ReturnType<Reader["read"]> {
  try {
    return await reader.read();
  } catch {
    throw new ProblemError("body-invalid", "The body ended before it was whole. Send it again.");
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

function decodePart(decoder: InstanceType<typeof TextDecoder>, part?: Uint8Array): string {
  try {
    return part === undefined ? decoder.decode() : decoder.decode(part, { stream: true });
  } catch {
    throw new ProblemError("body-invalid", "The body must be UTF-8.");
  }
}
