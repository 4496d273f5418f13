import type { SearchResult } from "../../index.ts";
import { fill, readTexts, type SearchTexts } from "../box-texts/index.ts";
import { AnswerList } from "./answer-list.ts";
import { type Choice, choicesOf } from "./answer-options.ts";
import { findSection } from "./article-content.ts";
import { articleView } from "./article-view.ts";
import type { FeedbackDetail, OpenDetail, ReasonDetail } from "./element-events.ts";
import { make } from "./make-element.ts";
import { encodeId, SearchClient } from "./search-client.ts";
import { createSearchField, type SearchField } from "./search-field.ts";
import { TypingSearch } from "./typing-search.ts";

/** Where there are no elements, importing this must not fail. */
const ElementBase: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

const DEFAULT_LIMIT = 6;

/**
 * `<level-zero-search src="/api">`: a search box whose answers appear while one types.
 *
 * Attributes: `src` address of the API; `article-url` where articles are, with `{id}`, `{anchor}`, `{query}` and `{search}` (without it they
 * open below the box); `results-url` a page of all answers, with `{query}`; `desk-url` where to turn when nothing matches;
 * `value`, `placeholder`, `limit` (1 to 20), `texts` (JSON, see `SearchTexts`). It speaks the
 * language of the nearest `lang` attribute, its own first: English, German, French or Spanish. Events: `level-zero-open`, which may be cancelled, and
 * `level-zero-feedback`.
 */
export class LevelZeroSearch extends ElementBase {
  #client!: SearchClient;
  #typing!: TypingSearch;
  #field!: SearchField;
  #list!: AnswerList;

  /** What is typed at present. */
  get value(): string {
    return this.#field?.input.value ?? this.getAttribute("value") ?? "";
  }

  /** Frameworks set properties where there are some. */
  set value(text: string) {
    if (this.shadowRoot === null) this.setAttribute("value", text);
    else this.#field.input.value = text;
  }

  static readonly observedAttributes = ["src", "value"];

  /** What is set while the page goes on. */
  attributeChangedCallback(name: "src" | "value", before: string | null, now: string | null): void {
    if (this.shadowRoot === null || before === now) return;
    if (name === "src") this.#client.turnTo(now ?? "");
    else this.value = now ?? "";
  }

  connectedCallback(): void {
    if (this.shadowRoot !== null) return;
    this.#client = new SearchClient(this.getAttribute("src") ?? "");
    this.#typing = new TypingSearch(this.#client, this.#limit, {
      onAnswer: (answer) => this.#show(answer),
      onFailure: () => this.#fail(),
    });
    const root = this.attachShadow({ mode: "open" });
    this.#field = createSearchField(root, this.#texts, this.getAttribute("value") ?? "");
    this.#list = new AnswerList(this.#field.input);
    this.#field.popup.append(this.#list.element);
    this.#listen();
  }

  disconnectedCallback(): void {
    this.#typing.stop();
  }

  /** Puts the cursor into the box. */
  override focus(options?: FocusOptions): void {
    this.#field?.input.focus(options);
  }

  get #texts(): SearchTexts {
    const placeholder = this.getAttribute("placeholder");
    const language = this.closest("[lang]")?.getAttribute("lang") || navigator.language;
    return {
      ...readTexts(this.getAttribute("texts"), language),
      ...(placeholder !== null && { placeholder }),
    };
  }

  get #limit(): number {
    const limit = Number(this.getAttribute("limit") ?? DEFAULT_LIMIT);
    return Number.isInteger(limit) && limit >= 1 && limit <= 20 ? limit : DEFAULT_LIMIT;
  }

  get #query(): string {
    return this.value.trim();
  }

  #listen(): void {
    const { form, input } = this.#field;
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("focus", () => this.#open(this.#list.size > 0));
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget !== this) this.#open(false);
    });
    this.#list.element.addEventListener("click", ({ target }) => {
      const choice = this.#list.choiceAt(target);
      if (choice !== null) this.#choose(choice);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
  }

  #typed(): void {
    if (this.#query !== "") this.#typing.later(this.#query);
    else {
      this.#typing.stop();
      this.#list.show([], this.#texts);
      this.#open(false);
    }
  }

  #key(event: KeyboardEvent): void {
    const { isOpen, input } = this.#field;
    const { active, size } = this.#list;
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) this.#list.move(event.key === "ArrowDown" ? 1 : -1);
      else if (size > 0) this.#open(true);
      else if (this.#query !== "") void this.#typing.ask(this.#query);
    } else if (event.key === "Enter" && isOpen && active !== null) {
      event.preventDefault();
      this.#choose(active);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (!isOpen) input.value = "";
      this.#open(false);
    }
  }

  #show(answer: SearchResult): void {
    const texts = this.#texts;
    this.#list.show(choicesOf(answer, this.hasAttribute("results-url")), texts);
    this.#field.say(answer, { texts, deskUrl: this.getAttribute("desk-url") });
    const { closeMatches: n } = answer;
    const counted = n === 1 ? texts.oneAnswer : fill(texts.manyAnswers, { n });
    this.#field.announce(answer.nothingMatches ? fill(texts.nothing, { query: answer.query }) : counted);
    this.#open(true);
  }

  #fail(): void {
    this.#list.show([], this.#texts);
    this.#field.tell(this.#texts.failed);
    this.#open(true);
  }

  /** Opens only for who is in the box: an answer may come when they have gone on. */
  #open(open: boolean): void {
    this.#field.open(open && this.shadowRoot?.activeElement === this.#field.input);
    if (!open) this.#list.activate(-1);
  }

  #submit(): void {
    const page = this.getAttribute("results-url");
    if (this.#query === "") this.focus();
    else if (page !== null) location.assign(fill(page, { query: encodeURIComponent(this.#query) }));
    else void this.#typing.ask(this.#query);
  }

  #choose(choice: Choice): void {
    if (choice.kind === "all") this.#submit();
    else if (choice.kind === "spelling") {
      this.#field.input.value = choice.query;
      void this.#typing.ask(choice.query);
    } else {
      const { articleId, anchor } = choice.hit;
      const chosen = { articleId, query: this.#query, position: choice.position };
      this.#answered({ ...chosen, anchor, searchId: this.#typing.record(chosen) });
    }
  }

  #answered(detail: OpenDetail): void {
    this.#open(false);
    const opens = new CustomEvent("level-zero-open", {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(opens)) return;
    const page = this.getAttribute("article-url");
    if (page === null) void this.#read(detail);
    else location.assign(addressOf(page, detail));
  }

  async #read({ articleId, anchor, query, searchId }: OpenDetail): Promise<void> {
    const { place } = this.#field;
    const options = {
      texts: this.#texts,
      deskUrl: this.getAttribute("desk-url"),
      onBack: () => this.#back(),
      onFeedback: (answer: FeedbackDetail["answer"]) =>
        this.#feedback({ articleId, answer, query, searchId }),
      onReason: (said: ReasonDetail) => this.#client.report({ type: "reason", articleId, searchId, ...said }),
    };
    try {
      const view = articleView(await this.#client.article(articleId), options);
      place.replaceChildren(view);
      view.focus();
      if (anchor !== "") findSection(view, anchor)?.scrollIntoView();
    } catch {
      place.replaceChildren(make("p", { role: "status" }, this.#texts.failed));
    }
  }

  #back(): void {
    this.#field.place.replaceChildren();
    this.focus();
  }

  #feedback(detail: FeedbackDetail): void {
    this.#client.feedback(detail);
    this.dispatchEvent(new CustomEvent("level-zero-feedback", { detail, bubbles: true, composed: true }));
  }
}

function addressOf(page: string, { articleId, anchor, query, searchId: search }: OpenDetail): string {
  const values = { anchor: encodeURIComponent(anchor), query: encodeURIComponent(query) };
  return fill(page, { ...values, search, id: encodeId(articleId) });
}
