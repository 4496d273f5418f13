import type { DraftTexts } from "../draft-texts.ts";

/** A draft in German. */
export const GERMAN: DraftTexts = {
  symptoms: "Symptome",
  symptomsLead: "Was Kunden geschrieben haben, aus {n, plural, one {# Ticket} other {# Tickets}}:",
  quote: "„{text}“ {source}",
  environment: "Umgebung",
  environmentNone: "Die Tickets nennen kein System, kein Programm und keine Version.",
  environmentNamed: "In den Tickets genannt: {names}.",
  environmentName: "{name} ({n, plural, one {# Ticket} other {# Tickets}})",
  steps: "Mögliche Schritte",
  stepsNone: "Keine Notiz zu einem ähnlichen gelösten Ticket sagt, was geholfen hat.",
  stepsLead:
    "Was Bearbeiter zu ähnlichen gelösten Tickets notiert haben. Probieren Sie jeden Schritt aus, bevor Sie ihn behalten.",
  stepOn: "Zu „{about}“: {note}",
  nearest: "Nächste Artikel",
  nearestNone: "Keiner kommt in die Nähe: Schreiben Sie einen neuen.",
  nearestNew:
    "Ein neuer Artikel scheint richtig. Vergewissern Sie sich, dass keiner von diesen es schon sagt:",
  nearestExtend: "Erweitern oder verbessern Sie den ersten von diesen, statt einen neuen zu schreiben:",
  questions: "Offene Fragen",
  whichProblem:
    "Die Tickets haben ein Thema gemeinsam, nicht ein Problem: Welches Problem soll dieser Artikel lösen?",
  whatSolves: "Was löst das Problem?",
  whichSteps: "Welche der möglichen Schritte lösen das Problem, und in welcher Reihenfolge?",
  whichSystems: "Auf welchen Geräten, in welchen Programmen und Versionen tritt es auf?",
  elsewhere: "Tritt es noch anderswo auf als in der oben genannten Umgebung?",
  customerAsks: "Ein Kunde fragt: {quote}",
  whoMaySee: "Wer darf den Artikel sehen? Im Entwurf steht: {names}.",
  othersAsked:
    "{n, plural, one {# Ticket ist} other {# Tickets sind}} von anderen als diesen: Sollen auch sie ihn sehen? Ihre Worte sind hier nicht zitiert.",
  whenToStop: "Wann sollten Kunden es nicht weiter versuchen, sondern um Hilfe bitten?",
  formInstead: "Wäre ein Formular oder eine Automatisierung besser als ein Artikel?",
};
