import { fold } from "../text/fold.ts";
import { DESK_LANGUAGES } from "./desk-words/all-languages.ts";

/** Why a ticket is closed although nobody solved it. */
export type Closure = "cancelled" | "duplicate" | "spam";

type Meaning = Closure | "beside" | "people" | "refused";

/** What each word says; words that say nothing of themselves are `beside`. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (["beside", "people", "refused", "spam", "duplicate", "cancelled"] as const).flatMap((meaning) =>
    DESK_LANGUAGES.flatMap((language) =>
      language[meaning].split(" ").map((word): [string, Meaning] => [word, meaning]),
    ),
  ),
);

/** What is said in several words. */
const PHRASES: readonly (readonly [string, Closure])[] = DESK_LANGUAGES.flatMap((language) => [
  ...phrasesOf(language.cancelledPhrases, "cancelled"),
  ...phrasesOf(language.spamPhrases, "spam"),
]);

function phrasesOf(list: string, meaning: Closure): readonly (readonly [string, Closure])[] {
  return list.split("|").map((phrase) => [` ${phrase} `, meaning] as const);
}

const MAX_REMEMBERED = 1_000;
const remembered = new Map<string, Closure | null>();

/**
 * What a state or a close code says: "Closed - Spam" is spam, "Storniert durch Anwender" cancelled. Each word must be known: "Cancel
 * requested" and "Not a duplicate" say something else, and are `null`, as is all that is open or solved.
 */
export function closureOf(status: string): Closure | null {
  const known = remembered.get(status);
  if (known !== undefined) return known;
  const closure = closureOfWords(fold(status).match(/[\p{L}\p{N}]+/gu) ?? []);
  if (remembered.size < MAX_REMEMBERED) remembered.set(status, closure);
  return closure;
}

function closureOfWords(words: readonly string[]): Closure | null {
  const said = words.map(meaningOf);
  if (said.includes(undefined)) return closureOfPhrase(words);
  const closure = said.find((meaning) => isClosure(meaning));
  if (closure !== undefined) return closure as Closure;
  return said.includes("refused") && said.includes("people") ? "cancelled" : closureOfPhrase(words);
}

/** "Merged into #77", "Duplicate of INC123": a number says which one. */
function meaningOf(word: string): Meaning | undefined {
  return /^[a-z]{0,6}\d+$/.test(word) ? "beside" : MEANINGS.get(word);
}

function isClosure(meaning: Meaning | undefined): meaning is Closure {
  return meaning === "cancelled" || meaning === "duplicate" || meaning === "spam";
}

/** "Closed - no longer needed": a phrase, and beside it nothing that says something else. */
function closureOfPhrase(words: readonly string[]): Closure | null {
  const text = ` ${words.join(" ")} `;
  const found = PHRASES.find(([phrase]) => {
    if (!text.includes(phrase)) return false;
    const rest = text
      .replace(phrase, " ")
      .split(" ")
      .filter((word) => word !== "");
    return rest.every((word) => /^(?:beside|people|cancelled)$/.test(meaningOf(word) ?? ""));
  });
  return found?.[1] ?? null;
}
