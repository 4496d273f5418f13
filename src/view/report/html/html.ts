/** Markup that is safe to print. Only the `html` tag makes one, so that a string from the data can never pass for it. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }

  /** For the `html` tag. */
  static fromTemplate(strings: readonly string[], values: readonly HtmlValue[]): Html {
    let markup = strings[0] ?? "";
    for (const [at, value] of values.entries()) markup += toMarkup(value) + (strings[at + 1] ?? "");
    return new Html(markup);
  }
}

/** What a template takes: text and numbers are escaped, markup and lists of it go in as they are, `null` and `false` print nothing. */
export type HtmlValue = Html | string | number | null | false | readonly HtmlValue[];

/** Escapes every value by default: `html\`<b>${title}</b>\``. Write attribute values in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return Html.fromTemplate(strings, values);
}

/** Text made safe for an element or a quoted attribute. Lone surrogates and characters that HTML forbids become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"'`]/g, (character) => ENTITIES[character as keyof typeof ENTITIES]);
}

const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
} as const;

function toMarkup(value: HtmlValue): string {
  if (value === null || value === false) return "";
  if (value instanceof Html) return value.toString();
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  return value.map(toMarkup).join("");
}
