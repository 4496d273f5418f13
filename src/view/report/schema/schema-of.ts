import * as v from "valibot";

/**
 * Says that a value is a `T`. The compiler takes no schema of a wider or a narrower type for it: a field or a word that stands in the
 * type alone, or in the schema alone, does not compile. The message of each completes "… must be".
 */
export type SchemaOf<T> = v.GenericSchema<unknown, T> & { readonly "~exactly"?: (value: T) => void };

/** The same of a field that may be left out. */
type OptionalOf<T> = SchemaOf<T | undefined> & { readonly "~optional": true };

/** A schema for every field of `T`. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? OptionalOf<T[K]> : SchemaOf<T[K]>;
};

/** Exactly these fields: those of the type that is expected where it stands. What is spread into them must be `FieldsOf` a type, too. */
export function object<T>(fields: FieldsOf<NoInfer<T>>): SchemaOf<T> {
  return v.strictObject(fields as unknown as v.ObjectEntries, "an object") as unknown as SchemaOf<T>;
}

/** A field that may be left out. */
export function optional<T>(schema: SchemaOf<T>): OptionalOf<T> {
  return v.exactOptional(schema) as unknown as OptionalOf<T>;
}

/** Any number of these. */
export function list<T>(item: SchemaOf<T>): SchemaOf<readonly T[]> {
  return v.array(item, "a list") as unknown as SchemaOf<readonly T[]>;
}

/** These two, in this order. */
export function pair<A, B>(first: SchemaOf<A>, second: SchemaOf<B>): SchemaOf<readonly [A, B]> {
  return v.strictTuple([first, second], "a list of 2") as unknown as SchemaOf<readonly [A, B]>;
}

/** This, or no data. */
export function orNull<T>(schema: SchemaOf<T>): SchemaOf<T | null> {
  return v.nullable(schema) as unknown as SchemaOf<T | null>;
}

/** One of these words. */
export function oneOf<const W extends string>(...words: readonly W[]): SchemaOf<W> {
  return v.picklist(words, `one of ${words.join(", ")}`) as unknown as SchemaOf<W>;
}

/** This and nothing else. */
export function only<const W extends string | number>(value: W): SchemaOf<W> {
  return v.literal(value, JSON.stringify(value)) as unknown as SchemaOf<W>;
}

/** Any text. */
export const TEXT: SchemaOf<string> = v.string("text");
/** Texts. */
export const TEXTS: SchemaOf<readonly string[]> = list(TEXT);
/** Yes or no. */
export const FLAG: SchemaOf<boolean> = v.boolean("true or false");
/** Any number. */
export const NUMBER: SchemaOf<number> = v.number("a number");
/** A number from 0 up. */
export const AMOUNT: SchemaOf<number> = v.pipe(NUMBER, v.minValue(0, "0 or more"));
/** A number in [0, 1]. */
export const SHARE: SchemaOf<number> = between(0, 1);
/** A whole number from 0 up. */
export const COUNT: SchemaOf<number> = wholeFrom(0);

/** A whole number. */
export function wholeFrom(least: number): SchemaOf<number> {
  const message = `a whole number of ${least} or more`;
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message));
}

/** A number. */
export function between(least: number, most: number): SchemaOf<number> {
  const message = `a number from ${least} to ${most}`;
  return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message));
}
