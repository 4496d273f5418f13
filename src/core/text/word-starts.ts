/** An alternative of a regular expression: its source, and what its match must begin with. */
interface PatternAlternative {
  readonly source: string;
  /** Every match begins at the beginning of a word, with one of these texts, in lower-case ASCII; `null` where that is not known. */
  readonly starts: readonly string[] | null;
}

/**
 * The alternatives of a valid regular expression that is blind to case, apart from each other. What a match must contain can be looked
 * up, which is faster than to try the expression: the idea of RE2's FilteredRE2, for the beginnings of words.
 */
export function alternativesOf(source: string): readonly PatternAlternative[] {
  // Groups that are numbered or named mean something else once they are apart.
  if (/\\[1-9k]|\(\?<[^=!]/.test(source)) return [{ source, starts: null }];
  const reader = { source, at: 0 };
  const found: PatternAlternative[] = [];
  do {
    const from = reader.at;
    const beginnings = readSequence(reader);
    const alternative = source.slice(from, reader.at);
    found.push({ source: alternative, starts: startsAtWord(alternative, beginnings) });
  } while (source[reader.at++] === "|");
  return found;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** What a part of an expression may match: whole texts, and beginnings of texts of which no more is known. */
interface Beginnings {
  readonly whole: readonly string[];
  readonly cut: readonly string[];
}

const NOTHING: Beginnings = { whole: [""], cut: [] };
const ANYTHING: Beginnings = { whole: [], cut: [""] };
/** Characters that tell enough about a beginning, and the most beginnings that are worth their memory: they are cut there. */
const LONG_ENOUGH = 6;
const MOST = 1_000;

function startsAtWord(source: string, { whole, cut }: Beginnings): readonly string[] | null {
  const starts = [...new Set([...whole, ...cut].map((start) => start.slice(0, LONG_ENOUGH)))];
  return source.startsWith("\\b") && starts.every((start) => /^[a-z\d_]/.test(start)) ? starts : null;
}

/** Reads to the end of an alternative. */
function readSequence(reader: Reader): Beginnings {
  let read = NOTHING;
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at]!))
    read = followedBy(read, repeated(readTerm(reader), readQuantifier(reader)));
  return read;
}

function readTerm(reader: Reader): Beginnings {
  const character = reader.source[reader.at++]!;
  if (character === "(") return readGroup(reader);
  if (character === "[") return readClass(reader);
  if (character === "\\") return readEscape(reader);
  if (character === "^" || character === "$") return NOTHING;
  return character === "." ? ANYTHING : literal(character);
}

function readGroup(reader: Reader): Beginnings {
  const [head] = /^(?:\?(?::|<?[=!]))?/.exec(reader.source.slice(reader.at, reader.at + 3))!;
  reader.at += head.length;
  let read: Beginnings | null = null;
  do {
    const alternative = readSequence(reader);
    read = read === null ? alternative : either(read, alternative);
  } while (reader.source[reader.at++] === "|");
  // What is looked at only is no part of the match.
  return head === "" || head === "?:" ? read : NOTHING;
}

/** Only classes of single characters are spelled out. */
function readClass(reader: Reader): Beginnings {
  const [all, inside] = /^((?:\\.|[^\]\\])*)\]/s.exec(reader.source.slice(reader.at))!;
  reader.at += all.length;
  return /^[^\\^-]+$/.test(inside!) ? [...inside!].map(literal).reduce(either) : ANYTHING;
}

function readEscape(reader: Reader): Beginnings {
  const escaped = reader.source[reader.at++]!;
  if (escaped === "b" || escaped === "B") return NOTHING;
  return /\w/.test(escaped) ? ANYTHING : literal(escaped);
}

/** Letters beyond ASCII have relatives that case alone does not tell: they are not spelled out. */
function literal(character: string): Beginnings {
  return character < "\u0080" ? { whole: [character.toLowerCase()], cut: [] } : ANYTHING;
}

interface Quantifier {
  readonly mayMiss: boolean;
  readonly mayRepeat: boolean;
}

function readQuantifier(reader: Reader): Quantifier {
  const [all, sign] = /^(?:([*+?]|\{\d+(?:,\d*)?\})\??)?/.exec(reader.source.slice(reader.at))!;
  reader.at += all.length;
  return {
    mayMiss: sign !== undefined && /^[*?]|^\{0/.test(sign),
    mayRepeat: sign !== undefined && sign !== "?",
  };
}

function repeated(term: Beginnings, { mayMiss, mayRepeat }: Quantifier): Beginnings {
  const once = mayRepeat ? cutAll(term) : term;
  return mayMiss ? either(once, NOTHING) : once;
}

function cutAll({ whole, cut }: Beginnings): Beginnings {
  return { whole: [], cut: [...whole, ...cut] };
}

function either(one: Beginnings, other: Beginnings): Beginnings {
  return { whole: [...one.whole, ...other.whole], cut: [...one.cut, ...other.cut] };
}

function followedBy({ whole, cut }: Beginnings, next: Beginnings): Beginnings {
  const short = whole.filter((start) => start.length < LONG_ENOUGH);
  if (short.length * (next.whole.length + next.cut.length) > MOST) return cutAll({ whole, cut });
  const long = whole.filter((start) => start.length >= LONG_ENOUGH);
  const joined = (texts: readonly string[]): string[] =>
    short.flatMap((start) => texts.map((text) => start + text));
  return { whole: joined(next.whole), cut: [...cut, ...long, ...joined(next.cut)] };
}
