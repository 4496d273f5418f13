import { toState } from "../../../core/article/state.ts";
import { doing, openingAlone, wordSet } from "./key-words.ts";

/** Of whom a page is kept: words of a key that say nothing by themselves. */
const handing = wordSet(
  "share shared shareable sharing distribute distributed distribution forward circulate",
);
const abroad = wordSet("can may external externally outside public publicly customer customers anyone");
/** Marks of a page's care, which readers may see: `needs_review: true`. */
const careful = wordSet("todo needsreview readyforreview planned proposed future review");

/** Words around the one that says when a page begins. */
const aroundDates = wordSet(
  "date dates day time on at for from of de di del da do la le il el fecha data datum dato em am op",
);
const beginning = wordSet("publication release launch scheduled schedule goeslive golive");

/**
 * What a key says of a state before any of its words is taken for a part of the page: `work_in_progress: true` is no progress bar, and
 * `release_date: 2031-01-01` no date that a page shows. `null` for any other.
 */
export function saidAtOnce(all: readonly string[]): "mayClose" | "begins" | null {
  const text = all.join(" ");
  const state = all.length > 1 && !careful.has(all.join("")) ? toState(text) : null;
  if (state === "draft" || state === "retired") return "mayClose";
  if (all.some((word) => ["pii", "phi"].includes(word)) || /\bpersonal data$/.test(text))
    return ["contains", "has", "holds"].includes(all[0]!) ? "mayClose" : null;
  if (
    /^(?:under construction|legal hold|(?:to|marked|for) (?:be )?(?:for )?(?:delete|deleted|deletion))$/.test(
      text,
    )
  )
    return "mayClose";
  if (/^(?:do not|dont|not (?:in|for)|never) use$/.test(text) || all.includes("privileged"))
    return "mayClose";
  if (text === "available on") return "begins";
  return beginning.has(all.filter((word) => !aroundDates.has(word)).join("")) ? "begins" : null;
}

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
  if (isDone(all)) return "mayOpen";
  if (text.startsWith("not ") && isDone(all.slice(1))) return "mayClose";
  if (all[0] === "only" && all.length === 2) return "mayClose";
  if (
    /\b(?:black|block|deny) list$|^valid (?:period|range|span)$|^(?:(?:show|display|render) (?:if|when)|if)$/.test(
      text,
    )
  )
    return "unclear";
  if (/^export controll?(?:ed)?$|^distribution statement$/.test(text)) return "unclear";
  if (/^(?:search|seo) index$|^allow (?:guests|anonymous|indexing|external|customers)$/.test(text))
    return "mayOpen";
  if (text === "rights" || (has(handing) && ["to", "level"].includes(all.at(-1)!))) return "readers";
  if (/\b(?:eyes only|for (?:the )?eyes|need to know)\b/.test(text)) return "unclear";
  if (all.length > 1 && has(openingAlone) && ["to", "by"].includes(all.at(-1)!)) return "readers";
  if (/^show to /.test(text) || /^display to /.test(text)) return "mayOpen";
  return all.some(isOfTwoScripts) || (text !== "" && !/[\p{Script=Latin}\p{N}]/u.test(text))
    ? "unreadable"
    : null;
}

/** `reviewed`, `signed_off`, `qa_passed`. */
function isDone(all: readonly string[]): boolean {
  return (all.length === 1 && doing.has(all[0]!)) || /^(?:signed off|qa passed)$/.test(all.join(" "));
}

/** Latin letters beside those that look like them: `dr\u0430ft`. */
function isOfTwoScripts(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
}
