/** Connected groups of `count` things, by pairs: each with two members or more, ascending; groups by their first member. Union–find. */
export function groupsOf(
  count: number,
  pairs: readonly { readonly a: number; readonly b: number }[],
): number[][] {
  const parent = Int32Array.from({ length: count }, (_, at) => at);
  const rootOf = (one: number): number => {
    let root = one;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = one; parent[at] !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const { a, b } of pairs) parent[Math.max(rootOf(a), rootOf(b))] = Math.min(rootOf(a), rootOf(b));
  const groups = new Map<number, number[]>();
  for (let at = 0; at < count; at++) {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [at]);
    else group.push(at);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
