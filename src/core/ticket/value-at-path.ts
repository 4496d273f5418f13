import { isRecord } from "../text/json.ts";

/**
 * What stands at a path such as `source.body`, `messages[0].text` or `custom_fields.360012`; `undefined` for nothing. In a list, a number is a
 * place; a name finds the item with that id, name or key and stands for its value, or else takes the key of every item.
 */
export function valueAtPath(value: unknown, path: string): unknown {
  let at = value;
  for (const step of path.split(/[.[\]]+/).filter((part) => part !== "")) {
    at = Array.isArray(at)
      ? inList(at, step)
      : isRecord(at) && Object.hasOwn(at, step)
        ? at[step]
        : undefined;
    if (at === undefined) return undefined;
  }
  return at;
}

function inList(list: readonly unknown[], step: string): unknown {
  const named = list.find(
    (item) => isRecord(item) && [item.id, item.name, item.key].map(String).includes(step),
  );
  // A field that nobody filled in says nothing: its own id is no value.
  if (isRecord(named)) return Object.hasOwn(named, "value") ? named.value : named;
  if (/^\d+$/.test(step)) return list[Number(step)];
  const values = list.flatMap((item) => (isRecord(item) && Object.hasOwn(item, step) ? [item[step]] : []));
  return values.length === 0 ? undefined : values;
}
