import type { Article } from "../../../core/article/article.ts";

/** Titles of one form about two things, such as "Compiling in Mahti" and "Compiling in Puhti": a name, a number or a code is all that differs. */
export function areSiblings(one: Article, other: Article): boolean {
  const [left, right] = [nameWords(one), nameWords(other)];
  const own = left.filter((word) => !right.includes(word));
  const others = right.filter((word) => !left.includes(word));
  const isShared = left.length - own.length >= own.length;
  const isName = (word: string): boolean => /^\p{Lu}|\p{N}/u.test(word);
  return (
    own.length > 0 && own.length === others.length && isShared && own.every(isName) && others.every(isName)
  );
}

function nameWords({ title }: Article): readonly string[] {
  return title.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
}
