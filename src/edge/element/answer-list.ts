import type { SearchTexts } from "../box-texts/index.ts";
import { type Choice, toOption } from "./answer-options.ts";
import { make } from "./make-element.ts";

/** The listbox of the combobox: which line is the active one, while the focus stays in the input. */
export class AnswerList {
  readonly element: HTMLUListElement = make("ul", { id: "list", role: "listbox", part: "list" });
  readonly #input: HTMLInputElement;
  #choices: readonly Choice[] = [];
  #active = -1;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    // The focus stays where people type.
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
  }

  get active(): Choice | null {
    return this.#choices[this.#active] ?? null;
  }

  get size(): number {
    return this.#choices.length;
  }

  show(choices: readonly Choice[], texts: SearchTexts): void {
    this.#choices = choices;
    this.element.setAttribute("aria-label", texts.answers);
    this.element.hidden = choices.length === 0;
    this.element.replaceChildren(...choices.map((choice, at) => toOption(choice, `option-${at}`, texts)));
    this.activate(-1);
  }

  /** The next line (`1`) or the one before (`-1`); past the last comes the input, then the first again. */
  move(step: 1 | -1): void {
    const places = this.#choices.length + 1;
    this.activate(((this.#active + 1 + step + places) % places) - 1);
  }

  /** -1 for none. */
  activate(at: number): void {
    this.element.children[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = at;
    const option = this.element.children[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option === undefined) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", option.id);
  }

  /** The choice whose line holds `target`. */
  choiceAt(target: EventTarget | null): Choice | null {
    const line = target instanceof Element ? target.closest("[role=option]") : null;
    return line === null ? null : (this.#choices[[...this.element.children].indexOf(line)] ?? null);
  }
}
