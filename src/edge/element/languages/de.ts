import type { SearchTexts } from "../search-texts.ts";

/** The search box in German. */
export const GERMAN: SearchTexts = {
  label: "Hilfe suchen",
  placeholder: "Wobei brauchen Sie Hilfe?",
  button: "Suchen",
  answers: "Antworten",
  oneAnswer: "1 Antwort",
  manyAnswers: "{n} Antworten",
  allAnswers: "Alle {n} Antworten ansehen",
  didYouMean: "Meinten Sie „{query}“?",
  nothing: "Hier passt nichts zu „{query}“.",
  nothingHelp: "Versuchen Sie es mit weniger oder mit anderen Wörtern.",
  desk: "An den Servicedesk schreiben",
  failed: "Die Suche antwortet gerade nicht. Bitte versuchen Sie es noch einmal.",
  notice: "Bitte beachten",
  back: "Zurück zu den Antworten",
  solved: "Hat das geholfen?",
  yes: "Ja",
  almost: "Fast",
  no: "Nein",
  thanks: "Danke. Das macht die Antworten für die Nächsten besser.",
  sorry: "Danke für den Hinweis. Wir sehen uns diesen Artikel an.",
};
