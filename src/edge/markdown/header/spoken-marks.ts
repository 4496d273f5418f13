import { fieldOfKey } from "./front-matter-keys.ts";
import type { HeaderEntry } from "./header-entry.ts";
import { accessOfKey } from "./key-meaning.ts";

/** Lines from the beginning in which marks are looked for. */
const maxLines = 60;
const maxLine = 2_000;

/** A line that is all marks: tags of the page's head, Liquid's and Jinja's settings, exports of MDX, fields of reStructuredText. */
const marked =
  /^[ \t]{0,3}(?:<(?:!doctype|html|head|title|meta|link|base|script)\b|\{%|\{\{[<%]|export const |:(?:orphan|nosearch):|[ \t]*:robots:|(?:\\?_){2}NO)/i;
const meta = /<meta\b([^>]{1,400})>/gi;
/** What is written down, not what is worked out elsewhere. */
const literal = `("[^"%]{0,80}"|'[^'%]{0,80}'|true|false|yes|no|\\d[\\d-]{0,20})`;
const settings = [
  new RegExp(`\\{%-?\\s*(?:assign|set)\\s+([\\w.-]{1,60})\\s*=\\s*${literal}\\s*-?%\\}`, "gi"),
  /\{%-?\s*capture\s+([\w.-]{1,60})\s*-?%\}([^{<]{1,80})\{%/gi,
  new RegExp(`^\\s*export const (\\w{1,60})\\s*=\\s*${literal}\\s*;?\\s*$`, "gi"),
  new RegExp(`\\{\\{[<%]\\s*(?:meta|params?|page)\\s+(\\w{1,60})\\s*=\\s*${literal}\\s*[%>]\\}\\}`, "gi"),
  /^\s*:(robots):[ \t]+(\S.{0,80})$/gi,
];
/** Of Sphinx, and of MediaWiki as it is and as pandoc writes it. */
const orphan = /^[ \t]{0,3}(?::(?:orphan|nosearch):|(?:\\?_){2}NOINDEX(?:\\?_){2})[ \t]*$/i;

/**
 * What a page says of who may see it elsewhere than in a header, near its beginning and outside of code: `<meta name="robots" content="noindex">`,
 * `{% assign draft = true %}`, `export const draft = true`, `:nosearch:`. Other settings are the page's own.
 */
export function spokenMarks(text: string): readonly HeaderEntry[] {
  const entries: HeaderEntry[] = [];
  let fence: string | null = null;
  text.split("\n", maxLines).forEach((line, at) => {
    const mark = /^[ \t]{0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (mark !== null) fence = fence === null ? mark : line.trim().startsWith(fence) ? null : fence;
    if (fence !== null || !marked.test(line)) return;
    for (const [key, value] of saidIn(line.slice(0, maxLine))) {
      if (saysWho(key)) entries.push({ key, value: value.trim(), line: at + 1, column: 1 });
    }
  });
  return entries;
}

function saidIn(line: string): readonly (readonly [string, string])[] {
  const metas = [...line.matchAll(meta)].flatMap(([, attributes = ""]) => {
    const name = attribute(attributes, "name|property|http-equiv|itemprop");
    const content = attribute(attributes, "content|value");
    return name === null || content === null
      ? []
      : [[name.replace(/^(?:google|bing)bot$/i, "robots"), content] as const];
  });
  const set = settings.flatMap((pattern) =>
    [...line.matchAll(pattern)].map(
      ([, key = "", value = ""]) => [key, value.replace(/^["']|["']$/g, "")] as const,
    ),
  );
  return [...metas, ...set, ...(orphan.test(line) ? [["search", "exclude"] as const] : [])];
}

function attribute(attributes: string, names: string): string | null {
  const found = new RegExp(`(?:^|\\s)(?:${names})\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(
    attributes,
  );
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? null);
}

/** Whether a key says who sees the page, or when. */
function saysWho(key: string): boolean {
  const field = fieldOfKey(key)?.field;
  return field === undefined ? accessOfKey(key) !== null : /^(?:audience|state|valid)/.test(field);
}
