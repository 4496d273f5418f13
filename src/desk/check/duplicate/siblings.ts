import type { Article } from "../../../core/article/article.ts";

/** Titles of one form about two things, such as "Compiling in Mahti" and "Compiling in Puhti": a name, a number or a code is all that differs. */
export function areSiblings(one: Article, other: Article): boolean {
  const [left, right] = [nameWords(one), nameWords(other)];
  const own = without(left, right);
  const others = without(right, left);
  const isShared = left.length - own.length >= own.length;
  const isName = (word: string): boolean => /^\p{Lu}|\p{N}/u.test(word);
  return (
    own.length > 0 && own.length === others.length && isShared && own.every(isName) && others.every(isName)
  );
}

/** What is left after each word of `taken` has taken away one like it: "Outlook 2007 for Exchange 2013" has 2007 before "Outlook 2013 for Exchange 2013". */
function without(words: readonly string[], taken: readonly string[]): string[] {
  const left = [...words];
  for (const word of taken) {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

function nameWords({ title }: Article): readonly string[] {
  return title.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
}
