import { toJsonSchema } from "@valibot/to-json-schema";
import { REPORT } from "./report-schema.ts";

/** A JSON schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON schema (2020-12) of a `Report`, version 1, printed from what `loadReport` checks by. */
export const reportSchema: JsonSchema = {
  title: "level-zero report, version 1",
  ...toJsonSchema(REPORT, { target: "draft-2020-12" }),
};
