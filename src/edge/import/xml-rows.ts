import type { Row } from "./field.ts";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The records of ServiceNow's XML: `<kb_knowledge>` with one element a field. Not a reader of any XML: attributes but
 * `display_value`, and elements within fields, are passed over. Linear.
 */
export function xmlRows(xml: string): Row[] {
  const rows: Row[] = [];
  for (let start = open(xml, 0); start >= 0; ) {
    const from = xml.indexOf(">", start) + 1;
    const end = xml.indexOf("</kb_knowledge>", from);
    rows.push(fieldsOf(xml.slice(from, end < 0 ? undefined : end)));
    start = end < 0 ? -1 : open(xml, end);
  }
  return rows;
}

const RECORD = /<kb_knowledge[\s>]/g;

function open(xml: string, from: number): number {
  RECORD.lastIndex = from;
  return RECORD.exec(xml)?.index ?? -1;
}

const FIELD = /<([a-z_][\w.]{0,80})(?:\s+display_value="([^"]{0,1000})")?[^<>]{0,1000}?(\/?)>/gi;

function fieldsOf(record: string): Row {
  const row: Record<string, unknown> = {};
  FIELD.lastIndex = 0;
  for (let match = FIELD.exec(record); match !== null; match = FIELD.exec(record)) {
    const [, name, shown, closed] = match;
    if (closed === "/") row[name!] = "";
    else {
      const close = `</${name}>`;
      const end = record.indexOf(close, FIELD.lastIndex);
      if (end < 0) break;
      const value = plainText(record.slice(FIELD.lastIndex, end));
      row[name!] = shown === undefined ? value : { value, display_value: plainText(shown) };
      FIELD.lastIndex = end + close.length;
    }
  }
  return row;
}

/** CDATA as it is, references outside of it as what they stand for. */
function plainText(content: string): string {
  return content
    .split(/<!\[CDATA\[|\]\]>/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,5});/gi, decode)))
    .join("");
}

function decode(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
