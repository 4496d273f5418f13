/**
 * The fields of these names, each read once and by its name: getters of a class, inherited fields and those that are not enumerable
 * say something too, which a copy (`{ ...row }`) loses in silence. `undefined` for a field that is not there. O(names).
 */
export function readNamed<N extends string>(given: object, names: readonly N[]): Record<N, unknown> {
  const read = {} as Record<N, unknown>;
  for (const name of names)
    read[name] = ofEveryObject(given, name) ? undefined : (given as Partial<Record<N, unknown>>)[name];
  return read;
}

/** Whether the object has the name from `Object.prototype` alone, where some package may have put it: it says nothing of this one. */
function ofEveryObject(given: object, name: string): boolean {
  return name in EMPTY && !Object.hasOwn(given, name) && Object.getPrototypeOf(given) === Object.prototype;
}

const EMPTY = {};

/** The names of all that an object says: its own fields, and those of its class, without methods. */
export function fieldNames(given: object): readonly string[] {
  if (Object.getPrototypeOf(given) === Object.prototype) return Object.keys(given);
  const names = new Set(Object.getOwnPropertyNames(given));
  for (let one = prototypeOf(given); one !== null; one = prototypeOf(one))
    for (const [name, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(one)))
      if (get !== undefined || (value !== undefined && typeof value !== "function")) names.add(name);
  return [...names];
}

/** Whether it is an object of whose fields nothing hides: no list, no Map, no instance of a class. */
export function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && prototypeOf(value) === null;
}

/** What an instance of a class says, as a plain object; anything else as it is. */
export function asPlain(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isPlain(value)) return value;
  return readNamed(value, fieldNames(value));
}

/** Whether the object's own enumerable fields have these names: then copies, files and threads take them along. O(names). */
export function ownsAll(value: object, names: readonly string[]): boolean {
  return names.every((name) => isOwn.call(value, name));
}

/** Marks an object whose class is known to be never copied: it reads its fields from where they are kept. */
export const NEVER_COPIED: unique symbol = Symbol.for("level-zero.never-copied");

const isOwn = Object.prototype.propertyIsEnumerable;

/** What an object inherits from; `null` if that is what every object has, in whatever realm (a test's, a frame's) it was made. */
function prototypeOf(value: object): object | null {
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === null || Object.hasOwn(prototype, "isPrototypeOf") ? null : prototype;
}
