import { cleanLines } from "./clean-lines.ts";
import { cleanMarks } from "./clean-marks.ts";
import { componentWords, tagWords } from "./component-words.ts";
import { cleanBlocks } from "./dialect-blocks.ts";
import { proseSegments } from "./prose-segments.ts";

/** What makes it worth looking closer. */
const signs =
  /:::|^[ \t]*::[a-z]|^\[block:|^<<<[ \t]|<--->|^:[ \t]|^\*\[|\[[#%]|@<[0-9a-fA-F]{8}-|^[!?]>[ \t]|highlight-(?:next-line|start)|\{\/\*|[ \t]=\d{0,5}%?x\d{0,5}%?\)|[-*+][ \t]+\[[^ xX\]]\][ \t]|\{(?:\+\+|==|--|>>|~~)|\]\{|\^\[|(?:^|[^\w:]):[a-z][\w+-]*:|^[ \t]*\[[^\]\n]+\]:[^\n]*=|\{\{|\{%|\[!|\{[:.#]|\{[ \t]+[#.]|\{[\w-]+=|\{[a-z:-]+\}`|^(?:import|export)\s|\[\[|--8<--|==|\+\+|\^|:[a-z]+-[\w-]+:|<[A-Z]\w*\s|<!--@/m;

/** Code within a line, then what publishing systems put into Markdown and readers never see. Each is bounded, so all is linear. */
const hidden = new RegExp(
  [
    /(?<code>(?<!`)(?<ticks>`{1,8})(?!`)[^\n]{1,300}?(?<!`)\k<ticks>(?!`))/,
    /\{%-?[ \t]{0,3}raw[ \t]{0,3}-?%\}(?<raw>[^{%\n]{0,300}(?:\{\{[^{}\n]{0,300}\}\}[^{%\n]{0,300}){0,20})\{%-?[ \t]{0,3}endraw[ \t]{0,3}-?%\}/,
    /\{\{\{?[^{}]{0,1000}\}?\}\}/,
    /\{%(?:[^%]|%(?!\})){0,1000}%\}/,
    /\[!(?:INCLUDE|VIDEO|CODE[\w-]{0,40}|DIV)\b[ \t]{0,8}(?:\[[^\]\n]{0,300}\])?[ \t]{0,8}(?:\([^)\n]{0,500}\))?[^\]\n]{0,500}\]/,
    /:::(?:image|no-loc)\b(?<shown>[^\n]{0,2000}?):::/,
  ]
    .map((pattern) => pattern.source)
    .join("|"),
  "gi",
);

/** The first line of GitHub's and Obsidian's notes, `> [!WARNING] Words`: the marker goes, the words stay. */
const noteMarker = /^([ \t]*(?:>[ \t]?){0,20})\[![A-Za-z][\w-]{0,30}\][+-]?/gm;
const attributeLine = /^\{:[^}\n]{0,300}\}[ \t]*$/gm;
const fenceLine = /^([ \t>]{0,200}):{3,}[ \t]*(.*)$/gm;
const importLine =
  /^import\s+(?:[\w*{}$,\t ]{1,300}\sfrom\s+)?(?:"[^"\n]{1,300}"|'[^'\n]{1,300}');?[ \t]*$/gm;
const mdxComment = /\{\/\*(?:[^{]|\{(?!\/\*))*?\*\/\}/g;
const mdxText = /^export\s+(?:const|let|var)\s+\w{1,60}\s*=\s*`[^`]{0,20000}`;?[ \t]*$/gm;
const mdxExport =
  /^export\s+(?:const|let|var|function|class|default|async|\{|\*)[^\n]*(?:\n(?![ \t]*$)[^\n]*)*/gm;
/** `<Tabs items={["a"]}>`, which is no HTML: values in braces, braces once within them. */
const mdxComponent = /(?<!\\)<\/?[A-Z][^<>{}]*(?:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}[^<>{}]*)*>/g;

/** `@tab Windows` of VuePress, within `::: tabs`. */
const vuePressTab = /^([ \t]{0,40})@tab(?::active)?[ \t]+([^\n]{1,300}?)(?:#[\w-]{1,40})?[ \t]*$/gm;

/** `{props.name}`: a value that a program fills in. */
const mdxValue = /(?<![\w`\\:])\{[A-Za-z_$][\w$.]{0,80}\}(?!`)/g;
/** `<<< @/snippets/a.js`, code of another file, and the marks of VitePress and Docusaurus in code. */
const codeFile = /^<<<[ \t][^\n]{1,300}$/gm;
const codeMark =
  /[ \t]*(?:\/\/|#|--|;|\/\*|<!--)[ \t]*(?:\[!code [^\]\n]{1,60}\]|highlight-(?:next-line|start|end)(?![\w-]))(?:[ \t]*(?:\*\/|-->))?/g;

/**
 * Takes out what publishing systems add to Markdown: includes, template tags, `:::` fences, note markers, MDX imports.
 * The words inside fences and notes stay, as do code and all line numbers. `mdx`: exports and comments go too.
 */
export function cleanDialect(given: string, mdx: boolean): string {
  const markdown = cleanLines(given);
  if (!mdx && !signs.test(markdown)) return markdown;
  return proseSegments(markdown)
    .map(({ prose, text }) => (prose ? cleanProse(text, mdx) : text.replace(codeMark, "")))
    .join("\n");
}

function cleanProse(text: string, mdx: boolean): string {
  const told = componentWords(cleanBlocks(text));
  const bare = told.replace(importLine, "");
  const words = (mdx ? cleanMdx(bare) : bare).replace(hidden, (whole, ...rest) => {
    const { code, raw, shown } = rest.at(-1) as { code?: string; raw?: string; shown?: string };
    if (code !== undefined) return code;
    if (raw !== undefined) return raw;
    return shown === undefined ? apart(tagWords(whole)) + sameLines(whole) : `![${shownText(shown)}]()`;
  });
  const fenced = words.replace(fenceLine, (_line, indent, rest) => indent + fenceTitle(rest));
  return cleanMarks(fenced)
    .replace(noteMarker, "$1")
    .replace(attributeLine, "")
    .replace(codeFile, "")
    .replace(vuePressTab, "$1$2  ")
    .replaceAll("<--->", " ");
}

/** Words of a tag are not glued to those behind it. */
function apart(words: string): string {
  return words === "" ? "" : `${words} `;
}

function cleanMdx(text: string): string {
  return text
    .replace(mdxComment, sameLines)
    .replace(mdxText, sameLines)
    .replace(mdxExport, sameLines)
    .replace(
      mdxComponent,
      (tag, at: number, whole: string) => `${startsLine(whole, at) ? "" : " "}${sameLines(tag)}`,
    )
    .replace(mdxValue, "");
}

/** A blank more would make code of what is indented already. */
function startsLine(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trim() === "";
}

function sameLines(text: string): string {
  return "\n".repeat(text.split("\n").length - 1);
}

/** What a reader sees of `:::image alt-text="…":::` and `:::no-loc text="…":::`. */
function shownText(attributes: string): string {
  const match = /(?<!\S)(?:alt-)?text="([^"]*)"/i.exec(attributes);
  return (match?.[1] ?? "").replace(/[[\]\\]/g, " ");
}

/** The words that a fence shows: `::: tip Good to know`, `:::note[Good to know]`. Attributes are none. */
function fenceTitle(rest: string): string {
  if (/^(?:query-table|video|mermaid|toc)\b/.test(rest)) return "";
  const told =
    /[{\s](?:title|label|header|summary|caption)\s{0,3}=\s{0,3}(?:"([^"\n]{1,300})"|'([^'\n]{1,300})')/.exec(
      rest,
    );
  if (told) return (told[1] ?? told[2] ?? "").trim();
  // A directive of MyST: `:::{admonition} Words`.
  const directive = /^\{[\w:.-]{1,60}\}[ \t]*(.*)$/.exec(rest);
  if (directive) return /[={}]/.test(directive[1] ?? "") ? "" : (directive[1] ?? "").trim();
  const match = /^\{?\.?[\w-]{0,60}(?:\[([^\]]*)\])?(.*)$/.exec(rest.replace(/:{3,}[ \t]*$/, ""));
  if (match?.[1] !== undefined) return match[1];
  const words = (match?.[2]?.trim() ?? "").replace(/^"([^"]*)"$/, "$1");
  return /[={}]/.test(words) ? "" : words;
}
