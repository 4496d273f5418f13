import { fold } from "../text/fold.ts";
import { isGivenName } from "./given-names.ts";
import { isWordAsName } from "./words-as-names.ts";

/** A name at [start, end) of a text. */
type Span = readonly [start: number, end: number];

/** Finds the names of certain people in a text. */
type NamesFinder = (text: string) => readonly Span[];

/**
 * Finds people whose names stand beside a text, as a row's requester beside its subject: two words of a name or a word and an initial, in
 * any order and case ("Ewa Nowak", "NOWAK, E.", "ewa.nowak"), and a word alone if it says nothing else ("nowak", not "price"). `null` if none of the values is the name of a person. O(text).
 * @param beside names, addresses and accounts, as columns have them
 */
export function namesFinder(beside: readonly string[]): NamesFinder | null {
  const people = peopleOf(beside);
  return people.length === 0 ? null : (text) => merge(people.flatMap((person) => spansOf(text, person)));
}

interface Person {
  /** Words of the name, folded and as umlauts are spelt out. */
  readonly words: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** The name written as one, and accounts made of it: "ewanowak", "enowak". */
  readonly accounts: ReadonlySet<string>;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]+)?/gu;
/** Titles, and what stands between the words of a name. */
const PARTICLE =
  /^(?:mr|mrs|ms|dr|prof|herr|frau|mme|ing|van|von|de|der|den|del|della|di|da|do|dos|das|du|la|le|el|al|bin|zu|zum|ter|ten|jr|sr|phd|ext|extern|external|contractor|consultant)$/;
/** What stands in such columns and is no person. */
const NO_PERSON =
  /^(?:it|hr|edv|team|teams|support|help|helpdesk|desk|service|services|servicedesk|admin|administrator|system|systems|user|users|account|accounts|office|department|dept|abteilung|group|gruppe|gmbh|ag|kg|ltd|llc|inc|corp|company|firma|sa|bv|solutions|networks|software|technologies|university|school|hospital|bank|city|info|mail|mailbox|noreply|reply|no|not|unknown|unassigned|monitoring|monitor|alert|alerts|alarm|bot|automation|automatic|workflow|integration|api|reception|empfang|facility|facilities|human|resources|finance|retail|logistics|media|consulting|consultants|holding|partners|trading|energy|insurance|instruments|industries|management|sales|marketing|security|operations|infrastructure|network|server|printer|drucker|scanner|queue|pool|level|first|second|tier|shared|test|guest|gast|customer|client|kunde|agent|requester|contact|web|portal|online|global|international|outlook|windows|microsoft|office|kundendienst|equipe|equipo|soporte)$/;
const MOST_WORDS = 6;

function peopleOf(beside: readonly string[]): readonly Person[] {
  const names: string[][] = [];
  const accounts = new Set<string>();
  for (const value of beside) {
    const name = value.replace(/\S*@\S*/g, " ").replace(/[([<].*/s, "");
    const locals = value.match(/[^\s<@([]+(?=@)/g) ?? [];
    for (const one of [name, ...locals]) {
      const words = wordsOf(one).filter((word) => !PARTICLE.test(word));
      if (words.length === 1) accounts.add(words[0]!);
      if (isPerson(words)) names.push(words);
    }
  }
  // "Tom Reed" and "tom.reed@…" are one.
  return [...new Map(names.map((words) => [words.join(" "), personOf(words, accounts)])).values()];
}

function isPerson(words: readonly string[]): boolean {
  if (words.length > MOST_WORDS || words.some((word) => NO_PERSON.test(word))) return false;
  const long = words.filter(({ length }) => length > 1);
  if (words.length === 1) return isGivenName(words[0]!);
  return long.length > 1 || long.some(({ length }) => length > 2);
}

function personOf(words: readonly string[], seen: ReadonlySet<string>): Person {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const joined = words.length > 1 ? [words.join(""), last + first] : [];
  const shortened = [first[0] + last, last + first[0], first + last[0], last[0] + first];
  return {
    words: new Set(words.filter(({ length }) => length > 1)),
    initials: new Set(words.map((word) => word[0]!)),
    accounts: new Set([...joined, ...shortened.filter((account) => seen.has(account))]),
  };
}

function wordsOf(name: string): readonly string[] {
  return [...name.matchAll(WORD)].map(([word]) => plain(word));
}

/** One spelling of a word: "Jörg", "Joerg" and "JORG" are one, and so are "Aagard" and "Ågård". */
function plain(word: string): string {
  return fold(word).replace(/(?<=[aou])e(?=\p{L})|'|(?<=a)a/gu, "");
}

/** A word of the text that is one of the name. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "initial" | "particle" | "account";
  /** One for all spellings. */
  readonly key: string;
  readonly written: string;
}

/** What may stand between two words of a name. */
const BETWEEN = /^(?:[ \u00a0]{0,2}[,._][ \u00a0]{0,2}|[ \u00a0]{1,2}|-)$/;

function spansOf(text: string, person: Person): Span[] {
  const spans: Span[] = [];
  let run: Part[] = [];
  const close = (): void => {
    const span = run.length === 0 ? null : spanOf(run, text);
    if (span !== null && !isInAddress(text, span)) spans.push(span);
    run = [];
  };
  for (const match of text.matchAll(WORD)) {
    const part = partOf(match[0], match.index, person, text);
    const before = run.at(-1);
    if (before !== undefined && (part === null || !BETWEEN.test(text.slice(before.end, part.start)))) close();
    if (part !== null) run.push(part);
  }
  close();
  return spans;
}

function partOf(
  word: string,
  start: number,
  { words, initials, accounts }: Person,
  text: string,
): Part | null {
  const bare = word.replace(/['’]s$/i, "");
  const key = plain(bare);
  const end = start + bare.length;
  const part = (kind: Part["kind"]): Part => ({ start, end, kind, key, written: bare });
  if (words.has(key)) return part("word");
  if (accounts.has(key)) return part("account");
  if (initials.has(key[0]!)) {
    const isInitial = key.length === 1 && (text[end] === "." || bare !== bare.toLowerCase());
    if (isInitial || isGivenName(bare)) return part("initial");
  }
  return PARTICLE.test(key) ? part("particle") : null;
}

/** From the first to the last word of the name; `null` if so little of it is no name. */
function spanOf(run: readonly Part[], text: string): Span | null {
  const parts = trimmed(run);
  const words = parts.filter(({ kind }) => kind === "word");
  const initials = parts.filter(({ kind }) => kind === "initial");
  const isName =
    parts.some(({ kind }) => kind === "account") ||
    (words.length > 0 && isTold(words, initials.length + distinct(words) > 1));
  if (!isName) return null;
  const last = parts.at(-1)!;
  return [parts[0]!.start, last.end - last.start === 1 && text[last.end] === "." ? last.end + 1 : last.end];
}

/** Without the particles around. */
function trimmed(run: readonly Part[]): readonly Part[] {
  const isPart = ({ kind }: Part) => kind !== "particle";
  return run.slice(Math.max(0, run.findIndex(isPart)), run.findLastIndex(isPart) + 1);
}

function isTold(words: readonly Part[], isTwo: boolean): boolean {
  const hasCapital = words.some(({ written }) => written !== written.toLowerCase());
  const telling = words.filter(({ written }) => !isWordAsName(fold(written)));
  if (isTwo) return hasCapital || telling.length > 0;
  return telling.some(
    ({ key, written }) => key.length > 3 || (key.length > 2 && (hasCapital || isGivenName(written))),
  );
}

function distinct(parts: readonly Part[]): number {
  return new Set(parts.map(({ key }) => key)).size;
}

/** An address goes whole, by its own rule. */
function isInAddress(text: string, [start, end]: Span): boolean {
  return (
    /@[\w.-]*$/.test(text.slice(Math.max(0, start - 64), start)) ||
    /^[\w.+-]*@/.test(text.slice(end, end + 64))
  );
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
