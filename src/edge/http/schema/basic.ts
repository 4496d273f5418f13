import * as v from "valibot";

// The message of each schema completes "… must be"; nothing of what was sent is repeated.

type Text = v.GenericSchema<string>;
type Whole = v.GenericSchema<number>;

/** A text of `least` to `most` UTF-16 code units. */
export function text(least: number, most: number, description: string): Text {
  const message =
    least === 0 ? `a text of at most ${most} characters` : `a text of ${least} to ${most} characters`;
  const checks = [
    v.maxLength<string, number, string>(most, message),
    v.description<string, string>(description),
  ] as const;
  return least === 0
    ? v.pipe(v.string(message), ...checks)
    : v.pipe(v.string(message), v.minLength(least, message), ...checks);
}

/** A whole number. */
export function whole(least: number, most: number, description: string): Whole {
  const message = `a whole number from ${least} to ${most}`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
    v.description(description),
  );
}

/** One of these words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
  description: string,
): v.GenericSchema<Words[number]> {
  return v.pipe(v.picklist(words, `one of ${words.join(", ")}`), v.description(description));
}

/** A number of things. */
export function count(): Whole {
  return v.pipe(v.number(), v.integer(), v.minValue(0));
}

/** This, or no data. */
export function orNull<T>(schema: v.GenericSchema<T>): v.GenericSchema<T | null> {
  return v.nullable(schema);
}

/** The same with a description in the document. */
export function said<T>(schema: v.GenericSchema<T>, description: string): v.GenericSchema<T> {
  return v.pipe(schema, v.description(description));
}
