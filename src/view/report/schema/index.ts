/**
 * The JSON schema of a report, for programs that read one.
 * @module
 */
export { type JsonSchema, reportSchema } from "./json-schema.ts";
