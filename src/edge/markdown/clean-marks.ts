/** Code within a line, which keeps its marks; with the role before it, `{kbd}`, which goes. */
const code = /(?<role>\{[a-z][\w:-]{0,30}\})?(?<ticks>`{1,8})(?!`)[^\n]{1,300}?(?<!`)\k<ticks>(?!`)/.source;

/** `{#id .class key="value"}` and `{: …}` of kramdown, MkDocs and Wiki.js. */
const attributes =
  /[ \t]*\{(?::[^}\n]{0,300}|[ \t]*(?:[#.][\w:.-]{1,80}|[\w-]{1,40}=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w./:#-]{1,200}))(?:[ \t]+(?:[#.][\w:.-]{1,80}|[\w-]{1,40}=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w./:#-]{1,200})))*[ \t]*)\}/
    .source;

/** `[[target|words]]`, also as a picture or a part of another page. */
const wiki =
  /(?<!\[)(?<embed>!?)\[\[(?<target>(?![ \t-])[^[\]|\n]{1,200}?)(?:\\?\|(?<label>[^[\]\n]{1,200}))?\]\](?!\()/
    .source;
const marked = /(?<![=\w])==(?=\S)(?<mark>[^=\n]{1,300}?)(?<=\S)==(?![=\w])/.source;
const keys = /\+\+(?<keys>[\w"]{1,30}(?:\+[\w"]{1,30}){0,5})\+\+/.source;
const icon = /:(?:material|fontawesome|octicons|simple|heroicons|lucide)-[\w-]{1,60}:/.source;
const snippet = /^[ \t]*(?:-{1,2}8<-{1,2}|;-{1,2}8<-{1,2}).*$|^[ \t]*<!--@include:[^\n]{0,300}-->[ \t]*$/
  .source;
const block = /[ \t]+\^[a-z][\w-]{0,40}(?=[ \t]*$)/.source;

const marks = new RegExp([code, snippet, attributes, wiki, marked, keys, icon, block].join("|"), "gm");
const heading =
  /^([ \t>]{0,20}#{1,6}[ \t].{1,500}?)[ \t]*\{(?!\{)[ \t]*:?[^}\n]{0,200}?#([\w:.-]{1,100})[^}\n]{0,200}\}[ \t]*#*[ \t]*$/gm;

/**
 * Takes out the marks of attribute lists, highlights, keys, icons and snippets; a wiki's links become links, the id that an author
 * gave a heading is kept as `{#id}`. Code keeps all of them.
 */
export function cleanMarks(text: string): string {
  const ids: string[] = [];
  const kept = text.replace(heading, (_whole, words: string, id: string) => {
    ids.push(id);
    return `${words} \u0000${ids.length - 1}\u0000`;
  });
  const plain = kept.replace(marks, (whole, ...rest) => {
    const found = rest.at(-1) as Record<string, string | undefined>;
    if (found.ticks !== undefined) return whole.slice(found.role?.length ?? 0);
    if (found.target !== undefined) return wikiLink(found.target, found.label, found.embed === "!");
    return found.mark ?? found.keys?.replaceAll('"', "") ?? "";
  });
  return plain.replace(/\u0000(\d+)\u0000/g, (_whole, at: string) => `{#${ids[Number(at)]}}`);
}

function wikiLink(target: string, label: string | undefined, isEmbed: boolean): string {
  if (isEmbed && /\.(?:png|jpe?g|gif|svg|webp|bmp|mp4|webm|mp3|pdf)$/i.test(target.trim())) return "";
  const words = (label ?? target.replace(/^.*\//, "").replace(/#/, " ")).trim().replace(/\\$/, "");
  return `[${words}](<${target.trim().replace(/\\$/, "")}>)`;
}
