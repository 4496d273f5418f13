import type { SearchTexts } from "../search-texts.ts";

/** The search box in French. */
export const FRENCH: SearchTexts = {
  label: "Chercher de l'aide",
  placeholder: "De quoi avez-vous besoin\u00A0?",
  button: "Chercher",
  answers: "Réponses",
  oneAnswer: "1 réponse",
  manyAnswers: "{n} réponses",
  allAnswers: "Voir les {n} réponses",
  didYouMean: "Vouliez-vous dire «\u00A0{query}\u00A0»\u00A0?",
  nothing: "Rien ici ne correspond à «\u00A0{query}\u00A0».",
  nothingHelp: "Essayez avec moins de mots, ou dites-le autrement.",
  desk: "Écrire au centre de services",
  failed: "La recherche ne répond pas pour le moment. Veuillez réessayer.",
  notice: "À noter",
  back: "Retour aux réponses",
  solved: "Cela a-t-il résolu le problème\u00A0?",
  yes: "Oui",
  almost: "Presque",
  no: "Non",
  thanks: "Merci. Les réponses en seront meilleures pour les suivants.",
  sorry: "Merci de nous le dire. Nous allons revoir cet article.",
};
