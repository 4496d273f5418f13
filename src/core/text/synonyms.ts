/** A step in the tree of phrases: what may follow, and the concept that ends here. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  concept: string | undefined;
}

/** Where phrases begin, by the key of their first word. */
export type Phrases = ReadonlyMap<string, PhraseNode>;

/**
 * Builds the tree that maps every member of a group to the group's one concept term.
 *
 * One concept, one term: its document frequency is that of all its members together, which query-time expansion gets
 * wrong. Groups that share a member are one group (transitive). The concept is named after the first member that is a
 * single word, or after the words of the first member joined by "_". `keysOf` cuts a member into the keys of its words.
 */
export function buildPhrases(
  groups: readonly (readonly string[])[],
  keysOf: (member: string) => readonly string[],
): Phrases {
  const root: PhraseNode = { next: new Map(), concept: undefined };
  for (const members of mergeGroups(groups.map((group) => group.map(keysOf)))) {
    const named = members.find((keys) => keys.length === 1) ?? members[0]!;
    for (const keys of members) addPhrase(root, keys, named.join("_"));
  }
  return root.next;
}

function addPhrase(root: PhraseNode, keys: readonly string[], concept: string): void {
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), concept: undefined };
      node.next.set(key, next);
    }
    node = next;
  }
  node.concept = concept;
}

type Member = readonly string[];

/** Joins groups that share a member, in the order of their first appearance. O(members). */
function mergeGroups(groups: readonly (readonly Member[])[]): Member[][] {
  const merged: (Map<string, Member> | undefined)[] = [];
  const home = new Map<string, number>();
  for (const group of groups) {
    const members = new Map(group.filter((keys) => keys.length > 0).map((keys) => [keys.join(" "), keys]));
    if (members.size === 0) continue;
    const touched = new Set([...members.keys()].flatMap((name) => home.get(name) ?? [])).add(merged.length);
    merged.push(members);
    const union = new Map<string, Member>();
    const joined = [...touched].sort((a, b) => a - b);
    for (const from of joined) {
      for (const [name, keys] of merged[from]!) union.set(name, keys);
      merged[from] = undefined;
    }
    const target = joined[0]!;
    for (const name of union.keys()) home.set(name, target);
    merged[target] = union;
  }
  return merged.filter((members) => members !== undefined).map((members) => [...members.values()]);
}
