import type { SearchTexts } from "../box-texts/index.ts";
import { articleContent, leadToSection } from "./article-content.ts";
import type { FeedbackDetail, ReasonDetail } from "./element-events.ts";
import { make } from "./make-element.ts";
import type { ShownArticle } from "./search-client.ts";

interface ViewOptions {
  readonly texts: SearchTexts;
  readonly deskUrl: string | null;
  onBack(): void;
  onFeedback(answer: FeedbackDetail["answer"]): void;
  onReason(said: ReasonDetail): void;
}

/** An article with the question whether it solved it. */
export function articleView(article: ShownArticle, options: ViewOptions): HTMLElement {
  const back = make("button", { type: "button", part: "back", class: "back" }, options.texts.back);
  back.addEventListener("click", () => options.onBack());
  const view = make(
    "article",
    { part: "article", tabindex: "-1" },
    back,
    ...bodyOf(article),
    feedback(options),
  );
  view.setAttribute("aria-label", article.title);
  view.addEventListener("click", leadToSection);
  return view;
}

function bodyOf(article: ShownArticle): Node[] {
  const { title } = article;
  const body = make("div", { part: "article-body", class: "body" });
  body.append(...contentOf(article));
  const starts = body.firstElementChild;
  const hasTitle = starts?.tagName === "H1" && starts.textContent === title;
  return [...(hasTitle ? [] : [make("h2", { part: "article-title" }, title)]), body];
}

function contentOf({ title, sections, html, address }: ShownArticle): Node[] {
  try {
    if (typeof html === "string") return [articleContent(html, address)];
  } catch {
    // The page's policy takes no markup: the words are shown.
  }
  return sections.flatMap(({ heading, text }) => [
    ...(heading === "" || heading === title ? [] : [make("h3", {}, heading)]),
    ...text.split("\n").map((line) => make("p", {}, line)),
  ]);
}

function feedback(options: ViewOptions): HTMLElement {
  const { texts, deskUrl, onFeedback } = options;
  const box = make("div", { part: "feedback", class: "feedback", role: "group", "aria-label": texts.solved });
  box.append(make("p", {}, texts.solved));
  for (const answer of ["yes", "almost", "no"] as const) {
    const button = make("button", { type: "button", part: "answer" }, texts[answer]);
    button.addEventListener("click", () => {
      onFeedback(answer);
      if (answer === "yes") return say(box, texts.thanks);
      const desk = deskUrl === null ? null : make("a", { href: deskUrl }, texts.desk);
      say(box, texts.sorry, " ", desk);
      box.append(whyForm(box, options));
    });
    box.append(button);
  }
  return box;
}

/** In place of what the box asked. */
function say(box: HTMLElement, ...content: Parameters<typeof make>[2][]): void {
  const said = make("p", { role: "status", tabindex: "-1" }, ...content);
  box.replaceChildren(said);
  said.focus();
}

const REASONS = ["other-problem", "does-not-work", "unclear", "outdated", "incomplete"] as const;
/** Half of what the API takes: a line break is one character in the box, and two when it is sent. */
const MAX_WORDS_LENGTH = "1000";

/** "What was wrong with it?" Sent without an answer it tells nothing. */
function whyForm(box: HTMLElement, { texts, onReason }: ViewOptions): HTMLElement {
  const words = make("textarea", {
    name: "comment",
    maxlength: MAX_WORDS_LENGTH,
    placeholder: texts.ownWordsHint,
  });
  const form = make(
    "form",
    { class: "why", part: "why" },
    make(
      "fieldset",
      {},
      make("legend", {}, texts.why),
      ...REASONS.map((value) =>
        make("label", {}, make("input", { type: "radio", name: "reason", value }), ` ${texts[value]}`),
      ),
    ),
    make("label", {}, texts.ownWords, words),
    make("button", {}, texts.sendReason),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const said = [...new FormData(form)].filter(([, value]) => String(value).trim() !== "");
    if (said.length > 0) onReason(Object.fromEntries(said));
    say(box, texts.thanks);
  });
  return form;
}
