import { toState } from "../../../core/article/to-state.ts";
import { openingAlone, set } from "./key-words.ts";

/** Of whom a page is kept: words of a key that say nothing by themselves. */
const handing = set("share shared shareable sharing distribute distributed distribution forward circulate");
const abroad = set("can may external externally outside public publicly customer customers anyone");
/** Marks of a page's care, which readers may see: `needs_review: true`. */
const careful = set("todo needsreview readyforreview planned proposed future review");

/**
 * What a key says of access by words that are no names of it: a state (`on_hold: true`), a way out (`external_share: false`), a place where it
 * is shown (`show_on_portal: no`), or somebody (`available_to: hr`). `null` for any other.
 */
export function saidAside(
  all: readonly string[],
): "mayClose" | "mayOpen" | "unclear" | "readers" | "unreadable" | null {
  const has = (words: ReadonlySet<string>): boolean => all.some((word) => words.has(word));
  const text = all.join(" ");
  const state = careful.has(all.join("")) ? null : toState(text);
  if (state === "draft" || state === "retired") return "mayClose";
  if (has(handing) && all.some((word) => ["not", "no", "dont", "never"].includes(word))) return "mayClose";
  if (text === "shareable" || (has(handing) && has(abroad))) return "mayOpen";
  if (all.includes("portal") || /^(?:end user|self service|selfservice)/.test(text)) return "mayOpen";
  if (/\b(?:eyes only|for (?:the )?eyes|need to know)\b/.test(text)) return "unclear";
  if (all.length > 1 && has(openingAlone) && ["to", "by"].includes(all.at(-1)!)) return "readers";
  if (/^show to /.test(text) || /^display to /.test(text)) return "mayOpen";
  return all.some(isOfTwoScripts) || (text !== "" && !/[\p{Script=Latin}\p{N}]/u.test(text))
    ? "unreadable"
    : null;
}

/** Latin letters beside those that look like them: `dr\u0430ft`. */
function isOfTwoScripts(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
}
