import { accessInEnglish } from "../../../core/text/access-words.ts";
import { harmless, mentions, pageNouns, topics } from "./harmless-words.ts";
import { wordsOfKey } from "./header-entry.ts";
import {
  closing,
  devices,
  furniture,
  login,
  opening,
  other,
  reading,
  retiring,
  someone,
  stating,
  wordSet,
} from "./key-words.ts";

/**
 * Whether a key that nobody knows may say who sees the page, by the kind of its value: a yes or a no to a word that is no part of a page, no
 * product and no mark of care; or a day at which something ends or begins. Safe by default: what is meant by it only the desk can say.
 */
export function mayRestrict(key: string, value: unknown): boolean {
  const words = wordsOfKey(key);
  if (isSwitch(value)) return !isHarmless(words);
  return isDay(value) && isTurn(words);
}

/** `true`, `yes`, `off`: no number, which counts, and no text. */
function isSwitch(value: unknown): boolean {
  if (typeof value === "boolean") return true;
  return typeof value === "string" && /^(?:true|false|yes|no|on|off)$/i.test(accessInEnglish(value.trim()));
}

function isHarmless(words: readonly string[]): boolean {
  if (words.length === 0 || isTopic(words)) return true;
  const holds = /^(?:has|have|contains|includes|with|requires|needs)$/.test(words[0]!);
  const isDelicate = holds && words.some((word) => delicate.has(word));
  if (isDelicate || words.some((word) => refusing.has(word)) || isOfPlace(words)) return false;
  const isOfDevice = words.at(-1) === "only" && words.some((word) => devices.has(word));
  return isOfDevice || words.some(isPart) || (words.length > 1 && mentions.has(words[0]!));
}

/** `toc`, `usemathjax` */
function isPart(word: string): boolean {
  const inner = /^(?:hide|show|use|enable|disable|has)(.{4,})$/.exec(word)?.[1] ?? word;
  return [word, inner].some((one) => furniture.has(one) || harmless.has(one));
}

/** What a page must not have in it. */
const delicate = wordSet(
  "secret secrets credential credentials password passwords personal confidential sensitive nda clearance invitation",
);

/** `do_not_list`, `half_done` */
const refusing = wordSet("not never dont half");

const places = wordSet(
  "site website web portal internet intranet extranet center centre helpcenter base kb library catalog catalogue production prod search",
);

/** `include_in_site`, `on_website`, `exclude_from_list`. */
function isOfPlace(words: readonly string[]): boolean {
  const isAt = words.some((word) => ["in", "on", "from", "to", "into", "of"].includes(word));
  return isAt && words.some((word) => places.has(word));
}

/** What has to do with access and stands before a word of `topics`. */
const beforeTopics = wordSet(
  "admin login password security access role sso auth authentication permission visibility shared public account group user",
);
/** A number or a fault: `audience_size`, `permission_denied_error`. */
const ofFaults = wordSet("size count score rank total error errors failure failures");
/** What things are as well as pages. */
const ofThings = wordSet(
  "private public internal hidden secret protected locked draft drafts archive archived deleted removed disabled expired restricted invisible excluded obsolete blocked",
);
const rights = wordSet("rights privileges permissions");
/** Pairs that go their own way: `private_view` is who may view it; and Microsoft's name for tabs. */
const namedTopics = new Set(
  "login page,password page,private mode,protected mode,restricted mode,protected view,restricted view,hidden files,group policy,zone pivot groups".split(
    ",",
  ),
);
const speaking = [login, someone, closing, opening, reading, retiring, stating, other];
const linking = wordSet("by on at since to from in off after before and or");

/** `private_cloud`, `secret_santa`, `needs_admin_rights`: what a page is about or takes, not how it is kept. */
export function isTopic(words: readonly string[]): boolean {
  if (namedTopics.has(words.join(" "))) return true;
  if (words.some((word) => rights.has(word))) return isOwnRights(words);
  const [first = "", last = ""] = words;
  if (words.length > 1 && ofFaults.has(words.at(-1)!)) return true;
  if (words.length !== 2) return false;
  if (beforeTopics.has(first) && topics.has(last)) return true;
  const speaks = speaking.some((list) => list.has(last)) && !last.startsWith("password");
  return ofThings.has(first) && !speaks && !linking.has(last) && !pageNouns.has(last);
}

/** Of whom follows the steps, or of writing: `needs_admin_rights`, `admin_rights`, `write_rights`. */
function isOwnRights(words: readonly string[]): boolean {
  const isNeeded = words.some((word) => /^(?:need|require)/.test(word));
  const said = isNeeded ? words : words.slice(0, 1);
  return words[0] === "write" || said.some((word) => /^(?:admin|root|sudo)/.test(word));
}

const turns = wordSet(
  "from showing until till through thru after before end ends ended life lifespan dark hold off gone discard void lapse lapses dies closes leaves vanishes best good use",
);
/** Whose end and beginning a page tells of. */
const counted = wordSet(
  "support supported warranty contract licence license event meeting course maintenance",
);

/** A day at which the page turns: `good_until`, `hold_until`, `goes_dark`. */
function isTurn(words: readonly string[]): boolean {
  return (
    words.some((word) => turns.has(word)) && !words.some((word) => counted.has(word) || furniture.has(word))
  );
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(value.trim());
}
