import { wordsOfKey } from "../header/header-entry.ts";
import { wordSet } from "../header/key-words.ts";
import { isDeskPeople, isForFew, isOnlyForFew } from "./few-readers.ts";

/** What a condition shows: its text is for the desk only, the text of its `else` is, or neither is known. */
export type ConditionKind = "few" | "rest" | null;

const open = wordSet("public external customer customers anonymous guest guests extern");
/** What asks whether somebody has signed in: who reads here is nobody yet. */
const signedIn = /^(?:is|user|current_?user)?_?(?:(?:signed|logged)_?in|authenticated)\??$/i;
const negation = /(?:^|[\s(])not\b|!|<>|\bisnt\b/;

/** What a condition of a template asks for: `internal`, `user.role == "agent"`, `not public`. */
export function readCondition(condition: string): ConditionKind {
  const names = condition.match(/[\p{L}_@][\p{L}\p{N}_.@-]*/gu) ?? [];
  const ends = names.map(
    (name) =>
      name
        .replace(/[.-]+$/, "")
        .split(/[.@]/)
        .at(-1)!,
  );
  const isFew = ends.some(
    (name) =>
      isOnlyForFew(name) ||
      signedIn.test(name) ||
      (/^(?:is|has)(?:[A-Z]|_)/.test(name) && isForFew(name)) ||
      (isDeskPeople(name) && !/user.?agent/i.test(condition)),
  );
  const isOpen = ends.some((name) => {
    const words = wordsOfKey(name).filter((word) => word !== "is");
    return words.length > 0 && words.every((word) => open.has(word));
  });
  if (isFew === isOpen) return null;
  return isFew === negation.test(condition) ? "rest" : "few";
}
