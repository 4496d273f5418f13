import { postJson } from "./post-json.ts";

/** "Did this solve it?": thanks where the question stood, in place of a new page; after "no" and "almost" with the question why not. */
export function answerInPlace(form: HTMLFormElement): void {
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const { api = "", thanks = "", sorry = "", trouble = "" } = form.dataset;
    const fields = [...new FormData(form)].filter(([, value]) => value !== "");
    const given = { ...Object.fromEntries(fields), answer: button.value };
    const isSolved = button.value === "yes";
    postJson(`${api}/feedback`, given).then(
      () => {
        if (!isSolved) askWhy(form);
        say(form, isSolved ? thanks : sorry);
      },
      () => say(form, trouble),
    );
  });
}

/** The question stands in a template beside the form, since before the answer there is nothing to ask. */
function askWhy(form: HTMLFormElement): void {
  const template = document.querySelector<HTMLTemplateElement>("template.why");
  if (template === null) return;
  form.after(template.content.cloneNode(true));
  const why = document.querySelector<HTMLFormElement>("form.why")!;
  why.addEventListener("submit", (event) => {
    event.preventDefault();
    const { api = "", thanks = "", trouble = "" } = form.dataset;
    const fields = [...new FormData(why)].filter(([, value]) => String(value).trim() !== "");
    const given = { type: "reason", ...Object.fromEntries(fields) };
    const isEmpty = fields.length < 2;
    (isEmpty ? Promise.resolve() : postJson(`${api}/events`, { events: [given] })).then(
      () => {
        why.remove();
        say(form, thanks);
      },
      () => say(form, trouble),
    );
  });
}

/** In place of what the form asked. */
function say(form: HTMLFormElement, text: string): void {
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  said.tabIndex = -1;
  said.textContent = text;
  form.replaceChildren(said);
  said.focus();
}
