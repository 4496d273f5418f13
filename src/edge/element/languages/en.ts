import type { SearchTexts } from "../search-texts.ts";

/** The search box in English. */
export const ENGLISH: SearchTexts = {
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
