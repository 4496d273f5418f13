/** What a value must be, and how it is read. */
export interface Kind<T> {
  /** What the value stands for. Calls `fail` for one that is of another kind. */
  readonly read: (value: unknown, path: string, fail: Fail) => T;
  /** Of an object of options: its own kinds. */
  readonly entries?: object;
}

/** What is wrong, and where: `limit`, `filters.product`, `3.title`; "" for the value itself. */
interface Wrong {
  readonly path: string;
  /** Completes "… must be"; `null` for a name that is none. */
  readonly expected: string | null;
  readonly got: unknown;
  /** Whether a field is not there at all. */
  readonly isMissing?: boolean;
}

/** Throws, in the words of the door. */
export type Fail = (wrong: Wrong) => never;

export function within(path: string, name: string | number): string {
  return path === "" ? String(name) : `${path}.${name}`;
}
