import { postJson } from "./post-json.ts";

/** Milliseconds without a key before what was written is looked at. */
const PAUSE_MS = 400;
/** Characters of a subject from which on it says something. */
const MIN_LENGTH = 8;

interface Offered {
  readonly id: string;
  readonly title: string;
  readonly anchor: string;
  readonly snippet: string;
}

/** Shows, beside a ticket that is being written, the articles that may answer it already. */
export function offerWhileWriting(form: HTMLFormElement): void {
  const offers = new Offers(form);
  form.addEventListener("input", () => offers.later());
  offers.later();
}

class Offers {
  readonly #form: HTMLFormElement;
  readonly #region: HTMLElement;
  #pause = 0;
  #asked: AbortController | null = null;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#region = form.querySelector<HTMLElement>(".offers")!;
  }

  later(): void {
    window.clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => void this.#ask(), PAUSE_MS);
  }

  async #ask(): Promise<void> {
    const fields = new FormData(this.#form);
    const subject = String(fields.get("subject") ?? "").trim();
    this.#asked?.abort();
    if (subject.length < MIN_LENGTH) return this.#show([]);
    const kind = fields.get("kind");
    const ticket = {
      subject,
      description: String(fields.get("description") ?? ""),
      ...(kind === null ? {} : { kind }),
    };
    const asked = new AbortController();
    this.#asked = asked;
    try {
      const { articles } = await postJson<{ articles: readonly Offered[] }>(
        `${this.#form.dataset.api}/assess-ticket`,
        ticket,
        asked.signal,
      );
      if (this.#asked === asked) this.#show(articles);
    } catch {
      // The form works without suggestions.
    }
  }

  #show(articles: readonly Offered[]): void {
    this.#region.hidden = articles.length === 0;
    if (articles.length > 0) this.#form.querySelector<HTMLInputElement>("[name=seen]")!.value = "yes";
    this.#region.querySelector("ul")!.replaceChildren(...articles.map((article) => this.#line(article)));
  }

  #line({ id, title, anchor, snippet }: Offered): HTMLLIElement {
    const { articles = "", newTab = "", solvedIt = "" } = this.#form.dataset;
    const link = document.createElement("a");
    link.href = `${articles}${encodeURIComponent(id).replaceAll("%2F", "/")}${anchor === "" ? "" : `#${encodeURIComponent(anchor)}`}`;
    link.target = "_blank";
    link.rel = "noopener";
    const hint = document.createElement("span");
    hint.className = "hidden";
    hint.textContent = ` (${newTab})`;
    link.append(title, hint);
    const words = document.createElement("p");
    words.textContent = snippet;
    const solved = document.createElement("button");
    solved.type = "button";
    solved.className = "quiet";
    solved.textContent = solvedIt;
    solved.addEventListener("click", () => this.#done(id));
    const line = document.createElement("li");
    line.append(link, words, solved);
    return line;
  }

  /** No ticket is needed any more. */
  #done(solvedBy: string): void {
    const { api = "", glad = "", home = "", homeText = "" } = this.#form.dataset;
    const kind = new FormData(this.#form).get("kind");
    const event = { type: "ticket", solvedBy, ...(kind === null ? {} : { kind }) };
    postJson(`${api}/events`, { events: [event] }).catch(() => {});
    const said = document.createElement("p");
    said.className = "said";
    said.setAttribute("role", "status");
    said.tabIndex = -1;
    const link = document.createElement("a");
    link.href = home;
    link.textContent = homeText;
    said.append(glad, " ", link);
    this.#form.replaceChildren(said);
    said.focus();
  }
}
