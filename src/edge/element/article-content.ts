/**
 * The HTML of an article, its links and pictures leading to where they lead at `address`, where it was read. Throws on a page whose policy
 * forbids markup made by script.
 */
export function articleContent(html: string, address: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = trusted(html);
  // Nothing in a template is loaded, so no picture is asked for at the page's own address first.
  for (const element of template.content.querySelectorAll("[href],[src]")) {
    const name = element.hasAttribute("src") ? "src" : "href";
    const target = element.getAttribute(name)!;
    if (target[0] !== "#" && URL.canParse(target, address))
      element.setAttribute(name, new URL(target, address).href);
  }
  return template.content;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

/** Pages with `require-trusted-types-for` take markup from policies alone; ours is called `level-zero`. The server has sanitised it: see `renderMarkdown`. */
function trusted(html: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("level-zero", { createHTML: (markup) => markup });
  return policy ? policy.createHTML(html) : html;
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** A page looks for the target of `#section` in itself, never within an element, so the article that hears the click leads there: eyes and keyboard. */
export function leadToSection(event: MouseEvent): void {
  const target = (event.target as Element).closest("a")?.getAttribute("href");
  if (target?.[0] !== "#") return;
  event.preventDefault();
  const section = findSection(event.currentTarget as Element, target.slice(1));
  if (section === undefined) return;
  section.tabIndex = -1;
  section.focus();
  section.scrollIntoView();
}

/** The part of an article that an anchor names, as it is or as links write it. */
export function findSection(view: Element, anchor: string): HTMLElement | undefined {
  return [...view.querySelectorAll<HTMLElement>("[id]")].find(
    ({ id }) => id === anchor || encodeURI(id) === anchor,
  );
}
