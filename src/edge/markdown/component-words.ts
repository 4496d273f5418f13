/** Attributes of components and template tags whose value readers see. */
const seen =
  /(?<![\w-])(title|subtitle|label|heading|header|summary|question|name|content|text|message|alert|body|caption|description|alt|tip)\s{0,3}=\s{0,3}\{?(?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|(?<=\{)`([^`\n]{1,1000})`)/gi;

/** Components whose `name` is what readers see. */
const namedByName = /^(?:tab|tabitem|tabs?item|step|accordion|details|expand)/i;

/** Code within a line, or a component. */
const component =
  /(?<ticks>`{1,8})(?!`)[^\n]{1,300}?(?<!`)\k<ticks>(?!`)|(?<!\\)<\/?(?<name>[A-Z][\w.]{0,60})(?<inside>\s[^<>\n]{0,2000}?)?\/?>/g;
const closing = /(?<!\\)<\/([A-Z][\w.]{0,60})>/g;
/** Within a line, `<Type>IMAP</Type>` is what people quote. */
const opening = /^[ \t]*(?:[-*+][ \t]+|\d{1,9}\.[ \t]+)?<([A-Z][\w.]{0,60})(?=[\s>])/gm;

/**
 * Puts what readers see of `<TabItem label="Windows">` and `<Accordion title="Why?">` in their place, as strong words. `<Note>` that
 * `</Note>` ends is a box and goes; `<Enter>` that nothing ends is a word.
 */
export function componentWords(text: string): string {
  if (!/<[A-Z]/.test(text)) return text;
  const opened = new Set([...text.matchAll(opening)].map(([, name]) => name));
  const closed = new Set([...text.matchAll(closing)].flatMap(([, name]) => (opened.has(name) ? [name] : [])));
  return text
    .replace(tabList, (tag: string) => {
      const words = [...tag.matchAll(tabLabel)].map(([, , label = ""]) => label.trim());
      return words.length === 0 ? tag : `${tag.replace(/[^\n]+/g, "")} **${words.join(", ")}** `;
    })
    .replace(component, (tag: string, ...rest) => {
      const { ticks, name = "", inside = "" } = rest.at(-1) as Record<string, string | undefined>;
      if (ticks !== undefined) return tag;
      const words = valuesOf(inside, name, namedByText.test(name) ? shownOfSmall : shown);
      if (words.length > 0) return `**${words.join(" ")}** `;
      return closed.has(name) || (tag.endsWith("/>") && inside.includes("={")) ? "" : tag;
    });
}

/** Components that are nothing but their `text`: `<Badge type="tip" text="since May" />`. */
const namedByText = /^(?:badge|tag|pill|chip|button|kbd|label|link)$/i;

/** Of a component, readers see these; `text` and `content` are mostly a switch of its look. */
const shown = /^(?:title|subtitle|label|heading|header|summary|question|name|caption|description|alt|tip)$/i;

const shownOfSmall = /^(?:text|title|label|alt)$/i;

/** `<Tabs values={[{ label: "Windows", … }]}>` and `<Tabs items={["Windows"]}>`. */
const tabList =
  /<Tabs?(?:Group)?\s[^<>]{0,200}?(?:values|items)\s{0,3}=\s{0,3}\{[^<>]{1,2000}?\}\s{0,9}(?:[\w-]{1,40}[^<>]{0,200})?>/g;
const tabLabel = /(?:\blabel\s{0,3}:\s{0,3}|[[,]\s{0,9})(["'`])([^"'`\n]{1,100})\1/g;

/** What readers see of `{% include note.html content="…" %}` and `{{< tab "Windows" >}}`: nothing, for most. */
export function tagWords(tag: string): string {
  const [, name = "", inside = ""] =
    /^\{(?:%-?|\{[<%]?)\s*([\w/.-]{1,100})([\s\S]*?)[%>]?-?\}\}?$/.exec(tag) ?? [];
  if (/^els(?:e|if)\b/.test(name)) return " ";
  if (name === "" || /^(?:if|elsif|unless|for|assign|set|case|when|link|url|site|page)\b/.test(name))
    return "";
  const words = valuesOf(inside, name, /./);
  if (words.length > 0) return words.join(" ");
  const isTitled =
    /^(?:tab(?!s)|tabitem|details|expand|accordion|notice|callout|admonition|hint|card|alert)/i.test(name);
  // `notice warning "Mind the gap"`: the kind of a box may stand before its title.
  return isTitled ? (/^\s*(?:"?[a-z]{1,20}"?\s{1,3})?"([^"\n]{1,300})"/.exec(inside)?.[1] ?? "") : "";
}

function valuesOf(inside: string, name: string, wanted: RegExp): string[] {
  return [...inside.matchAll(seen)].flatMap(([, key = "", a, b, c]) => {
    if (!wanted.test(key) || (key.toLowerCase() === "name" && !namedByName.test(name))) return [];
    return [(a ?? b ?? c ?? "").replace(/[[\]*_`<>]/g, " ").trim()];
  });
}
