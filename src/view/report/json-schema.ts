/** A JSON schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A schema for every field of `T`. */
export type Fields<T> = { readonly [K in keyof T]-?: JsonSchema };

/** Exactly these fields, all of them present. */
export function object<T>(properties: Fields<T>): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

/** The same with properties that may be left out. */
export function withOptional(
  schema: JsonSchema,
  properties: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  return { ...schema, properties: { ...(schema.properties as object), ...properties } };
}

/** Any number of these. */
export function list(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}

/** One of these words. */
export function oneOf(...values: readonly string[]): JsonSchema {
  return { enum: values };
}

/** This, or no data. */
export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: "null" }] };
}
