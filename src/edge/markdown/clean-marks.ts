/** Code within a line, which keeps its marks; with the role before it, `{kbd}`, which goes. */
const code = /(?<role>\{[a-z][\w:-]{0,30}\})?(?<ticks>`{1,8})(?!`)[^\n]{1,300}?(?<!`)\k<ticks>(?!`)/.source;

/** `{#id .class key="value"}` and `{: …}` of kramdown, MkDocs and Wiki.js. */
const attributes =
  /[ \t]*\{(?::[^}\n]{0,300}|[ \t]*(?:[#.][\w:.-]{1,80}|[\w-]{1,40}=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w./:#%-]{1,200}))(?:[ \t]+(?:[#.][\w:.-]{1,80}|[\w-]{1,40}=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w./:#%-]{1,200})))*[ \t]*)\}/
    .source;

/** `[[target|words]]`, also as a picture or a part of another page. */
const wiki =
  /(?<!\[)(?<embed>!?)\[\[(?<target>(?![ \t-])[^[\]|\n]{1,200}?)(?:\\?\|(?<label>[^[\]\n]{1,200}))?\]\](?!\()/
    .source;
const marked = /(?<![=\w])==(?=\S)(?<mark>[^=\n]{1,300}?)(?<=\S)==(?![=\w])/.source;
const keys = /\+\+(?<keys>[\w"]{1,30}(?:\+[\w"]{1,30}){0,5})\+\+/.source;
/** With its attributes and the blank behind it, which would make code of what follows in a list. */
const icon =
  /:(?:material|fontawesome|octicons|simple|heroicons|lucide)-[\w-]{1,60}:(?:\{[^}\n]{0,100}\})?[ \t]?/
    .source;
const snippet = /^[ \t]*(?:-{1,2}8<-{1,2}|;-{1,2}8<-{1,2}).*$|^[ \t]*<!--@include:[^\n]{0,300}-->[ \t]*$/
  .source;
const block = /[ \t]+\^[a-z][\w-]{0,40}(?=[ \t]*$)/.source;
/** Words with attributes of their own, `[words]{.small}`, which are no link. */
const span = /(?<!\])\[(?<span>[^[\]\n]{1,300})\]\{[ \t]*[#.][^}\n]{0,200}\}/.source;
/** Changes under review, CriticMarkup: what is added and marked stays, what is taken out and remarks go. */
const critic =
  /\{(?:\+\+(?<added>[^\n]{1,300}?)\+\+|==(?<held>[^\n]{1,300}?)==|--[^\n]{1,300}?--|>>[^\n]{1,300}?<<|~~[^\n]{0,300}?~>(?<changed>[^\n]{0,300}?)~~)\}/
    .source;
const inserted = /(?<![\^\w])\^\^(?=\S)(?<inserted>[^^\n]{1,300}?)\^\^(?![\^\w])/.source;
/** `:smile:`, alone or several. */
const emoji = /(?<![\w:])(?::[a-z][a-z0-9_+-]{1,40}:){1,5}(?![\w:])/.source;
/** `[#Doe:2006]` and `[%title]` of MultiMarkdown. */
const cited = /(?<![\]\w!])\[(?:#[\w:.;-]{1,60}|%\w{1,40})\](?![[(:])/.source;
/** A note at the foot that is written in the line, `^[words]`. */
const footnote = /\^\[(?<foot>[^[\]\n]{1,500})\](?!\()/.source;
/** `@<1a2b…>`, a person in a wiki of Azure DevOps. */
const person = /@<[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}>/.source;

const marks = new RegExp(
  [
    ...[code, snippet, critic, span, attributes, wiki, marked, keys, inserted, icon, emoji],
    ...[block, cited, footnote, person],
  ].join("|"),
  "gm",
);
/** The size of a picture in wikis, `![a](a.png =300x)`, which no Markdown knows. */
const pictureSize = /(\]\([^()\s]{1,500})[ \t]+=\d{0,5}%?x\d{0,5}%?(?=\))/g;
/** `*[VPN]: virtual private network`: what an abbreviation stands for. */
const abbreviation = /^\*\[([^\]\n]{1,60})\]:[ \t]*(?=\S)/gm;
/** What a term of a list means, on the line below it. */
const meaning = /^:[ \t]{1,4}(?=\S)/gm;
/** `!> Words` and `?> Words`, the boxes of Docsify. */
const docsifyBox = /^([ \t]{0,3})[!?]>[ \t]{1,4}(?=\S)/gm;
/** A task with a mark of one's own, `- [/] half done`. */
const ownTask = /^([ \t>]{0,40}[-*+][ \t]{1,4})\[[^ xX\]\n]\][ \t]/gm;
/** Attributes behind the address of a picture, of MultiMarkdown. */
const addressed =
  /^([ \t]{0,3}\[[^\]\n]{1,100}\]:[ \t]*\S{1,500}(?:[ \t]+"[^"\n]{0,200}")?)(?:[ \t]+[a-z]{1,20}=[\w"%.]{1,40}){1,5}[ \t]*$/gm;
/** What a role of MyST points to, `{doc}` and `words <page>`: readers see the words. */
const pointed = /^(`{1,8})([^`<\n]{1,200}?)[ \t]*<[^<>`\n]{1,200}>\1$/;
const heading =
  /^([ \t>]{0,20}#{1,6}[ \t].{1,500}?)[ \t]*\{(?!\{)[ \t]*:?[^}\n]{0,200}?#([\w:.-]{1,100})[^}\n]{0,200}\}[ \t]*#*[ \t]*$/gm;

/**
 * Takes out the marks of attribute lists, highlights, keys, icons and snippets; a wiki's links become links, the id that an author
 * gave a heading is kept as `{#id}`. Code keeps all of them.
 */
export function cleanMarks(text: string): string {
  const ids: string[] = [];
  const kept = cleanLinesOfOwn(text).replace(heading, (_whole, words: string, id: string) => {
    ids.push(id);
    return `${words} \u0000${ids.length - 1}\u0000`;
  });
  const plain = kept.replace(marks, (whole, ...rest) => {
    const found = rest.at(-1) as Record<string, string | undefined>;
    if (found.ticks !== undefined) return codeWords(whole, found.role);
    if (found.target !== undefined) return wikiLink(found.target, found.label, found.embed === "!");
    if (found.foot !== undefined) return ` (${found.foot})`;
    const { mark, span, added, held, changed, inserted, keys: pressed } = found;
    return mark ?? span ?? added ?? held ?? changed ?? inserted ?? pressed?.replaceAll('"', "") ?? "";
  });
  return plain.replace(/\u0000(\d+)\u0000/g, (_whole, at: string) => `{#${ids[Number(at)]}}`);
}

/** Marks that hold for a line of their own, or for a picture. */
function cleanLinesOfOwn(text: string): string {
  return text
    .replace(pictureSize, "$1")
    .replace(abbreviation, "$1: ")
    .replace(meaning, "")
    .replace(docsifyBox, "$1")
    .replace(ownTask, "$1")
    .replace(addressed, "$1");
}

function codeWords(whole: string, role: string | undefined): string {
  if (role === undefined) return whole;
  const written = whole.slice(role.length);
  return pointed.exec(written)?.[2] ?? written;
}

function wikiLink(target: string, label: string | undefined, isEmbed: boolean): string {
  if (isEmbed && /\.(?:png|jpe?g|gif|svg|webp|bmp|mp4|webm|mp3|pdf)$/i.test(target.trim())) return "";
  // GitLab and GitHub write the words first, all others the page: `[[Reset the door|reset-door]]`.
  const isWordsFirst = /\s/.test(target) && /^[a-z\d./_-]*[-/][a-z\d./_#-]*$/.test(label ?? "");
  if (isWordsFirst) return `[${target.trim()}](<${label}>)`;
  const words = (
    label ??
    target
      .replace(/^.*\//, "")
      .replace(/#\^.*$/, "")
      .replace(/#/, " ")
  )
    .trim()
    .replace(/\\$/, "");
  return `[${words}](<${target.trim().replace(/\\$/, "")}>)`;
}
