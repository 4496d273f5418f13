/** Everything that the element says. `{n}`, `{query}` and `{title}` stand for what they name. */
export interface SearchTexts {
  readonly label: string;
  readonly placeholder: string;
  readonly button: string;
  readonly answers: string;
  readonly oneAnswer: string;
  readonly manyAnswers: string;
  readonly allAnswers: string;
  readonly didYouMean: string;
  readonly nothing: string;
  readonly nothingHelp: string;
  readonly desk: string;
  readonly failed: string;
  readonly notice: string;
  readonly back: string;
  readonly solved: string;
  readonly yes: string;
  readonly almost: string;
  readonly no: string;
  readonly thanks: string;
  readonly sorry: string;
}

const DEFAULT_TEXTS: SearchTexts = {
  label: "Search for help",
  placeholder: "What do you need help with?",
  button: "Search",
  answers: "Answers",
  oneAnswer: "1 answer",
  manyAnswers: "{n} answers",
  allAnswers: "See all {n} answers",
  didYouMean: "Did you mean “{query}”?",
  nothing: "Nothing here matches “{query}”.",
  nothingHelp: "Try fewer or other words.",
  desk: "Ask the service desk",
  failed: "The search does not answer at the moment. Please try again.",
  notice: "Please note",
  back: "Back to the answers",
  solved: "Did this solve it?",
  yes: "Yes",
  almost: "Almost",
  no: "No",
  thanks: "Thank you. This makes the answers better for the next person.",
  sorry: "Thank you for saying so. We will look at this article.",
};

/** `text` with `{name}` replaced by its value. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The texts of an attribute in JSON over the default ones; what is no text is passed over. */
export function readTexts(json: string | null): SearchTexts {
  try {
    const given = JSON.parse(json ?? "{}") as Partial<Record<string, unknown>>;
    const texts = Object.entries(given).filter(
      ([name, text]) => name in DEFAULT_TEXTS && typeof text === "string",
    );
    return { ...DEFAULT_TEXTS, ...Object.fromEntries(texts) };
  } catch {
    return DEFAULT_TEXTS;
  }
}
