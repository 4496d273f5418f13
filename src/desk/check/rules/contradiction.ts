import type { CheckContext } from "../check-context.ts";
import { type Contradiction, contradictionIn } from "../duplicate/contradicts.ts";
import { alikeSections, type Passage, type PassagePlace } from "../duplicate/passages.ts";
import { comparedWords } from "../duplicate/shingles.ts";
import { areSiblings } from "../duplicate/siblings.ts";
import { sideBySide, type WordChange, wordChanges } from "../duplicate/word-changes.ts";
import type { FilledText, Found } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Passages with more changes are about different things. */
const MOST_CHANGES = 4;

type Text = "found" | "and" | Contradiction | "fix";

/** Two articles that say the same, but for a number, a no, or a name on the screen. */
export const contradiction: Rule<Text> = {
  name: "contradiction",
  group: "duplicates",
  severity: "warning",
  // On eleven public bases it met six, of which one was useful (docs/check.md).
  on: false,
  why: "One of the two is wrong, and nobody who reads either can know.",
  texts: {
    found: "Says the same as “{title}”, but for {kinds}: {sides}",
    and: "{first} and {second}",
    number: "a number",
    negation: "a no",
    name: "a name on the screen",
    fix: "Find out which of the two holds, and say it in one place.",
  },
  limits: { percentAlike: 55 },
  find: (context, { percentAlike = 55 }) => {
    const { passages, pairs } = alikeSections(context, percentAlike / 100);
    return pairs.flatMap(({ a, b }) => compare(passages[a]!, passages[b]!, context));
  },
};

function compare(one: Passage, other: Passage, context: CheckContext): Found<Text>[] {
  const changes = wordChanges(one.words, other.words);
  if (changes === null || changes.length > MOST_CHANGES) return [];
  const found = changes.flatMap((change) => {
    const kind = contradictionIn(change, one.words, other.words);
    return kind === null ? [] : [{ kind, change }];
  });
  const pair = found.length === 0 ? null : sameMatter(one, other, changes);
  if (pair === null) return [];
  const [from, to] = pair;
  const kinds = [...new Set(found.map(({ kind }) => kind))].map((kind): FilledText<Text> => [kind, {}]);
  return [
    {
      articleId: from.article.id,
      line: from.line,
      message: [
        "found",
        {
          title: to.article.title,
          kinds: kinds.reduce((first, second) => ["and", { first, second }]),
          sides: sideBySide(found[0]!.change, one.words, other.words),
        },
      ],
      fix: "fix",
      related: [context.placeOf(to.article.id, to.line)],
      details: found.map(({ change }) => sideBySide(change, one.words, other.words)),
    },
  ];
}

/** Two places of different articles that nothing says are about different things; `null` if there are none. */
function sameMatter(
  one: Passage,
  other: Passage,
  changes: readonly WordChange[],
): readonly [PassagePlace, PassagePlace] | null {
  for (const from of one.places)
    for (const to of other.places) {
      const isOwn =
        from.article === to.article ||
        (from.article.translationKey !== null && from.article.translationKey === to.article.translationKey);
      if (!isOwn && !isSetApart(from, to, changes, [one.words, other.words])) return [from, to];
    }
  return null;
}

/** Whether the titles, headings, products or paths of the two differ: then they are about different versions, systems or people. */
function isSetApart(
  from: PassagePlace,
  to: PassagePlace,
  changes: readonly WordChange[],
  [a, b]: readonly [readonly string[], readonly string[]],
): boolean {
  if (areSiblings(from.article, to.article)) return true;
  const [left, right] = [frameOf(from), frameOf(to)];
  return changes.some(
    (change) =>
      a.slice(...change.a).some((word) => left.has(stemOf(word)) && !right.has(stemOf(word))) ||
      b.slice(...change.b).some((word) => right.has(stemOf(word)) && !left.has(stemOf(word))),
  );
}

function frameOf({ article, heading }: PassagePlace): Set<string> {
  const { title, product, category, tags, path } = article;
  const said = [title, heading, ...product, ...category, ...tags, (path ?? "").replace(/[/_.-]/g, " ")];
  return new Set(comparedWords(said.join(" ")).map(stemOf));
}

/** Enough to see that "errors" is "error". */
function stemOf(word: string): string {
  return /^\p{L}{5,}$/u.test(word) ? word.replace(/(?:es|s|en|er|e)$/, "") : word;
}
