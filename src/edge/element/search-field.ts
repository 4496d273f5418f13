import type { SearchResult } from "../../index.ts";
import { fill, type SearchTexts } from "../box-texts/index.ts";
import { ELEMENT_STYLE } from "./element-style.ts";
import { make } from "./make-element.ts";

/** The box, the popup below it, and what a screen reader hears. */
export interface SearchField {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly popup: HTMLElement;
  /** Where an article is shown. */
  readonly place: HTMLElement;
  readonly isOpen: boolean;
  open(open: boolean): void;
  /** Says it in the popup, beside the list: notices, and that nothing matches. */
  say(answer: SearchResult, options: { readonly texts: SearchTexts; readonly deskUrl: string | null }): void;
  /** Says one thing in the popup. */
  tell(text: string): void;
  /** For those who do not see the popup. */
  announce(text: string): void;
}

/** Builds the field in a shadow root. */
export function createSearchField(root: ShadowRoot, texts: SearchTexts, value: string): SearchField {
  const input = make("input", { ...INPUT, placeholder: texts.placeholder });
  input.value = value;
  const words = make("div", { part: "messages" });
  const popup = make("div", { class: "popup", part: "popup", hidden: "" }, words);
  const status = make("p", { class: "hidden", role: "status" });
  const place = make("div", { part: "place" });
  const submit = make("button", { type: "submit", part: "button" }, texts.button);
  const label = make("label", { for: "box", class: "hidden", part: "label" }, texts.label);
  const field = make("div", { class: "field", part: "field" }, icon(), input, submit);
  const form = make("form", { role: "search", part: "form" }, label, field, popup, status);
  root.append(form, place);
  adoptStyle(root);
  return {
    form,
    input,
    popup,
    place,
    get isOpen() {
      return !popup.hidden;
    },
    open(open) {
      popup.hidden = !open;
      if (open) popup.style.maxHeight = `${roomBelow(field)}px`;
      input.setAttribute("aria-expanded", String(open));
    },
    say: (answer, options) => words.replaceChildren(...messages(answer, options)),
    tell: (text) => words.replaceChildren(make("p", { class: "say" }, text)),
    announce(text) {
      status.textContent = text;
    },
  };
}

/** Pixels of the window below the box, within bounds, so that the last line of the popup is on the screen. */
function roomBelow(field: HTMLElement): number {
  return Math.min(
    MAX_HEIGHT,
    Math.max(MIN_HEIGHT, innerHeight - field.getBoundingClientRect().bottom - MARGIN),
  );
}

const MAX_HEIGHT = 560;
const MIN_HEIGHT = 220;
const MARGIN = 20;

const INPUT = {
  id: "box",
  part: "input",
  type: "text",
  role: "combobox",
  inputmode: "search",
  enterkeyhint: "search",
  autocomplete: "off",
  autocapitalize: "none",
  spellcheck: "false",
  maxlength: "500",
  "aria-autocomplete": "list",
  "aria-expanded": "false",
  "aria-controls": "list",
} as const;

function messages(
  { query, nothingMatches, notices }: SearchResult,
  { texts, deskUrl }: { readonly texts: SearchTexts; readonly deskUrl: string | null },
): Node[] {
  const pinned = notices.map(({ title, summary }) =>
    make("div", { class: "notice", part: "notice" }, make("b", {}, `${texts.notice}: ${title}`), summary),
  );
  if (!nothingMatches) return pinned;
  const desk = deskUrl === null ? null : make("a", { href: deskUrl }, texts.desk);
  return [
    ...pinned,
    make(
      "p",
      { class: "say", part: "nothing" },
      make("b", {}, fill(texts.nothing, { query })),
      texts.nothingHelp,
      " ",
      desk,
    ),
  ];
}

const SVG = "http://www.w3.org/2000/svg";

function icon(): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({
    width: "20",
    height: "20",
    viewBox: "0 0 20 20",
    "aria-hidden": "true",
  }))
    svg.setAttribute(name, value);
  const path = document.createElementNS(SVG, "path");
  for (const [name, value] of Object.entries({
    d: "M14 14l4 4M9 15.5a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "2",
    "stroke-linecap": "round",
  }))
    path.setAttribute(name, value);
  svg.append(path);
  return svg;
}

/** A sheet made by script, which a page's policy against inline styles allows. */
function adoptStyle(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ELEMENT_STYLE);
  root.adoptedStyleSheets = [sheet];
}
