import { accessInEnglish, accessPhrase } from "../../../core/text/access-words.ts";
import { fold } from "../../../core/text/fold.ts";
import { saidAside, saidAtOnce } from "./aside-keys.ts";
import { harmless, pageNouns } from "./harmless-words.ts";
import { wordsOfKey } from "./header-entry.ts";
import {
  closing,
  devices,
  furniture,
  login,
  mayClosing,
  mild,
  opening,
  openingAlone,
  other,
  paying,
  reading,
  retiring,
  someone,
  stating,
  wordSet,
} from "./key-words.ts";
import { isTopic } from "./unknown-key.ts";

/** What a key that is no field says about who may see the article, and whether. */
export type AccessKind =
  /** `private`: a yes hides the article. */
  | "closes"
  /** `public`: a no hides the article. */
  | "opens"
  /** `archived`: a yes retires the article. */
  | "retires"
  /** `active`: a no retires the article. */
  | "keeps"
  /** `groups`: names of those who may see it. */
  | "readers"
  /** `review_status`: a word for its state. */
  | "state"
  /** `unfinished`: a yes makes it a draft, with an issue; anything else says nothing. */
  | "mayClose"
  /** `external_share`: a no makes it a draft, with an issue; anything else says nothing. */
  | "mayOpen"
  /** `release_date`: a day before which it is not shown; a no makes it a draft, with an issue; anything else says nothing. */
  | "begins"
  /** In letters that are read here by a few words only: a yes or a no makes it a draft, with an issue. */
  | "unreadable"
  /** It sounds like one of these, and is none that is known. */
  | "unclear"
  /** Nobody knows it, and what it says may be of access: a draft, with an issue. */
  | "unknown";

/** What mostly says something else, and stays among the metadata. */
export const isAside = (kind: AccessKind | null): boolean =>
  kind === "mayOpen" || kind === "mayClose" || kind === "begins";

const speaking = [closing, opening, openingAlone, retiring, reading, stating, other];

/** What a key without a field says about access; `null` if nothing. Names of containers such as `params.` are no part of it. */
export function accessOfKey(key: string): AccessKind | null {
  if (isTopic(wordsOfKey(key))) return null;
  const all = meaningWords(key);
  if (
    all.at(-1) === "by" &&
    !all.some((word) => /^(?:view|read|visible|see|access|available|superseded|replaced)/.test(word))
  )
    return null;
  if (isOnlyFor(all)) return "readers";
  const atOnce = saidAtOnce(all);
  if (atOnce !== null) return atOnce;
  if (hidesPart(meaningWords(key.split(".").at(-1)!))) return null;
  const strong = all.filter((word) => !furniture.has(word));
  const isFurniture = strong.length < all.length;
  if (isFurniture && strong.every((word) => mild.has(word) || openingAlone.has(word) || !speaks(word)))
    return null;
  return kindOf(all, (words) => all.some((word) => words.has(word))) ?? saidAside(all);
}

/** `hide_steps`: a part of the page. */
function hidesPart(all: readonly string[]): boolean {
  const [first = "", ...parts] = all;
  if (!/^(?:hide|hidden)$/.test(first) || parts.length === 0) return false;
  return parts.every(
    (word) => (harmless.has(word) || furniture.has(word)) && !pageNouns.has(word) && !isPlace.has(word),
  );
}

/** Hidden there, a page is not found. */
const isPlace = wordSet(
  "search list listing listings lists menu site sites home homepage web internet google index feed portal topic chapter",
);

/** The words of a key in English, run-together ones apart, without those that say what every key is about. */
export function meaningWords(key: string): readonly string[] {
  const words = wordsOfKey(key);
  return (accessPhrase(words.join(" "))?.split(" ") ?? words)
    .flatMap((word) => fold(accessInEnglish(word)).split(" "))
    .flatMap((word) =>
      speaks(word) || login.has(word) || mayClosing.has(word) ? [word] : (apart(word) ?? [word]),
    )
    .filter((word) => !["is", "page", "article", "doc", "kb", "content"].includes(word));
}

/** `internalonly`, `donotpublish`: a word that is made of others, two of them or more. `null` for any other. O(length²). */
function apart(word: string): readonly string[] | null {
  if (word.length > 30) return null;
  const from: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    from[end] = null;
    for (let start = 0; start < end && from[end] === null; start++) {
      const before = from[start];
      const part = word.slice(start, end);
      if (before && (speaks(part) || login.has(part) || linking.has(part))) from[end] = [...before, part];
    }
  }
  const parts = from[word.length] ?? null;
  return parts?.some((part) => speaks(part) || part === "only") ? parts : null;
}

const linking = wordSet("not non no do dont is only for to by in from until use");

/** `can_read`, `who_can_see`, `limit_to`, `only_for`, `information_class`. */
function isOnlyFor(all: readonly string[]): boolean {
  const has = (...words: readonly string[]): boolean => all.some((word) => words.includes(word));
  return (
    (has("can", "may") && has("read", "view", "see")) ||
    (has("rights") && has("read", "reading", "view", "viewing", "required", "require", "needed")) ||
    (has("limit") && has("to")) ||
    (all[0] === "only" && (all.length === 1 || all[1] === "for")) ||
    (has("who", "whom") && has("see", "sees", "view", "views", "read", "reads", "for", "gets")) ||
    (/^(?:seen|read|viewed|cleared|granted|disclosed|reserved|opened|unlocked|exclusive|exclusively)$/.test(
      all[0] ?? "",
    ) &&
      all.length === 2 &&
      has("by", "for", "to")) ||
    (has("share", "shared") && has("with")) ||
    (all[0] === "allow" && all.length === 1) ||
    (has("privacy") && has("level", "class")) ||
    (all.at(-1) === "class" && has("information", "info", "data", "security", "document"))
  );
}

function speaks(word: string): boolean {
  return speaking.some((words) => words.has(word));
}

const negating = wordSet("not no non dont without from skip stop prevent never avoid withhold disallow");

function kindOf(all: readonly string[], has: (words: ReadonlySet<string>) => boolean): AccessKind | null {
  const isBuild = all.includes("build") && ["list", "render"].includes(all.at(-1) ?? "");
  if (isBuild) return "opens";
  if (has(other)) return "unclear";
  if (all.some((word) => negating.has(word)) && all.some(speaks))
    return all.includes("search") ? "closes" : "unclear";
  if (
    (has(login) || has(paying)) &&
    all.some((word) => ["only", "required", "requires", "require", "needs"].includes(word))
  )
    return all.some((word) => word.startsWith("admin")) ? "unclear" : "closes";
  if (all.length === 1 && login.has(all[0]!) && all[0] !== "members")
    return all[0]!.startsWith("a") || all[0]!.startsWith("log") ? "closes" : "mayClose";
  if (all.join(" ") === "logged in") return "closes";
  if ((all.includes("share") || all.includes("shared")) && all.includes("web")) return "opens";
  if (has(someone) && all.includes("facing")) return "opens";
  if (isForSome(all)) return "mayClose";
  if (has(stating)) return has(closing) ? "unclear" : "state";
  if (has(reading) || isGroup(all) || (has(opening) && has(someone)) || (has(opening) && all.at(-1) === "by"))
    return has(closing) ? "unclear" : "readers";
  if (has(closing)) return has(opening) || has(retiring) ? "unclear" : "closes";
  if (has(retiring)) return has(opening) ? "unclear" : "retires";
  if (all.length === 1 && all[0] === "active") return "keeps";
  if (all.length === 1 && mayClosing.has(all[0]!)) return "mayClose";
  return has(opening) ||
    (all.length === 1 && has(openingAlone)) ||
    (has(openingAlone) && (all.includes("in") || all.includes("go")))
    ? "opens"
    : null;
}

/** `hr_only`, `for_agents`, `not_for_customers`. */
function isForSome(all: readonly string[]): boolean {
  if (all.at(-1) === "only" && all.length > 1 && !all.includes("eyes"))
    return !all.some((word) => devices.has(word) || closing.has(word));
  const at = all.indexOf("for");
  return (at === 0 && login.has(all[1] ?? "")) || (at === 1 && all[0] === "not");
}

function isGroup(all: readonly string[]): boolean {
  if (all.at(-1) === "ids" && /^organi[sz]ation|^compan/.test(all[0]!)) return true;
  const about = ["user", "users", "customer", "id", "ids", "ad", "ldap", "read", "view"];
  return all.includes("group") && (all.length === 1 || all.some((word) => about.includes(word)));
}
