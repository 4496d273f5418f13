import type { Article } from "../../../core/article/article.ts";
import type { CheckContext } from "../check-context.ts";
import { groupsOf } from "../duplicate/find-pairs.ts";
import { type AlikePassages, alikeArticles, type Passage } from "../duplicate/passages.ts";
import { comparedWords } from "../duplicate/shingles.ts";
import { areSiblings } from "../duplicate/siblings.ts";
import { sideBySide, wordChanges } from "../duplicate/word-changes.ts";
import type { Found } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Changes that are told. */
const SHOWN = 5;

type Text = "exact" | "found" | "more" | "fix";

/** Articles that say the same. */
export const nearDuplicate: Rule<Text> = {
  name: "near-duplicate",
  group: "duplicates",
  severity: "warning",
  on: true,
  why: "Search shows both, agents link either, and an edit reaches one of them.",
  texts: {
    exact:
      "{count, plural, one {“{title}” says the same} other {# other articles say the same}} (word for word).",
    found:
      "{count, plural, one {“{title}” says the same} other {# other articles say the same}} (to {percent} %).",
    more: "{count, plural, one {“{title}” says the same} other {# other articles say the same}} (to {percent} % or more).",
    fix: "Keep one, put into it what only the others have, and retire them with a link to it; or say in each title what sets it apart.",
  },
  limits: { percentAlike: 60 },
  find: (context, { percentAlike = 60 }) => {
    const { passages, pairs: alike } = alikeArticles(context, percentAlike / 100);
    const pairs = alike.filter(({ a, b }) => {
      const [one, other] = [passages[a]!, passages[b]!];
      return !areSiblings(one.places[0].article, other.places[0].article) && !isTemplate(one, other);
    });
    const grouped = new Set<number>();
    const groups = groupsOf(passages.length, pairs);
    for (const group of groups) for (const one of group) grouped.add(one);
    const alone = passages.flatMap((passage, at) =>
      !grouped.has(at) && passage.places.length > 1 ? [[at]] : [],
    );
    return [...groups, ...alone].flatMap((group) => describe(group, { passages, pairs }, context));
  },
};

function describe(
  group: readonly number[],
  { passages, pairs }: AlikePassages,
  context: CheckContext,
): Found<Text>[] {
  const own = pairs.filter(({ a, b }) => group.includes(a) && group.includes(b));
  const articles = withoutTranslations(
    group.flatMap((at) => passages[at]!.places.map(({ article }) => article)),
  );
  const [first, ...others] = articles;
  if (first === undefined || others.length === 0) return [];
  const alike = own.length === 0 ? 1 : Math.min(...own.map((pair) => pair.alike));
  const details = own.length === 0 ? [] : differences(passages[own[0]!.a]!, passages[own[0]!.b]!);
  const said = { count: others.length, title: others[0]!.title, percent: Math.round(100 * alike) };
  return [
    {
      articleId: first.id,
      line: null,
      message: [alike === 1 ? "exact" : own.length > 1 ? "more" : "found", said],
      fix: "fix",
      related: others.map(({ id }) => context.placeOf(id)),
      details,
    },
  ];
}

/** Of the translations of one article the first. */
function withoutTranslations(articles: readonly Article[]): Article[] {
  const keys = new Set<string>();
  return articles.filter(({ translationKey }) => {
    if (translationKey === null) return true;
    const isNew = !keys.has(translationKey);
    keys.add(translationKey);
    return isNew;
  });
}

/** Changes that titles explain, of all: from it on the two are one form, filled in for two things. */
const EXPLAINED = 0.4;

/** Whether most changes put the words of one title in place of the other's: "Remove an alias from a contact", "… from a group". */
function isTemplate(a: Passage, b: Passage): boolean {
  const [left, right] = [titleWords(a), titleWords(b)];
  const apart = [isAboutItsOwn(a, left, right, b), isAboutItsOwn(b, right, left, a)];
  // One title may have nothing of its own: "Reset the tunnel" beside "Reset the tunnel on a phone".
  if (apart.includes(true) && !apart.includes(false)) return true;
  const changes = wordChanges(a.words, b.words) ?? [];
  // What is said once is said by the title alone: one article under two titles.
  const [inA, inB] = [saidAgain(a), saidAgain(b)];
  const swaps = changes.filter((change) => change.a[1] > change.a[0] && change.b[1] > change.b[0]);
  const explained = swaps.filter(
    (change) =>
      partsOf(a.words.slice(...change.a)).some(
        (word) => left.has(word) && !right.has(word) && inA.has(word),
      ) &&
      partsOf(b.words.slice(...change.b)).some((word) => right.has(word) && !left.has(word) && inB.has(word)),
  );
  return swaps.length > 0 && explained.length >= EXPLAINED * changes.length;
}

function saidAgain({ words }: Passage): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const word of partsOf(words)) (once.has(word) ? again : once).add(word);
  return again;
}

/** How often an article says what its title alone says, where that is what it is about. */
const OWN_WORDS = 3;

/**
 * Whether what sets an article's title apart is said all over it, and nowhere in the other: "Install A" and "Install B". `null` for a title
 * that has no word of its own.
 */
function isAboutItsOwn(
  one: Passage,
  title: ReadonlySet<string>,
  otherTitle: ReadonlySet<string>,
  other: Passage,
): boolean | null {
  const own = new Set([...title].filter((word) => !otherTitle.has(word)));
  if (own.size === 0) return null;
  const said = partsOf(one.words).filter((word) => own.has(word)).length;
  return said >= OWN_WORDS && !partsOf(other.words).some((word) => own.has(word));
}

function titleWords({ places: [{ article }] }: Passage): Set<string> {
  return new Set(partsOf(comparedWords(article.title)));
}

/** "cirq-on-iqm" is "cirq" too, and "cpus" is "cpu". */
function partsOf(words: readonly string[]): string[] {
  return words.flatMap((word) => [...new Set([word, ...word.split(/[-_.]/)].map(singular))]);
}

function singular(word: string): string {
  return /^\p{L}{3,}s$/u.test(word) ? word.slice(0, -1) : word;
}

function differences(a: Passage, b: Passage): string[] {
  const changes = wordChanges(a.words, b.words) ?? [];
  const more = changes.length > SHOWN ? [`… (+${changes.length - SHOWN})`] : [];
  return [...changes.slice(0, SHOWN).map((change) => sideBySide(change, a.words, b.words)), ...more];
}
