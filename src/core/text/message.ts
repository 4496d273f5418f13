/** A piece of a message: words, or a place for a value, with what is said for each form of it. */
type Piece = string | Slot;

interface Slot {
  readonly name: string;
  /** What is said by the number's form (`one`, `other`, or `=0` for 0 alone) or by the value itself; `null` for the value as it is. */
  readonly forms: ReadonlyMap<string, readonly Piece[]> | null;
}

/** How the places of a message are filled. */
export interface Filling<V> {
  /** The value of a place. */
  readonly value: (name: string) => V | number;
  /** The form of a number in the language: `one`, `few`, `other` … */
  readonly form: (count: number) => string;
  /** A number in the language's way. */
  readonly count: (count: number) => string;
}

/**
 * The pieces of a message with its values: the part of ICU MessageFormat that reports need, so that each language has its own plural and
 * its own order of words. `{name}` is a value; `{n, plural, =0 {no tickets} one {# ticket} other {# tickets}}` and
 * `{why, select, late {too late} other {too early}}` choose. Apostrophes stand for themselves.
 */
export function fillMessage<V>(message: string, filling: Filling<V>): readonly (string | V)[] {
  return message.includes("{") ? fillPieces(readPieces(message), filling, null) : [message];
}

/** The names of a message's places, in the order of their names, each once; a test holds the languages against each other by them. */
export function slotsOf(message: string): string[] {
  const names = (pieces: readonly Piece[]): string[] =>
    pieces.flatMap((piece) =>
      typeof piece === "string" ? [] : [piece.name, ...[...(piece.forms?.values() ?? [])].flatMap(names)],
    );
  return [...new Set(names(readPieces(message)))].sort();
}

function fillPieces<V>(
  pieces: readonly Piece[],
  filling: Filling<V>,
  counted: number | null,
): readonly (string | V)[] {
  return pieces.flatMap((piece): readonly (string | V)[] => {
    if (typeof piece === "string")
      return [counted === null ? piece : piece.replaceAll("#", filling.count(counted))];
    const value = filling.value(piece.name);
    if (piece.forms === null) return [typeof value === "number" ? filling.count(value) : value];
    return fillPieces(
      chosen(piece.forms, value, filling),
      filling,
      typeof value === "number" ? value : counted,
    );
  });
}

function chosen<V>(
  forms: NonNullable<Slot["forms"]>,
  value: V | number,
  { form }: Filling<V>,
): readonly Piece[] {
  const names = typeof value === "number" ? [`=${value}`, form(value)] : [String(value)];
  return [...names, "other"].map((name) => forms.get(name)).find((found) => found !== undefined) ?? [];
}

function readPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (let open = text.indexOf("{"); open !== -1; open = text.indexOf("{", at)) {
    const close = closing(text, open);
    pieces.push(text.slice(at, open), readSlot(text.slice(open + 1, close)));
    at = close + 1;
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== "");
}

function readSlot(text: string): Slot {
  const [, name = text, forms] = /^(\w+), (?:plural|select), (.+)$/su.exec(text) ?? [];
  return { name, forms: forms === undefined ? null : new Map(readForms(forms)) };
}

function readForms(text: string): [string, Piece[]][] {
  const open = text.indexOf("{");
  if (open === -1) return [];
  const close = closing(text, open);
  return [
    [text.slice(0, open).trim(), readPieces(text.slice(open + 1, close))],
    ...readForms(text.slice(close + 1)),
  ];
}

/** The place of the brace that closes the one at `open`; the end of a text where none does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at;
  }
  return text.length;
}
