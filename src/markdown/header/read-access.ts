import type { ArticleState } from "../../article/state.ts";
import { stricterState, toState } from "../../article/to-state.ts";
import { flagKeys } from "./front-matter-keys.ts";
import { type FrontMatterEntry, normalizeKey } from "./header-entry.ts";
import { toAudience } from "./to-audience.ts";
import { toFlag } from "./to-flag.ts";

/** Says what is wrong with the value of an entry. */
export type Complain = (entry: FrontMatterEntry, code: string, message: string) => void;

/**
 * The state that the header gives: `published` if it says nothing, and the strictest of all that it says.
 * A word that is not known, or no word after the key, means `draft`: a typing error must not publish an article.
 */
export function readState(
  states: readonly FrontMatterEntry[],
  flags: readonly FrontMatterEntry[],
  complain: Complain,
): ArticleState {
  const said = states.map((entry): ArticleState => {
    const state = toState(entry.value);
    if (state === null) {
      const message = `"${entry.key}" must be draft, published or retired, got ${show(entry.value)}. The article is treated as a draft.`;
      complain(entry, "state-unknown", message);
    }
    return state ?? "draft";
  });
  return [...said, ...flags.map((entry) => readFlag(entry, complain))].reduce(stricterState, "published");
}

/** Whether the key is a yes or a no about the article's state. `published: 2026-05-01` is a date and none. */
export function isFlag(entry: FrontMatterEntry): boolean {
  const key = normalizeKey(entry.key);
  if (!Object.hasOwn(flagKeys, key)) return false;
  return (key !== "published" && key !== "active") || toFlag(entry.value) !== null;
}

function readFlag(entry: FrontMatterEntry, complain: Complain): ArticleState {
  const { when, state } = flagKeys[normalizeKey(entry.key) as keyof typeof flagKeys];
  const flag = toFlag(entry.value);
  if (flag === null) {
    complain(
      entry,
      "state-unknown",
      `"${entry.key}" must be true or false, got ${show(entry.value)}. Taken as true.`,
    );
    return state;
  }
  return flag === when ? state : "published";
}

/**
 * Who may see the article. Without a key: `otherwise`. Of several keys, the first that does not say `public` holds.
 * A key that names nobody hides the article from everybody, with a warning.
 */
export function readAudience(
  entries: readonly FrontMatterEntry[],
  options: {
    readonly otherwise: readonly string[];
    readonly publicNames: readonly string[];
    readonly complain: Complain;
  },
): readonly string[] {
  if (entries.length === 0) return options.otherwise;
  const said = entries.map((entry) => {
    const names = toAudience(entry.value, options.publicNames);
    if (names === null) {
      const message = `"${entry.key}" must name who may see the article, such as public or employees, got ${show(entry.value)}. Nobody sees it until mended.`;
      options.complain(entry, "audience-invalid", message);
    }
    return names ?? [];
  });
  return said.find((names) => !names.includes("public")) ?? said[0] ?? [];
}

/** A value in a message: short, and on one line. */
export function show(value: unknown): string {
  const text = value === null || value === undefined || value === "" ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
