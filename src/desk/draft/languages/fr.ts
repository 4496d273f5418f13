import type { DraftTexts } from "../draft-texts.ts";

/** A draft in French. */
export const FRENCH: DraftTexts = {
  symptoms: "Symptômes",
  symptomsLead: "Ce que les clients ont écrit, dans {n, plural, one {# ticket} other {# tickets}}\u00A0:",
  quote: "«\u00A0{text}\u00A0» {source}",
  environment: "Environnement",
  environmentNone: "Les tickets ne nomment ni système, ni programme, ni version.",
  environmentNamed: "Nommés dans les tickets\u00A0: {names}.",
  environmentName: "{name} ({n, plural, one {# ticket} other {# tickets}})",
  steps: "Étapes possibles",
  stepsNone: "Aucune note sur un ticket résolu semblable ne dit ce qui a aidé.",
  stepsLead:
    "Ce que les agents ont noté sur des tickets résolus semblables. Essayez chaque étape avant de la garder.",
  stepOn: "Sur «\u00A0{about}\u00A0»\u00A0: {note}",
  nearest: "Articles les plus proches",
  nearestNone: "Aucun ne s'en approche\u00A0: écrivez-en un nouveau.",
  nearestNew: "Un nouvel article semble indiqué. Vérifiez qu'aucun de ceux-ci ne le dit déjà\u00A0:",
  nearestExtend: "Complétez ou corrigez le premier de ceux-ci plutôt que d'en écrire un nouveau\u00A0:",
  questions: "Questions ouvertes",
  whichProblem:
    "Les tickets ont un sujet en commun plutôt qu'un seul problème\u00A0: lequel cet article doit-il résoudre\u00A0?",
  whatSolves: "Qu'est-ce qui résout le problème\u00A0?",
  whichSteps: "Lesquelles des étapes possibles le résolvent, et dans quel ordre\u00A0?",
  whichSystems: "Sur quels appareils, programmes et versions cela se produit-il\u00A0?",
  elsewhere: "Cela se produit-il ailleurs que dans l'environnement nommé ci-dessus\u00A0?",
  customerAsks: "Un client demande\u00A0: {quote}",
  whoMaySee: "Qui peut voir l'article\u00A0? Le brouillon dit\u00A0: {names}.",
  othersAsked:
    "{n, plural, one {# ticket vient} other {# tickets viennent}} d'autres personnes\u00A0: doivent-elles le voir aussi\u00A0? Leurs mots ne sont pas cités ici.",
  whenToStop: "À quel moment un client doit-il cesser d'essayer et demander de l'aide\u00A0?",
  formInstead: "Un formulaire ou une automatisation servirait-il mieux qu'un article\u00A0?",
};
