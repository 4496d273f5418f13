/** What stands where something else was expected. */
const VALUES = [
  null,
  true,
  -1,
  0.5,
  1e308,
  "",
  "x",
  "__proto__",
  "2026-02-30",
  [],
  {},
  [[]],
  ["x", 1],
  { a: 1 },
];

/** A text of JSON with one to three of its values changed, left out or doubled: it can be read, and is not what it says. */
export function mutateJson(seed: string, random: () => number): string {
  const root: unknown = JSON.parse(seed);
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes--) change(root, random);
  return JSON.stringify(root);
}

function change(root: unknown, random: () => number): void {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let at = root;
  for (;;) {
    if (typeof at !== "object" || at === null) return;
    const inside = at as Record<string, unknown>;
    const keys = Object.keys(inside);
    if (keys.length === 0) return;
    const key = pick(keys);
    const below = inside[key];
    if (typeof below === "object" && below !== null && random() < 0.8) {
      at = below;
      continue;
    }
    const how = random();
    if (how < 0.6)
      inside[key] = structuredClone(pick(VALUES)); // a value that stood twice would change in both places, and could hold itself
    else if (how < 0.8) delete inside[key];
    else inside[pick(keys)] = structuredClone(below);
    return;
  }
}
