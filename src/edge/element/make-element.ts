type Content = Node | string | null;

/** An element with attributes and content; text goes in as text. `null` adds nothing. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content.filter((piece) => piece !== null));
  return element;
}

/** `text` with its spans, [start, end) in code units, marked. */
export function marked(
  text: string,
  spans: readonly (readonly [start: number, end: number])[],
): DocumentFragment {
  const pieces = document.createDocumentFragment();
  let end = 0;
  for (const [start, stop] of spans) {
    pieces.append(text.slice(end, start), make("mark", {}, text.slice(start, stop)));
    end = stop;
  }
  pieces.append(text.slice(end));
  return pieces;
}
