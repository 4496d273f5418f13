import type { Element, ElementContent } from "hast";

export function element(
  tagName: string,
  children: ElementContent[],
  properties: Element["properties"] = {},
): Element {
  return { type: "element", tagName, properties, children };
}

/** A line of its own in bold; nothing for no words. */
export function strongLine(words: string): Element[] {
  return words === "" ? [] : [element("p", [element("strong", [{ type: "text", value: words }])])];
}

export function codeBlock(value: string, language: string): Element {
  const className = /^[\w+#-]{1,30}$/.test(language) ? [`language-${language}`] : [];
  return element("pre", [element("code", [{ type: "text", value }], { className })]);
}

/** A link with these words, or with `otherwise` if there are none. */
export function linkTo(href: string, words: ElementContent[], otherwise: string): Element {
  return element("a", words.length > 0 ? words : [{ type: "text", value: otherwise }], { href });
}
