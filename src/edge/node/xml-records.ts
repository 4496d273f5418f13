import { type ColumnMeanings, findHeaderRow } from "../../core/ticket/index.ts";
import { type XmlElement, XmlReader } from "./xml-tree.ts";

/** Paths that are remembered while records are looked for. */
const MAX_PATHS = 500;

interface Seen {
  readonly names: Set<string>;
  readonly depth: number;
  count: number;
}

/**
 * Path of the elements that are tickets, as their names joined by "/": those whose parts level-zero knows most columns of, as it tells by the
 * beginning of the file. `null` if there are none, as in a page of HTML.
 */
export function findXmlRecords(head: string, columns: ColumnMeanings): string | null {
  const seen = new Map<string, Seen>();
  const reader = new XmlReader({
    opened: (element, path) => note(element, path, seen),
    closed: (element, path) => {
      // A list of names and values: the names are the columns of what the list stands in.
      if (isName(element) && path.length > 2) seenAt(path.slice(0, -2), seen)?.names.add(element.text.trim());
      return false;
    },
  });
  reader.write(head);
  let best: { readonly path: string; readonly score: number; readonly seen: Seen } | null = null;
  for (const [path, each] of seen) {
    const fields = findHeaderRow([[...each.names]], columns)?.fields ?? [];
    const hasText = fields.includes("subject") || fields.includes("description");
    const known = new Set(fields.filter((field) => field !== null)).size;
    const score = hasText ? known : 0;
    if (score > 0 && (best === null || isBetter(score, each, best))) best = { path, score, seen: each };
  }
  return best?.path ?? null;
}

/** More columns, then more of them, then what stands within the other: a feed has a title as its entries have. */
function isBetter(score: number, seen: Seen, held: { readonly score: number; readonly seen: Seen }): boolean {
  if (score !== held.score) return score > held.score;
  if (seen.count !== held.seen.count) return seen.count > held.seen.count;
  return seen.depth > held.seen.depth;
}

function note(element: XmlElement, path: readonly string[], seen: Map<string, Seen>): void {
  const own = seenAt(path, seen);
  if (own === null) return;
  own.count++;
  for (const name of Object.keys(element.attributes)) own.names.add(name);
  if (path.length > 1) seenAt(path.slice(0, -1), seen)?.names.add(element.attributes.name ?? element.name);
}

function seenAt(path: readonly string[], seen: Map<string, Seen>): Seen | null {
  const key = path.join("/");
  const held = seen.get(key);
  if (held !== undefined || seen.size >= MAX_PATHS) return held ?? null;
  const made = { names: new Set<string>(), depth: path.length, count: 0 };
  seen.set(key, made);
  return made;
}

/** A record as a row: attributes and elements are columns; elements of one name a list; what stands within them goes with them. */
export function xmlRow({ attributes, children }: XmlElement): Record<string, unknown> {
  return Object.assign(
    Object.create(null),
    plainAttributes(attributes),
    pairsOf(children) ?? namedOf(children) ?? columnsOf(children),
  );
}

/** `<parameter><name>subject</name><value>…</value></parameter>`, as old exports of ServiceDesk Plus write columns; `null` for others. */
function pairsOf(elements: readonly XmlElement[]): Record<string, unknown> | null {
  const isPair = ({ children: [first, second, more] }: XmlElement): boolean =>
    first !== undefined &&
    second !== undefined &&
    more === undefined &&
    isName(first) &&
    /^value$/i.test(second.name);
  if (elements.length === 0 || !elements.every(isPair)) return null;
  return Object.fromEntries(
    elements.map(({ children }) => [children[0]!.text.trim(), contentOf(children[1]!)]),
  );
}

/** `<field name="subject">…</field>`, as databases write rows; `null` for others. */
function namedOf(elements: readonly XmlElement[]): Record<string, unknown> | null {
  const [first] = elements;
  const isNamed = ({ name, attributes, children }: XmlElement): boolean =>
    name === first?.name && attributes.name !== undefined && children.length === 0;
  if (first === undefined || !elements.every(isNamed)) return null;
  return Object.fromEntries(elements.map(({ attributes, text }) => [attributes.name, text.trim()]));
}

function isName({ name }: XmlElement): boolean {
  return /^name$/i.test(name);
}

function columnsOf(elements: readonly XmlElement[]): Record<string, unknown> {
  const columns: Record<string, unknown> = Object.create(null);
  for (const element of elements) {
    const value = contentOf(element);
    const held = columns[element.name];
    if (held === undefined) columns[element.name] = value;
    else if (Array.isArray(held)) held.push(value);
    else columns[element.name] = [held, value];
  }
  return columns;
}

function contentOf({ attributes, children, text }: XmlElement): unknown {
  const shown = attributes.display_value ?? attributes.displayValue;
  if (shown !== undefined) return { value: text.trim(), display_value: shown };
  if (children.length === 0) return text.trim();
  const [first] = children;
  const isList =
    children.every(({ name }) => name === first!.name) && (children.length > 1 || !isLeaf(first!));
  return isList ? children.map(itemOf) : { ...plainAttributes(attributes), ...columnsOf(children) };
}

/** An item of a list: of one that is a text, such as a comment of Jira, the attributes say who wrote it. */
function itemOf(element: XmlElement): unknown {
  const { attributes, children, text } = element;
  if (children.length > 0) return { ...plainAttributes(attributes), ...columnsOf(children) };
  return Object.keys(attributes).length > 1
    ? { ...plainAttributes(attributes), body: text.trim() }
    : text.trim();
}

function isLeaf({ attributes, children }: XmlElement): boolean {
  return children.length === 0 && Object.keys(attributes).length < 2;
}

/** Without those that say something about the file's form. */
function plainAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !/^(?:xmlns|xsi?|xml)(?::|$)|^type$/.test(name)),
  );
}
