/**
 * The part of `csv-parse/browser/esm/sync` that is used here. The package's own types pull in those of Node, which would let
 * `process` and `Buffer` pass in the core: tsconfig.core.json puts this file in their place.
 */
export interface Options {
  readonly delimiter: string;
  readonly record_delimiter: string;
  readonly relax_column_count: boolean;
  readonly relax_quotes: boolean;
}

/** Records as lists of cells. Throws for text that it cannot read. */
export declare function parse(input: Uint8Array, options: Options): string[][];
