import type { FeedbackDetail } from "./element-events.ts";
import { make } from "./make-element.ts";
import type { ShownArticle } from "./search-client.ts";
import type { SearchTexts } from "./search-texts.ts";

interface ViewOptions {
  readonly texts: SearchTexts;
  readonly deskUrl: string | null;
  onBack(): void;
  onFeedback(answer: FeedbackDetail["answer"]): void;
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
  return view;
}

function bodyOf({ title, sections, html }: ShownArticle): Node[] {
  const body = make("div", { part: "article-body", class: "body" });
  // The server has sanitised it: see `renderMarkdown`.
  if (typeof html === "string") body.innerHTML = html;
  else
    for (const { heading, text } of sections) {
      body.append(...(heading === "" || heading === title ? [] : [make("h3", {}, heading)]));
      body.append(...text.split("\n").map((line) => make("p", {}, line)));
    }
  const starts = body.firstElementChild;
  const hasTitle = starts?.tagName === "H1" && starts.textContent === title;
  return [...(hasTitle ? [] : [make("h2", { part: "article-title" }, title)]), body];
}

function feedback({ texts, deskUrl, onFeedback }: ViewOptions): HTMLElement {
  const box = make("div", { part: "feedback", class: "feedback", role: "group", "aria-label": texts.solved });
  box.append(make("p", {}, texts.solved));
  for (const answer of ["yes", "almost", "no"] as const) {
    const button = make("button", { type: "button", part: "answer" }, texts[answer]);
    button.addEventListener("click", () => {
      onFeedback(answer);
      const desk = answer !== "yes" && deskUrl !== null ? make("a", { href: deskUrl }, texts.desk) : null;
      const said = make(
        "p",
        { role: "status", tabindex: "-1" },
        answer === "yes" ? texts.thanks : texts.sorry,
        " ",
        desk,
      );
      box.replaceChildren(said);
      said.focus();
    });
    box.append(button);
  }
  return box;
}
