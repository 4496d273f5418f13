import { postJson } from "./post-json.ts";

/** "Did this solve it?": thanks where the question stood, in place of a new page. */
export function answerInPlace(form: HTMLFormElement): void {
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const { api = "", thanks = "", sorry = "", trouble = "" } = form.dataset;
    const fields = new FormData(form);
    const query = String(fields.get("query") ?? "");
    const given = {
      articleId: fields.get("articleId"),
      answer: button.value,
      ...(query === "" ? {} : { query }),
    };
    const say = (text: string): void => {
      const said = document.createElement("p");
      said.setAttribute("role", "status");
      said.tabIndex = -1;
      said.textContent = text;
      form.replaceChildren(said);
      said.focus();
    };
    postJson(`${api}/feedback`, given).then(
      () => say(button.value === "yes" ? thanks : sorry),
      () => say(trouble),
    );
  });
}
