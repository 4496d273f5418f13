import { deserialize, serialize } from "node:v8";

/** Arrays of numbers of any kind. */
const KINDS = { Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array };

type Numbers = InstanceType<(typeof KINDS)[keyof typeof KINDS]>;

/** Where an array of numbers begins, in bytes, and how many numbers it has. */
interface Place {
  readonly kind: keyof typeof KINDS;
  readonly at: number;
  readonly length: number;
}

/** Every array begins at a multiple of it, as numbers of eight bytes must. */
const STEP = 8;

/**
 * Plain data in memory that all threads of a process read: its arrays of numbers lie there once for all, so they must not be written to. Laid out as
 * where the rest begins, the arrays of the object and of the objects in it, and the rest. O(bytes).
 */
export function shareArrays(data: object): SharedArrayBuffer {
  const arrays: [Numbers, Place][] = [];
  let end = STEP;
  const rest = serialize(
    eachNumbers(data, isNumbers, (numbers): Place => {
      const kind = numbers.constructor.name as keyof typeof KINDS;
      const place = { kind, at: end, length: numbers.length };
      arrays.push([numbers, place]);
      end += Math.ceil(numbers.byteLength / STEP) * STEP;
      return place;
    }),
  );
  const shared = new SharedArrayBuffer(end + rest.length);
  new Float64Array(shared, 0, 1)[0] = end;
  for (const [numbers, place] of arrays) arrayAt(shared, place).set(numbers);
  new Uint8Array(shared, end).set(rest);
  return shared;
}

/** What `shareArrays` was given, its arrays in the memory of all threads. */
export function sharedArrays(shared: SharedArrayBuffer): unknown {
  const end = new Float64Array(shared, 0, 1)[0]!;
  // A copy: readers of plain data take no shared memory.
  const rest = deserialize(new Uint8Array(shared, end).slice()) as object;
  return eachNumbers(rest, isPlace, (place) => arrayAt(shared, place));
}

function arrayAt(shared: SharedArrayBuffer, { kind, at, length }: Place): Numbers {
  const Kind: new (bytes: SharedArrayBuffer, at: number, length: number) => Numbers = KINDS[kind];
  return new Kind(shared, at, length);
}

/** The data with something else in place of what is found in it, in objects only: not in lists and maps. */
function eachNumbers<Found>(
  data: object,
  isFound: (value: unknown) => value is Found,
  replace: (found: Found) => unknown,
): object {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => {
      if (isFound(value)) return [name, replace(value)];
      return [name, isPlain(value) ? eachNumbers(value, isFound, replace) : value];
    }),
  );
}

function isNumbers(value: unknown): value is Numbers {
  return Object.values(KINDS).some((kind) => value instanceof kind);
}

/** Nothing else in plain data of the package has a kind of array. */
function isPlace(value: unknown): value is Place {
  return isPlain(value) && typeof value.kind === "string" && value.kind in KINDS;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
