import { fold } from "../text/fold.ts";
import { anyOf, firstWordOf, mailWords, PhraseTable } from "./phrase-table.ts";
import { isSentence, namesTrouble } from "./sentence-words.ts";

/** At most three names, and symbols that people put beside them. */
const NAMES = /^[\s,.!–-]*(?:\p{Lu}[\p{L}.'’-]*[\s,.!]*){0,3}(?:\p{Extended_Pictographic}|\uFE0F|\s){0,6}$/u;

const CLOSINGS = new PhraseTable(mailWords("closings"));
const THANKS = new PhraseTable(mailWords("thanks"));
const DEVICES = new PhraseTable(mailWords("device"), { gap: "[^,;!?\\n]{2,60}", after: "" });
/** "Diese Nachricht wurde von meinem … gesendet" is a sentence, and nobody's. */
const DEVICE_WORDS: ReadonlySet<string> = new Set(mailWords("device").flatMap((phrase) => phrase.split(" ")));
const REPLY_ABOVE = new PhraseTable(mailWords("replyAbove"), { lead: "[^\\p{L}\\p{N}]{0,24}" });

const COVER: ReadonlySet<string> = new Set(mailWords("cover").map(fold));
/** Nobody covers a mail with more words than that. */
const MAX_COVER_WORDS = 16;

/** With a frame of marks around, a line may say it in any words. */
const FRAMED_ABOVE = new RegExp(
  `^[-–—#=*_+~[]{1,24}.*${anyOf(mailWords("aboveThisLine"))}.*[-–—#=*_+~\\]]$`,
  "iu",
);

const GREETINGS = new PhraseTable(mailWords("greetings"));
const ADDRESSEES = new PhraseTable(mailWords("addressees"), { lead: "[\\s,/&]{1,3}" });

/** One word, or up to three names, and a mark that ends the greeting. */
const ADDRESSED = /^(?:[\p{L}'’-]+|\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3})\s?[,!:]$/u;

/** Names of machines and programs that a mail is sent from; whoever writes "sent from my desk, …" tells something. */
const MAX_DEVICE = 160;

/** "Best regards" and the like, with at most a name. */
export function isClosing(line: string): boolean {
  return line.length < 80 && endsWithNames(line, CLOSINGS);
}

/** "Thanks in advance" and the like, with at most a name. */
export function isThanks(line: string): boolean {
  return line.length < 60 && endsWithNames(line, THANKS);
}

/** "Sent from my iPhone". */
export function isDeviceLine(line: string): boolean {
  if (line.length >= MAX_DEVICE || !DEVICES.mayStart(firstWordOf(line))) return false;
  const said = line.replace(/\s?<?https?:[^\s>]*>?\.?$/, "").replace(/[.!]$/, "");
  const length = DEVICES.lengthIn(said);
  if (length === 0 || length < said.length) return false;
  const own = said.split(" ").filter((word, i) => i > 2 && !DEVICE_WORDS.has(word.toLowerCase()));
  return !isSentence(own.join(" "));
}

/** "##- Please type your reply above this line -##": what follows is what the desk wrote. */
export function isReplyMark(line: string): boolean {
  return line.length < 140 && (REPLY_ABOVE.startsIn(line) || (isFramed(line) && FRAMED_ABOVE.test(line)));
}

function isFramed(line: string): boolean {
  return /^[-–—#=*_+~[]/.test(line);
}

/** Whether the words say only that somebody sends what is below: "FYI", "Can you look into this, please?" */
export function isCover(lines: readonly string[]): boolean {
  const words = lines.flatMap((line) => line.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []);
  return words.length <= MAX_COVER_WORDS && words.every((word) => COVER.has(fold(word)));
}

/** A line that only greets. */
export function isGreeting(line: string): boolean {
  if (line.length >= 80) return false;
  const start = GREETINGS.lengthIn(line);
  if (start === 0) return false;
  if (/^\s?[,!:]?\s?$/.test(line.slice(start)) || ADDRESSED.test(line.slice(start).trimStart())) return true;
  let rest = line.slice(start);
  for (let length = ADDRESSEES.lengthIn(rest); length > 0; length = ADDRESSEES.lengthIn(rest))
    rest = rest.slice(length);
  return /^[\s,.!:;–-]*$/.test(rest);
}

function endsWithNames(line: string, phrases: PhraseTable): boolean {
  const length = phrases.lengthIn(line);
  if (length === 0) return false;
  const names = line.slice(length);
  const second = /^\s?[/|]\s?(?=\p{L})/u.exec(names)?.[0].length ?? 0;
  if (second > 0) return endsWithNames(names.slice(second), phrases);
  return NAMES.test(names) && !namesTrouble(names);
}
