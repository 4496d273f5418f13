import { isDeviceLine, isGreeting } from "./mail-phrases.ts";
import { anyOf, firstWordOf, mailWords, PhraseTable } from "./phrase-table.ts";

const LEAD = "[*_\\s(]{0,4}";
const BANNERS = new PhraseTable(mailWords("banners"), { lead: LEAD, after: "" });
const NOTICES = new PhraseTable(mailWords("notices"), { lead: `${LEAD}\\[?`, gap: ".{0,160}", after: "" });
const LEGAL = new RegExp(`(?<![\\p{L}])${anyOf(mailWords("legal"))}(?![\\p{L}])`, "giu");

/** What ServiceNow writes around a mail that became a ticket, and the marks that Proofpoint puts around its banner. */
const GATEWAY =
  /^(?:zjqcmqryfpfptbanner(?:start|end)|received from: \S{1,200}@\S{1,200}|ref:MSG\d{5,20}(?:_\w{1,40})?)$/i;

const GATEWAY_WORDS = /^(?:received|ref|zjqcmqry)/;

/** Banners that only tell what not to do, which people quote. */
const WARNING =
  /^\W*(?:please |bitte )?(?:do not|don['’]t|(?:klicken|öffnen) sie|klicken|keine|ne (?:cliquez|pas)|n['’]ouvrez|no (?:haga|abra)|non (?:cliccare|aprire)|(?:klik|open) (?:niet|geen)|não (?:clique|abra)|nie (?:klikaj|otwieraj)|ik(?:ke)? klikk|klik ikke|klicka inte|älä|не |neklikejte|neotev)/iu;

/** A line of a notice that runs over to the next one is about this long. */
const MIN_WRAPPED = 40;
const MIN_LEGAL_LINE = 20;
/** Legal words that make a line part of the notice above it, or a paragraph a notice by itself. */
const MIN_LEGAL = 1;
const MIN_LEGAL_ALONE = 3;
/** A paragraph that says so much in law is longer. */
const MIN_ALONE = 120;
const MAX_LOOK = 600;

/** Lines without legal notices, banners of the gateway, what belongs to them, and "Sent from my phone". In doubt a line stays. O(characters). */
export function dropNotices(lines: readonly string[]): readonly string[] {
  let notice: Notice | null = null;
  let before = "";
  let hasOwn = false;
  return lines.filter((line, i) => {
    if (line === "") notice = null;
    else
      notice =
        startsNotice(lines, i, hasOwn) ?? (notice !== null && goesOn(notice, before, line) ? notice : null);
    before = line;
    const stays = notice === null && !isDeviceLine(line.trim());
    hasOwn ||= stays && line !== "" && !isGreeting(line.trim());
    return stays;
  });
}

type Notice = "gateway" | "banner" | "legal";

/**
 * What begins with this line: a banner, or a legal notice, known by how it begins or, in the lower half of a mail, by its paragraph. A
 * sentence may run over to the next line.
 */
function startsNotice(lines: readonly string[], at: number, hasOwn: boolean): Notice | null {
  const line = lines[at]!;
  const first = firstWordOf(line);
  if (GATEWAY_WORDS.test(first) && GATEWAY.test(line.trim())) return "gateway";
  if (isBanner(line, first, hasOwn)) return "banner";
  if (NOTICES.mayStart(first) && NOTICES.startsIn(`${line} ${lines[at + 1] ?? ""}`.slice(0, MAX_LOOK), first))
    return "legal";
  if (lines[at - 1] !== "" || at < lines.length / 2) return null;
  const text = line.length < MIN_ALONE ? `${line} ${lines[at + 1] ?? ""}` : line;
  return text.length > MIN_ALONE && legalWords(text) >= MIN_LEGAL_ALONE ? "legal" : null;
}

/**
 * "EXTERNAL EMAIL rules are missing" is no banner, as the sentence goes on; nor is "Do not open it, it says" below what somebody wrote
 * themselves: gateways put their warning above.
 */
function isBanner(line: string, first: string, hasOwn: boolean): boolean {
  const length = BANNERS.lengthIn(line, first);
  if (length === 0 || (hasOwn && WARNING.test(line))) return false;
  const phrase = line.slice(0, length);
  return (
    /[[:!,]/.test(phrase) || phrase.split(" ").length > 2 || !/^\s?[\p{L}\p{N}]/u.test(line.slice(length))
  );
}

/** Whether a line belongs to the notice above it: it goes on with a sentence that has not ended, or speaks as notices do. */
function goesOn(notice: Notice, before: string, line: string): boolean {
  if (notice === "gateway") return false;
  if (notice === "legal" && legalWords(line) >= MIN_LEGAL) return true;
  const hasEnded = /[.!?:\])}]["')*_]{0,3}$/.test(before);
  return (
    !hasEnded &&
    before.length >= (notice === "legal" ? MIN_LEGAL_LINE : MIN_WRAPPED) &&
    /^[\p{Ll}\p{N}(]/u.test(line)
  );
}

function legalWords(text: string): number {
  return new Set((text.slice(0, MAX_LOOK).match(LEGAL) ?? []).map((word) => word.toLowerCase())).size;
}
